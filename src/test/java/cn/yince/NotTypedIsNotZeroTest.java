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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Budgets and figures of last year that nobody typed are told and left out of the prose; those typed as zero print as
 * zero.
 */
class NotTypedIsNotZeroTest {
    private static final String EXPLAINED =
            "2010650: {年初预算: 180.00, 用途: 信息系统运行维护和机房设备更新}\n  2210201: {年初预算: 13.60, 用途: 在职人员住房公积金}";

    @TempDir
    Path folder;

    private Path unit(String pack, String explained, String priorYear) throws IOException {
        String example = Files.readString(Path.of("data-examples/minimal.yaml"));
        assertThat(example).contains("模板: 山西/阳泉", EXPLAINED, "  一般公共预算财政拨款支出: 190.00");
        return Files.writeString(
                folder.resolve("单位.yaml"),
                example.replace("模板: 山西/阳泉", "模板: " + pack)
                        .replace(EXPLAINED, explained)
                        .replace("  一般公共预算财政拨款支出: 190.00", priorYear));
    }

    private static Press press() {
        return ShippedPress.PRESS;
    }

    private static String printed(Path unit) throws IOException {
        return String.join(
                        "",
                        BookletText.pages(
                                press().print(unit, step -> {}).booklet().pdf()))
                .replaceAll("\\s", "");
    }

    /** Without what is said of packs, and what packs ask for of their own. */
    private static List<String> found(Path unit) {
        return press().check(unit).problems().stream()
                .filter(problem -> !problem.code().matches("[MD].*"))
                .map(Problem::code)
                .toList();
    }

    @Test
    void aBudgetTypedByClassIsNotZeroByItem() throws IOException {
        Path unit = unit("山西/阳泉", "201: {年初预算: 180.00}\n  221: {年初预算: 13.60}", "  一般公共预算财政拨款支出: 190.00");
        assertThat(found(unit)).isEmpty();
        assertThat(printed(unit))
                .contains("（1）事业运行支出决算186.40万元。", "1.一般公共服务支出年初预算180.00万元", "年初预算193.60万元，支出决算200.00万元，完成年初预算的103.31%")
                .doesNotContain("年初预算0万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山西/阳泉", "山西/阳城", "上海/普陀"})
    void aBudgetOfSomeIsNotTheBudgetOfAll(String pack) throws IOException {
        Path unit =
                unit(pack, "2010650: {年初预算: 180.00, 用途: 信息系统运行维护}\n  2210201: {用途: 住房公积金}", "  一般公共预算财政拨款支出: 190.00");
        assertThat(found(unit)).containsExactly("J0503");
        assertThat(printed(unit))
                .contains("一般公共预算财政拨款支出决算")
                .contains("200.00万元")
                .doesNotContain("年初预算180.00万元，支出决算200.00万元")
                .doesNotContain("111.11%")
                .doesNotContain("年初预算0万元");
    }

    @Test
    void aBudgetTypedAsZeroPrintsAsZero() throws IOException {
        Path unit = unit("山西/阳泉", "2010650: {年初预算: 180.00}\n  2210201: {年初预算: 0}", "  一般公共预算财政拨款支出: 190.00");
        assertThat(found(unit)).isEmpty();
        assertThat(printed(unit)).contains("（1）住房公积金年初预算0万元，支出决算13.60万元。", "年初预算180.00万元，支出决算200.00万元，完成年初预算的111.11%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"山西/阳泉", "上海/普陀"})
    void lastYearLeftBlankIsNotZero(String pack) throws IOException {
        Path blank = unit(pack, EXPLAINED, "");
        assertThat(found(blank)).containsExactly("J1110");
        assertThat(printed(blank)).doesNotContain("一般公共预算财政拨款支出增加200.00万元");

        assertThat(printed(unit(pack, EXPLAINED, "  一般公共预算财政拨款支出: 0"))).contains("一般公共预算财政拨款支出增加200.00万元");
    }

    @Test
    void aBudgetsLastYearLeftBlankIsNotZero() throws IOException {
        String example = Files.readString(Path.of("data-examples/yangquan-finance-2023-budget/预算评审中心.yaml"));
        String sums = "  收入总计: 613.22\n  支出总计: 613.22\n  一般公共预算当年拨款: 613.22\n";
        assertThat(example).contains(sums, ", 上年预算: 5.40");
        Path blank = Files.writeString(
                folder.resolve("预算.yaml"),
                example.replace(sums, "  一般公共预算当年拨款:\n").replace(", 上年预算: 5.40", ""));
        assertThat(found(blank)).contains("J2161").doesNotContain("T0207");
        assertThat(printed(blank))
                .contains("预算收入总计567.99万元")
                .doesNotContain("比上年增加")
                .doesNotContain("同口径增加")
                .doesNotContain("预算数增加");

        Path zero = Files.writeString(
                folder.resolve("预算.yaml"), example.replace(sums, "  收入总计: 0\n  支出总计: 0\n  一般公共预算当年拨款: 0\n"));
        assertThat(printed(zero)).contains("比上年增加567.99万元");
    }
}
