package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example's booklet, opened again and compared with what was meant, bare and with a watermark. */
class ExamplesTest {
    private static final Press PRESS = ShippedPress.PRESS.with(Options.PLAIN.verifying());

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data-examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWhatWasMeant(Path example) {
        assertThat(PRESS.print(example, step -> {}).booklet().pages()).isGreaterThan(10);
        assertThat(PRESS.with(Options.PLAIN.watermarked("送审稿"))
                        .print(example, step -> {})
                        .booklet()
                        .pages())
                .isGreaterThan(10);
    }
}
