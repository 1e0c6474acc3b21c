package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files spoilt by chance that once brought a template or the program down, one for each kind. */
class SpoiltFilesTest {
    private static final Path BUDGET = Path.of("src/test/resources/cn/yince/budget.yaml");

    @TempDir
    private Path folder;

    @Test
    void aNumberOfAFormLeftEmptyPrintsEmpty() throws IOException {
        String yaml = Files.readString(BUDGET);
        assertThat(yaml).contains("政府采购: 否, 数量: 1,");

        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml.replace("政府采购: 否, 数量: 1,", "政府采购: 否,"));

        assertThat(press().check(unit).problems()).extracting(Problem::code).doesNotContain("M0502");
    }

    /** A page pasted into the wrong place is quoted by how it begins, and no character is cut in two. */
    @ParameterizedTest
    @ValueSource(strings = {"年度: 2023", "金额单位: 万元", "性质: 事业单位", "30228: 6.00", "年初预算: 180.00"})
    void whatIsVeryLongIsQuotedShortly(String entry) throws IOException {
        String yaml = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(yaml).contains(entry);
        String pasted = entry.replaceAll(": .*", ": '" + "字😀".repeat(9000) + "'");

        Path unit = Files.writeString(folder.resolve("单位.yaml"), yaml.replace(entry, pasted));

        assertThat(press().check(unit).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message())
                        .hasSizeLessThan(300)
                        .doesNotContainPattern("[\\ud800-\\udbff](?![\\udc00-\\udfff])"));
    }

    private static Press press() {
        return ShippedPress.PRESS;
    }
}
