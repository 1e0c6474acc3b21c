package cn.yince.batch.result;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.batch.result.Overview.Money;
import cn.yince.batch.result.Overview.Share;
import cn.yince.pack.SummaryCharts;
import cn.yince.unit.BookletKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bureau's units at one glance. */
class OverviewTest {
    private static final SummaryCharts CHARTS = new SummaryCharts("支出总计", List.of("基本支出", "项目支出"), "“三公”经费");

    private static Outcome unit(String key, Status status, List<String> members, String whole, String part) {
        Map<String, BigDecimal> figures = whole.isEmpty()
                ? Map.of()
                : Map.of(
                        "支出总计",
                        new BigDecimal(whole),
                        "基本支出",
                        new BigDecimal(part),
                        "项目支出",
                        new BigDecimal(whole).subtract(new BigDecimal(part)),
                        "“三公”经费",
                        BigDecimal.ONE);
        Map<String, String> tables = whole.isEmpty() ? Map.of() : Map.of("总表", "表一");
        Totals totals = new Totals(Map.of(), tables, List.of(), List.of(), figures, CHARTS);
        Facts facts = new Facts(key, "", "省", BookletKind.FINAL_ACCOUNTS, 2024, !members.isEmpty(), members, totals);
        return new Outcome(key, key, status, "", List.of(), facts, Output.NONE, List.of(), 0);
    }

    private static final Overview OVERVIEW = new Overview(new Report(
            List.of(
                    unit("甲", Status.PRINTED, List.of(), "99.99", "40"),
                    unit("乙", Status.PRINTED, List.of(), "100", "60"),
                    unit("坏", Status.FAILED, List.of(), "", "")),
            List.of(unit("部门", Status.UNCHANGED, List.of("甲", "乙"), "199.99", "100")),
            List.of(),
            List.of()));

    @Test
    void unitsAreCountedByHowTheyStandAndHowLargeTheyAre() {
        assertThat(OVERVIEW.states())
                .containsExactly(new Share("失败", 1), new Share("未运行", 0), new Share("已印出", 2), new Share("未变", 1));
        assertThat(OVERVIEW.sizes())
                .contains(new Share("100万元以下", 1), new Share("100—500万元", 2), new Share("50000万元以上", 0))
                .hasSize(7);
    }

    @Test
    void aDepartmentIsNotAddedToItsUnits() {
        Money money = OVERVIEW.money().get(0);
        assertThat(OVERVIEW.money()).hasSize(1);
        assertThat(money.edition()).isEqualTo("决算2024");
        assertThat(money.whole()).isEqualByComparingTo("199.99");
        assertThat(money.parts().get("基本支出")).isEqualByComparingTo("100");
        assertThat(money.share()).containsExactly(Map.entry("“三公”经费", new BigDecimal("1.00")));
    }

    @Test
    void whatNoPackSaysIsNotDrawn() {
        Overview none = new Overview(new Report(List.of(Outcome.notRun("k", "f")), List.of(), List.of()));
        assertThat(none.sizes()).isEmpty();
        assertThat(none.money()).isEmpty();
    }
}
