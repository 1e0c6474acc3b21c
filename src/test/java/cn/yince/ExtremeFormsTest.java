package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.printed.PageFaults;
import cn.yince.printed.PrintedBooklet;
import cn.yince.problem.InputRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Forms no unit fills like that, yet set without a fault: causes of 420 and 1,680 characters and of ten paragraphs, 30
 * 900 and 3,000 rows of one indicator, a project's name of 60 and a unit's of 86 characters, amounts of eight digits in
 * every cell, a long address as a name, nothing at all.
 */
@Tag("slow")
class ExtremeFormsTest {
    private static final Path FILES = Path.of("src/test/resources/extreme");
    private static final Press PRESS = ShippedPress.PRESS;

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

    @Test
    void soAreThreeThousandRows(@TempDir Path folder) throws IOException {
        areSetWithoutAFault(withRows(folder, 3_000));
    }

    @Test
    void moreRowsThanCanBeMergedAreToldWhereTheyBegin(@TempDir Path folder) throws IOException {
        Path file = withRows(folder, 10_000);
        assertThatThrownBy(() -> PRESS.print(file, step -> {}))
                .isInstanceOfSatisfying(
                        InputRejected.class,
                        rejected -> assertThat(rejected.problems().get(0).toString())
                                .contains("单位.yaml:61:18")
                                .contains("“第1项”", "要合并 10006 行，最多 9999"));
    }

    /** The unit with 900 rows with as many as told. */
    private static Path withRows(Path folder, int count) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(FILES.resolve("九百项.yaml")));
        int first = 0;
        while (!lines.get(first).contains("第1项")) {
            first++;
        }
        String row = lines.get(first);
        lines.removeIf(line -> line.contains("指标: \"第"));
        for (int i = 1; i <= count; i++) {
            lines.add(first + i - 1, row.replace("第1项", "第" + i + "项"));
        }
        return Files.write(folder.resolve("单位.yaml"), lines);
    }
}
