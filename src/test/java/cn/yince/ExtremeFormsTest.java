package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.printed.PageFaults;
import cn.yince.printed.PrintedBooklet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms no unit fills like that, yet set without a fault: causes of 420 and 1,680 characters and of ten paragraphs, 30
 * and 900 rows of one indicator, a project's name of 60 and a unit's of 86 characters, amounts of eight digits in every
 * cell, a long address as a name, nothing at all.
 */
@Tag("slow")
class ExtremeFormsTest {
    private static final Path FILES = Path.of("src/test/resources/extreme");
    private static final Press PRESS = new Press(Path.of("templates"), Path.of("fonts"));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void areSetWithoutAFault(Path file) {
        byte[] pdf = PRESS.print(file, step -> {}).booklet().pdf();
        assertThat(PageFaults.of(PrintedBooklet.of(pdf))).isEmpty();
    }
}
