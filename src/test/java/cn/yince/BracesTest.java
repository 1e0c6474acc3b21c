package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brace that begins or ends no reference would be printed as it was typed. */
class BracesTest {
    private static final String TEXT = "收支总体原因: 本年增加机房设备更新项目";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "占比{三.项目支出.占比, 更新项目占比{三.项目支出.占比",
        "占比｛三.项目支出.占比｝, ｛三.项目支出.占比",
        "占比{{三.项目支出.占比}}, {{三.项目支出.占",
        "占比三.项目支出.占比}, .占比}"
    })
    void isToldWithTheWordsAroundIt(String more, String around) throws IOException {
        assertThat(found(TEXT + more))
                .filteredOn(problem -> problem.code().equals("J0003"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("花括号不成对", around));
    }

    @Test
    void aReferenceToNothingIsNoTextThatStopsInTheMiddle() throws IOException {
        assertThat(found(TEXT + "，占本年支出的{三.项目支出.没有}")).extracting(Problem::code).containsExactly("J0003");
    }

    @Test
    void aReferenceIsNone() throws IOException {
        assertThat(found(TEXT + "，占本年支出的{三.项目支出.占比}")).isEmpty();
    }

    private List<Problem> found(String text) throws IOException {
        String unit = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(unit).contains(TEXT);
        Path file = Files.writeString(folder.resolve("单位.yaml"), unit.replace(TEXT, text));
        return ShippedPress.PRESS.check(file).problems();
    }
}
