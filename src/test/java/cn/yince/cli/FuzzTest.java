package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Spoilt unit files and workbooks by the thousand: no stack, no message that is not Chinese, nothing that never ends.
 *
 * <p>Not part of a usual run. {@code -Dtest=FuzzTest -Dyince.fuzz.minutes=10} tries files for ten minutes, beginning
 * with number {@code -Dyince.fuzz.seed=1}; a find names its number, and {@code -Dyince.fuzz.seed=NUMBER
 * -Dyince.fuzz.minutes=0} tries that one file again with every command. {@code -Dyince.fuzz.workbooks=40} is how many
 * of a hundred are workbooks.
 */
@EnabledIfSystemProperty(named = "yince.fuzz.minutes", matches = "\\d+")
class FuzzTest {
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int WORKBOOKS = Integer.getInteger("yince.fuzz.workbooks", 40);

    @Test
    void nothingTypedBringsTheProgramDown() throws Exception {
        int minutes = Integer.getInteger("yince.fuzz.minutes");
        long number = Long.getLong("yince.fuzz.seed", 1);
        Map<String, String> finds = new TreeMap<>();
        FileUtils.deleteDirectory(FOLDER.toFile());
        FuzzBases bases = FuzzBases.in(FOLDER.resolve("底稿"));
        try (FuzzRun run = new FuzzRun(FOLDER, bases, WORKBOOKS, minutes == 0)) {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
            do {
                for (String find : run.attempt(number)) {
                    if (finds.putIfAbsent(find.replaceAll("\\d+", "#"), number + "  " + find) == null) {
                        keep(number, run.file(), find);
                    }
                }
                number++;
            } while (System.nanoTime() < end);
        }
        assertThat(finds.values()).isEmpty();
    }

    private static void keep(long number, Path file, String find) throws IOException {
        System.out.println(number + "  " + find);
        Path kept = Files.createDirectories(FOLDER.resolve("所得"));
        Files.copy(
                file,
                kept.resolve(number + "-" + file.getFileName()),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** What one attempt may take. */
    static final Duration PATIENCE = Duration.ofSeconds(20);
}
