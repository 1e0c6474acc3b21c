package cn.yince.batch.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yince.batch.result.Kin.Far;
import cn.yince.batch.result.YearOverYear.Line;
import cn.yince.pack.SummaryCharts;
import cn.yince.unit.BookletKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All units beside last year and beside their kind. */
class YearOverYearTest {
    private static final SummaryCharts CHARTS = new SummaryCharts("支出", List.of("基本", "项目"), "三公");

    private static Map<String, BigDecimal> amounts(Object... namesAndAmounts) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndAmounts.length; i += 2) {
            amounts.put(namesAndAmounts[i].toString(), new BigDecimal(namesAndAmounts[i + 1].toString()));
        }
        return amounts;
    }

    private static Outcome unit(
            String name, int year, Map<String, BigDecimal> now, Map<String, BigDecimal> before, String... unexplained) {
        return unit(name, year, now, before, List.of(), unexplained);
    }

    private static Outcome unit(
            String name,
            int year,
            Map<String, BigDecimal> now,
            Map<String, BigDecimal> before,
            List<String> members,
            String... unexplained) {
        Totals totals = new Totals(
                Map.of(),
                Map.of("表", "表"),
                List.copyOf(now.keySet()),
                List.of(),
                now,
                CHARTS,
                before,
                List.of(unexplained));
        Facts facts = new Facts(name, "", "省", BookletKind.FINAL_ACCOUNTS, year, false, members, totals, "行政单位");
        return new Outcome(name + year, name, Status.PRINTED, "", List.of(), facts, Output.NONE, List.of(), 0);
    }

    private static Report report(Outcome... units) {
        return new Report(List.of(units), List.of(), List.of());
    }

    @Test
    void whatIsToBeLookedAtComesFirst() {
        List<Line> lines = new YearOverYear(report(
                        unit("甲", 2024, amounts("支出", 1000), amounts("支出", 900)),
                        unit("乙", 2024, amounts("支出", 13), amounts("支出", 10), "支出", "三公经费 公务接待费"),
                        unit("丙", 2024, amounts("支出", 5), amounts("支出", 0)),
                        unit("丁", 2024, amounts("支出", "-5"), amounts("支出", 5)),
                        unit("戊", 2024, amounts("支出", 5), amounts())))
                .lines();
        assertThat(lines)
                .extracting(line -> line.unit().title(), line -> String.join("；", line.flags()))
                .containsExactly(
                        tuple("丁", "正负相反"),
                        tuple("丙", "上年没有"),
                        tuple("乙", "变动大；没有写原因；三公经费 公务接待费变动大，没有写原因"),
                        tuple("甲", ""));
        assertThat(lines.get(2).percent()).contains(new BigDecimal("30.0"));
        assertThat(lines.get(3).change()).isEqualByComparingTo("100");
    }

    @Test
    void lastYearsBookletInTheSameFolderIsLastYear() {
        List<Line> lines = new YearOverYear(report(
                        unit("甲", 2024, amounts("支出", 100, "项目", 60, "三公", 1), amounts("支出", 110)),
                        unit("甲", 2023, amounts("支出", 100, "项目", 40, "三公", 1), amounts())))
                .lines();
        assertThat(lines)
                .extracting(Line::figure, Line::before, line -> String.join("；", line.flags()))
                .containsExactly(
                        tuple("项目", new BigDecimal(40), "变动大；占比由 36.36% 到 60.00%"),
                        tuple("支出", new BigDecimal(110), ""),
                        tuple("三公", new BigDecimal(1), ""));
    }

    @Test
    void sumsLeaveOutDepartmentsWhoseUnitsAreThere() {
        assertThat(new YearOverYear(report(
                                unit("部", 2024, amounts("支出", 30), amounts("支出", 20), List.of("甲2024")),
                                unit("甲", 2024, amounts("支出", 30), amounts("支出", 20)),
                                unit("乙", 2024, amounts("支出", 5), amounts("支出", 5))))
                        .sums())
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.before()).isEqualByComparingTo("25");
                    assertThat(sum.now()).isEqualByComparingTo("35");
                    assertThat(sum.units()).isEqualTo(2);
                });
    }

    @Test
    void aUnitFarFromTheMiddleOfItsKindIsNamed() {
        List<Outcome> units = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            units.add(unit("同" + i, 2024, amounts("支出", 100, "基本", 60 + i, "三公", 1), amounts()));
        }
        units.add(unit("异", 2024, amounts("支出", 100, "基本", 5, "三公", 9), amounts()));
        assertThat(Kin.far(new Report(units, List.of(), List.of())))
                .extracting(far -> far.unit().title(), Far::figure, Far::count, Far::kind)
                .containsExactly(tuple("异", "基本", 7, "决算2024 行政单位"), tuple("异", "三公", 7, "决算2024 行政单位"));
        assertThat(Kin.far(new Report(units.subList(3, 7), List.of(), List.of())))
                .isEmpty();
    }
}
