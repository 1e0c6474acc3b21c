package cn.yince.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a table has as many cells as the table has columns. */
class RowsTest {
    private static final String HEAD = "# 注\n类\t款\t金额\n";

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("附表4.tsv"), text);
    }

    @Test
    void cellsMayBeEmpty() throws IOException {
        assertThat(Rows.read(write(HEAD + "合计\t\t=合计\n\t\t\n")))
                .containsExactly(Map.of("类", "合计", "款", "", "金额", "=合计"), Map.of("类", "", "款", "", "金额", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合计\\t=合计|第 3 行有 2 格，表头有 3 栏|空着的格也要有制表符（Tab 键），一行共 2 个",
                "合计\\t\\t=合计\\t|第 3 行有 4 格，表头有 3 栏|请删去多余的制表符",
                "*类    *款\\t=|第 3 行有 2 格，表头有 3 栏|像是用空格代替了制表符",
                "*类　　*款　　=|第 3 行有 1 格，表头有 3 栏|像是用空格代替了制表符",
                "''|第 3 行是空行，表头有 3 栏|请删去这一行",
            })
    void aRowOfOtherCells(String row, String message, String hint) throws IOException {
        Problem told = rejected(HEAD + row.replace("\\t", "\t") + "\n").get(0);
        assertThat(told.message()).isEqualTo(message);
        assertThat(told.hint()).startsWith(hint);
        assertThat(told.code()).isEqualTo("M0102");
        assertThat(told.place().line()).isEqualTo(3);
    }

    @Test
    void everyOneIsTold() throws IOException {
        assertThat(rejected(HEAD + "合计\n合计\t\t=合计\n小计\t\n"))
                .extracting(each -> each.place().line())
                .containsExactly(3, 5);
    }

    @Test
    void namesOfColumnsBetweenSpaces() throws IOException {
        for (String text : List.of("类    款    金额\n*类    *款    =\n", "类    款\t金额\n*类    *款\t=\n")) {
            assertThat(rejected(text)).singleElement().asString().contains("表头有", "空格换成一个制表符");
        }
    }

    @Test
    void thoseOfEveryShippedTableAreEven() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            List<Path> rows = files.filter(file ->
                            file.toString().endsWith(".tsv") && file.getParent().endsWith("公开表"))
                    .toList();
            assertThat(rows)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(Rows.read(file)).isNotEmpty());
        }
    }

    private List<Problem> rejected(String text) throws IOException {
        Path file = write(text);
        return catchThrowableOfType(InputRejected.class, () -> Rows.read(file)).problems();
    }
}
