package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Same input, same bytes, on one thread and on eight. */
class SameBytesTest {
    private static final List<Path> UNITS =
            List.of(Path.of("data-examples/yangquan-treasury-2023.yaml"), Path.of("data-examples/minimal.yaml"));
    private static final int THREADS = 8;
    private static final int ROUNDS = 24;

    @Test
    void oneThreadAndEight() throws Exception {
        List<byte[]> alone = new ArrayList<>();
        for (Path unit : UNITS) {
            alone.add(print(new Press(Path.of("templates"), Path.of("fonts")), unit));
        }
        Press shared = new Press(Path.of("templates"), Path.of("fonts"));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                Path unit = UNITS.get(i % UNITS.size());
                together.add(threads.submit(() -> print(shared, unit)));
            }
            for (int i = 0; i < ROUNDS; i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % UNITS.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static byte[] print(Press press, Path unit) {
        return press.with(Options.PLAIN.watermarked("仅供内部审核"))
                .print(unit, step -> {})
                .booklet()
                .pdf();
    }
}
