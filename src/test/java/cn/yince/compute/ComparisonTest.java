package cn.yince.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.CopiedTemplates;
import cn.yince.check.Checks;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack says that one number is compared with another. */
class ComparisonTest {
    private static final String GROUP = "数/三公经费.yaml";

    Path templates;

    @BeforeEach
    void copyTemplates() throws IOException {
        templates = CopiedTemplates.fresh();
    }

    /** The group 三公经费 of a unit, to which a pack adds a line. */
    private Group group(String line) throws IOException {
        Path own = templates.resolve("山西/决算/2023").resolve(GROUP);
        Files.createDirectories(own.getParent());
        Files.writeString(own, Files.readString(templates.resolve("全国/决算").resolve(GROUP)) + line + "\n");
        Unit unit = Asked.reader().read(Path.of("src/test/resources/cn/yince/every-fund.yaml"));
        Pack pack = new Packs(templates).open(unit.pack(), unit.kind(), unit.year(), Place.of("模板"));
        SummedUnit<?> checked = Checks.of(unit, new Problems());
        FigurePlan plan = FigurePlan.of(pack, Tables.of(pack));
        return Calculator.compute(checked, plan, new Problems())
                .prose()
                .group("九")
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合计.支出决算, 合计.全年预算|小于|1.03|8.31",
                "合计.全年预算, 合计.支出决算|大于|1.03|9.06",
                "合计.支出决算, 三公经费支出决算表.决算数.合计|持平|0.00|0.00",
            })
    void amountsAreCompared(String compared, String direction, String difference, String percent) throws IOException {
        Group group = group("比: 比较(" + compared + ")");
        Group comparison = group.group("比").orElseThrow();
        assertThat(comparison.words("方向")).contains(direction);
        assertThat(comparison.money("差额").orElseThrow().amount().rounded()).hasToString(difference);
        assertThat(comparison.percent("比率").orElseThrow().rate().rounded(2)).hasToString(percent);
        assertThat(comparison.money("差额").orElseThrow().amount().origin())
                .isInstanceOfSatisfying(
                        Origin.Named.class, named -> assertThat(named.name()).isEqualTo("九.比.差额"));
    }

    @Test
    void withoutAnOtherThereIsNoPercentage() throws IOException {
        Group comparison =
                group("零: 比较（合计.支出决算，三公经费支出决算表.预算数.公务用车购置费）").group("零").orElseThrow();
        assertThat(comparison.words("方向")).contains("大于");
        assertThat(comparison.percent("比率")).isEmpty();
    }

    @Test
    void countsAreComparedAsCounts() throws IOException {
        Group comparison = group("比: 比较(保有量, 保有量 + 保有量)").group("比").orElseThrow();
        assertThat(comparison.words("方向")).contains("小于");
        assertThat(comparison.count("差额").orElseThrow().number()).isPositive();
        assertThat(comparison.percent("比率")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"比较(合计.支出决算, 保有量)", "占比(保有量, 合计.支出决算)", "合计.支出决算 - 保有量", "与上年(保有量, 保有量)"})
    void moneyAndCountsAreNotPutTogether(String formula) {
        InputRejected rejected = catchThrowableOfType(InputRejected.class, () -> group("比: " + formula));
        assertThat(rejected).as("was computed").isNotNull();
        Problem problem = rejected.problems().get(0);
        assertThat(problem.code()).isEqualTo("M0805");
        assertThat(problem.place().file()).endsWith(GROUP);
        assertThat(problem.place().line()).isPositive();
    }

    /** A name that leads nowhere would count as nothing, and print. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "旁: 数.没有.金额|“数.没有.金额”里的“没有”还没有",
                "旁: 保有量 + 数.三公经费.合记.支出决算|“合记”还没有。是否应为“合计”？",
                "旁: 数.三公经费.合计.支出绝算|“支出绝算”还没有。是否应为“支出决算”？",
                "旁: {甲: 上级.没有}|“上级.没有”里的“没有”还没有",
                "旁: {甲: 上级.后}`后: 合计.支出决算|“上级.后”里的“后”还没有",
                "率: 占比(合计.支出决算, 合计.全年预算)`旁: 合计.支出决算 + 率|“率”不是金额、个数或得分",
                "旁: 占比(合计.支出决算, 数.没有.金额)|“没有”还没有",
                "旁: 比较(合计.支出决算, 合计.没有)|“没有”还没有",
            })
    void aNameThatLeadsNowhereIsRefused(String lines, String said) {
        assertThatThrownBy(() -> group(lines.replace('`', '\n')))
                .hasMessageContaining("M0803")
                .hasMessageContaining(said);
    }

    @Test
    void anotherGroupIsNamedByItsMeaningAndByWhatItIsCalled() throws IOException {
        Group group = group("甲: 数.三公经费.合计.支出决算\n乙: 数.九.合计.支出决算\n丙: {丁: 上级.合计.支出决算}");
        assertThat(group.money("甲").orElseThrow().amount().rounded().toPlainString())
                .isNotEqualTo("0.00")
                .isEqualTo(group.money("乙").orElseThrow().amount().rounded().toPlainString())
                .isEqualTo(group.group("丙")
                        .orElseThrow()
                        .money("丁")
                        .orElseThrow()
                        .amount()
                        .rounded()
                        .toPlainString())
                .isEqualTo(group.group("合计")
                        .orElseThrow()
                        .money("支出决算")
                        .orElseThrow()
                        .amount()
                        .rounded()
                        .toPlainString());
    }

    @Test
    void aTableThatOnlyAFigureNamesMustBeRight() throws IOException {
        Path table = Files.createDirectories(templates.resolve("山西/决算/2023/表")).resolve("旁表.yaml");
        Files.writeString(table, "部分: [{行: [合计], 栏: {甲: 合计(支出), 乙: 甲 + 丙.丁.戊}}]\n");
        assertThatThrownBy(() -> group("旁: 旁表.合计.乙")).hasMessageContaining("M0803");
    }
}
