package cn.yince.desk.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.Computed;
import cn.yince.Press;
import cn.yince.ShippedPress;
import cn.yince.problem.InputRejected;
import cn.yince.read.Asked;
import cn.yince.read.UnitReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two booklets print differently. */
class DifferencesTest {
    private static final Press PRESS = ShippedPress.PRESS;
    private static final Path MINIMAL = Path.of("data-examples/minimal.yaml");
    private static final Path TREASURY = Path.of("data-examples/yangquan-treasury-2023.yaml");

    @TempDir
    Path folder;

    @Test
    void aBookletIsTheSameAsItself() {
        Difference difference = between(PRESS.compute(TREASURY), PRESS.compute(TREASURY), false);
        assertThat(difference.isAny()).isFalse();
        assertThat(difference.groups()).isEmpty();
        assertThat(difference.texts()).isEmpty();
    }

    @Test
    void allListsWhatIsTheSameAndNothingTwice() {
        Difference difference = between(PRESS.compute(TREASURY), PRESS.compute(TREASURY), true);
        assertThat(difference.isAny()).isFalse();
        List<String> names = difference.groups().stream()
                .flatMap(group -> group.figures().stream())
                .map(FigureChange::name)
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("公开03表.201.项目支出", "公开10表.车辆合计", "五二.201.占比", "五三.2010601.增减.额", "自评表.国库集中支付运行经费.总分")
                .doesNotContain("五三.201.2010601.支出决算", "自评表.1.总分");
        assertThat(difference.groups()).extracting(Group::name).startsWith("公开01表", "公开02表", "公开03表");
    }

    @Test
    void figuresAreNamedAsInTheBookletWithTheirPages() throws IOException {
        Difference difference = minimalWith(
                "项目支出: 20.00}", "项目支出: 23.31}", "2010650: {一般公共预算财政拨款: 186.40}", "2010650: {一般公共预算财政拨款: 189.71}");

        Group table = group(difference, "公开03表");
        assertThat(table.title()).isEqualTo("公开03表 支出决算表");
        assertThat(table.pages()).containsExactly(7);
        assertThat(group(difference, "公开01表").pages()).containsExactly(4, 5);
        FigureChange projects = figure(table, "201 一般公共服务支出 项目支出");
        assertThat(projects.before().map(Value::text)).contains("20.00");
        assertThat(projects.after().map(Value::text)).contains("23.31");
        assertThat(projects.difference()).isEqualByComparingTo("3.31");
        assertThat(projects.relative()).contains(new BigDecimal("16.55"));
        assertThat(table.figures()).extracting(FigureChange::label).doesNotContain("合计 基本支出", "201 一般公共服务支出 基本支出");

        Group section = group(difference, "五二");
        assertThat(section.title()).isEqualTo("五（二）");
        assertThat(section.pages()).containsExactly(17);
        FigureChange share = figure(section, "201 一般公共服务支出 占比");
        assertThat(share.after().map(Value::text)).contains("93.31%");
        assertThat(share.difference()).isEqualByComparingTo("0.11");
        assertThat(share.relative()).isEmpty();
        assertThat(group(difference, "一").title()).startsWith("一、");
    }

    @Test
    void lessThanLastYearIsNegative() throws IOException {
        Difference difference = minimalWith("收入总计: 190.00\n  支出总计: 190.00", "收入总计: 210.00\n  支出总计: 210.00");
        FigureChange change = figure(group(difference, "一"), "收入增减 额");
        assertThat(change.before().map(Value::text)).contains("10.00");
        assertThat(change.after().map(Value::text)).contains("-10.00");
        assertThat(change.difference()).isEqualByComparingTo("-20");
        assertThat(change.relative()).contains(new BigDecimal("200.00"));
        assertThat(figure(group(difference, "一"), "收入增减 上年").difference()).isEqualByComparingTo("20");
    }

    @Test
    void whatPrintsTheSameIsNoDifference() throws IOException {
        Computed wan = PRESS.compute(write("万.yaml", "万元", "186.40", "13.60"));
        Computed yuan = PRESS.compute(write("元.yaml", "元", "1864012.34", "135996.00"));
        assertThat(between(wan, yuan, false).isAny()).isFalse();
    }

    @Test
    void codesAndFormsAreMatchedByNameNotByOrder() throws IOException {
        String yaml = Files.readString(TREASURY);
        int first = yaml.indexOf("  - 项目名称: ");
        int second = yaml.indexOf("  - 项目名称: ", first + 1);
        int third = yaml.indexOf("  - 项目名称: ", second + 1);
        assertThat(third).isPositive();
        String swapped = yaml.substring(0, first)
                + yaml.substring(second, third)
                + yaml.substring(first, second)
                + yaml.substring(third);
        assertThat(between(PRESS.compute(TREASURY), compute("换.yaml", swapped), false)
                        .isAny())
                .isFalse();

        String fewer = yaml.substring(0, first) + yaml.substring(second);
        Difference difference = between(PRESS.compute(TREASURY), compute("少.yaml", fewer), false);
        assertThat(difference.removed()).containsExactly(new Member("自评表", "国库集中支付运行经费"));
        assertThat(difference.texts()).isEmpty();
        assertThat(group(difference, "自评表").figures())
                .allMatch(figure -> figure.label().startsWith("国库集中支付运行经费 "));
        assertThat(figure(group(difference, "自评表"), "国库集中支付运行经费 总分").after()).isEmpty();
        assertThat(figure(group(difference, "十四"), "项目个数").difference()).isEqualByComparingTo("-1");
    }

    @Test
    void addedAndRemovedCodesAreTold() throws IOException {
        Difference difference = minimalWith(
                "2010650: {一般公共预算财政拨款: 186.40}",
                "2010699: {一般公共预算财政拨款: 186.40}",
                "  2010650:\n",
                "  2010699:\n",
                "2010650: {年初",
                "2010699: {年初");
        assertThat(difference.added()).containsExactly(new Member("科目", "2010699 其他财政事务支出"));
        assertThat(difference.removed()).containsExactly(new Member("科目", "2010650 事业运行"));
        assertThat(group(difference, "公开02表").figures())
                .extracting(
                        FigureChange::label,
                        figure -> figure.before().isPresent(),
                        figure -> figure.after().isPresent())
                .contains(tuple("2010650 事业运行 财政拨款收入", true, false), tuple("2010699 其他财政事务支出 财政拨款收入", false, true));
    }

    @Test
    void textsAreToldByTheirNames() throws IOException {
        Difference difference = minimalWith(
                "收支总体原因: 本年增加",
                "收支总体原因: 本年新增",
                "财政数据的保管和备份。",
                "财政数据的保管。",
                "  财政拨款收支原因: 本年增加机房设备更新项目\n",
                "",
                "性质: 事业单位",
                "性质: 行政单位",
                "用途: 在职人员住房公积金}",
                "用途: 在职人员住房公积金, 原因: 基数调整}");
        assertThat(difference.texts())
                .extracting(TextChange::name, TextChange::kind, TextChange::page)
                .containsExactlyInAnyOrder(
                        tuple("单位.性质", TextChange.Kind.CHANGED, Optional.empty()),
                        tuple("概况.职责", TextChange.Kind.CHANGED, Optional.of(3)),
                        tuple("情况说明.收支总体原因", TextChange.Kind.CHANGED, Optional.of(17)),
                        tuple("情况说明.财政拨款收支原因", TextChange.Kind.REMOVED, Optional.empty()),
                        tuple("支出说明.2210201.原因", TextChange.Kind.ADDED, Optional.of(17)));
    }

    @Test
    void twoYearsAreComparedAndTwoKindsAreNot() throws IOException {
        Computed next = compute("次年.yaml", Files.readString(MINIMAL).replace("年度: 2023", "年度: 2024"));
        Difference difference = between(PRESS.compute(MINIMAL), next, false);
        assertThat(difference.sameYear()).isFalse();
        assertThat(difference.changes()).isZero();

        Path budget = Files.writeString(
                folder.resolve("预算.yaml"), "模板: 山西/阳泉\n种类: 预算\n年度: 2023\n金额单位: 元\n单位: {名称: 甲}\n概况: {职责: 一}\n");
        UnitReader reader = Asked.reader();
        assertThatThrownBy(() -> Differences.comparable(reader.read(MINIMAL), reader.read(budget)))
                .isInstanceOf(InputRejected.class)
                .hasMessageContaining("预算.yaml:2:1 错误[Y0221] 两个文件种类不同：data-examples/minimal.yaml 是决算，本文件是预算");
    }

    @Test
    void formsAndProjectsOfABudgetAreMatchedByName() throws IOException {
        String yaml = Files.readString(Path.of("src/main/resources/cn/yince/desk/sample/预算/满.yaml"));
        int first = yaml.indexOf("  - 项目名称: 综合服务经费");
        int second = yaml.indexOf("  - 项目名称: 各类示例专项经费");
        int third = yaml.indexOf("  - 项目名称: 征地和拆迁补偿项目");
        String changed = yaml.substring(0, first)
                + yaml.substring(second, third)
                + yaml.substring(first, second)
                        .replaceFirst("项目概况: ", "项目概况: 另，")
                        .replaceFirst("市县（区）财政资金: \\d+", "市县（区）财政资金: 99000000")
                + yaml.substring(third);

        Difference difference = between(compute("旧.yaml", yaml), compute("新.yaml", changed), false);

        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.groups()).extracting(Group::name).containsExactly("申报表");
        assertThat(group(difference, "申报表").figures())
                .extracting(FigureChange::name)
                .containsExactly("申报表.综合服务经费.实施期资金总额", "申报表.综合服务经费.市县（区）财政资金.实施期");
        assertThat(difference.texts()).extracting(TextChange::name).containsExactly("项目.综合服务经费.绩效目标.项目概况");
    }

    private Difference minimalWith(String... replacements) throws IOException {
        String yaml = Files.readString(MINIMAL);
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(yaml).contains(replacements[i]);
            yaml = yaml.replace(replacements[i], replacements[i + 1]);
        }
        return between(PRESS.compute(MINIMAL), compute("新.yaml", yaml), false);
    }

    private static Difference between(Computed before, Computed after, boolean all) {
        return Differences.between(before, after, PRESS.pageNumbers(after), all);
    }

    private Computed compute(String name, String yaml) throws IOException {
        return PRESS.compute(Files.writeString(folder.resolve(name), yaml));
    }

    private Path write(String name, String unit, String first, String second) throws IOException {
        return Files.writeString(folder.resolve(name), """
        模板: 山西/阳泉
        年度: 2023
        金额单位: %s
        单位: {名称: 甲}
        概况: {职责: 一}
        收入: {2010650: {其他收入: %s}, 2210201: {其他收入: %s}}
        支出: {2010650: {其他资金: {项目支出: %s}}, 2210201: {其他资金: {项目支出: %s}}}
        """.formatted(unit, first, second, first, second));
    }

    private static Group group(Difference difference, String name) {
        return difference.groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FigureChange figure(Group group, String label) {
        return group.figures().stream()
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tablesOfAnotherProvinceAreKnownByTheirMeaning() {
        Difference difference = between(
                PRESS.compute(Path.of("data-examples/shanghai-putuo-2024.yaml")),
                PRESS.compute(Path.of("data-examples/yangcheng-office-2024.yaml")),
                false);
        FigureChange income = group(difference, "公开01表").figures().stream()
                .filter(figure -> figure.name().equals("公开01表.收入总计"))
                .findFirst()
                .orElseThrow();
        assertThat(income.before().orElseThrow().number()).isEqualByComparingTo("2651.10");
        assertThat(income.after().orElseThrow().number()).isEqualByComparingTo("1614.45");
        assertThat(difference.added()).doesNotContain(new Member("科目", "201 一般公共服务支出"));
        assertThat(difference.removed()).contains(new Member("科目", "212 城乡社区支出"));
    }
}
