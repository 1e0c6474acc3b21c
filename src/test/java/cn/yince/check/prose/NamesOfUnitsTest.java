package cn.yince.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.ShippedPress;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T0250, T0251: each by itself, whatever share of a corpus is found. */
class NamesOfUnitsTest {
    private static final String NAME = "云岭市财政信息中心";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"云 岭市财政信息中心", "云岭市财政信息中心。", "108001云岭市财政信息中心", "云岭市财政信息中心2023年度", "云岭市财政信息中心部门决算", "本单位", "市财政局"
            })
    void noFullNameIsTold(String name) throws IOException {
        assertThat(codes("minimal", NAME, name)).contains("T0250");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭市第61中学", "云岭市预算评审中心", "云岭市民族宗教事务局（侨务办公室、台湾事务办公室）", "云岭市财政信息中心（本级）"})
    void aFullNameIsNot(String name) throws IOException {
        assertThat(codes("minimal", NAME, name)).doesNotContain("T0250");
    }

    @Test
    void aBudgetHasNoFinalAccountsYet() throws IOException {
        String budget = "yangquan-finance-2023-budget/预算评审中心";
        assertThat(codes(budget, "原因: ", "原因: 本年决算支出增多，")).contains("T0251");
        assertThat(codes(budget, "原因: ", "原因: 上年决算支出增多，")).doesNotContain("T0251");
    }

    private List<String> codes(String example, String from, String to) throws IOException {
        String unit = Files.readString(Path.of("data-examples/" + example + ".yaml"));
        assertThat(unit).contains(from);
        Path file = Files.writeString(folder.resolve("单位.yaml"), unit.replaceFirst(from, to));
        return ShippedPress.PRESS.check(file).problems().stream()
                .map(Problem::code)
                .toList();
    }
}
