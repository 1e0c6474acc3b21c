package cn.yince.batch.result;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.file.Json;
import cn.yince.pack.SummaryCharts;
import cn.yince.problem.Difference;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a batch keeps of thousands of units until its end says the same as before and is held once where it is alike.
 */
class TotalsTest {
    private static final List<String> NAMES = List.of("乙表.合计", "甲表.合计", "甲表.小计");

    private static Map<String, BigDecimal> amounts(String... values) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            // names of their own, as every unit makes them
            amounts.put(new StringBuilder(NAMES.get(i)).toString(), new BigDecimal(values[i]));
        }
        return amounts;
    }

    private static Totals totals(String... values) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(new StringBuilder("乙表").toString(), "公开02表");
        tables.put(new StringBuilder("甲表").toString(), "公开01表");
        return new Totals(
                amounts(values),
                tables,
                List.of(new StringBuilder("收入总计").toString()),
                List.of(new StringBuilder("收入总计").toString()),
                Map.of("收入总计", new BigDecimal("1.50")),
                SummaryCharts.NONE);
    }

    @Test
    void amountsAreWhatTheyWereInTheirOrder() {
        Map<String, BigDecimal> given = amounts("1.50", "0", "-12345678901234.5678");
        Totals totals = totals("1.50", "0", "-12345678901234.5678");
        assertThat(totals.cells()).isEqualTo(given).containsExactlyEntriesOf(given);
        assertThat(totals.cells().get("甲表.小计")).isEqualTo(new BigDecimal("-12345678901234.5678"));
        assertThat(totals.cells().get("没有")).isNull();
        assertThat(Json.line(totals.cells())).isEqualTo(Json.line(given));
        assertThat(totals.shown()).containsKeys("公开02表.合计", "公开01表.小计");
    }

    @Test
    void amountsOfAnySizeAreKept() {
        String huge = "9".repeat(40) + ".25";
        assertThat(totals(huge, "1").cells()).isEqualTo(amounts(huge, "1"));
        assertThat(totals("1e-200", "1").cells()).isEqualTo(amounts("1e-200", "1"));
    }

    @Test
    void whatIsAlikeIsHeldOnce() {
        Totals one = totals("1.50", "0", "3");
        Totals other = totals("2.50", "7", "4");
        assertThat(one.keyNames()).isSameAs(other.keyNames());
        assertThat(first(one.cells())).isSameAs(first(other.cells()));
        assertThat(first(one.tables())).isSameAs(first(other.tables()));
    }

    private static String first(Map<String, ?> map) {
        Iterator<String> names = map.keySet().iterator();
        return names.next();
    }

    @Test
    void tablesInAnotherOrderStayInTheirOrder() {
        Map<String, String> turned = new LinkedHashMap<>();
        turned.put("甲表", "公开01表");
        turned.put("乙表", "公开02表");
        Totals one = totals("1");
        Totals other = new Totals(Map.of(), turned, List.of(), List.of(), Map.of(), SummaryCharts.NONE);
        assertThat(Json.line(one.tables())).startsWith("{\"乙表\"");
        assertThat(Json.line(other.tables())).startsWith("{\"甲表\"");
    }

    @Test
    void ofFindingsTheWordsAreKept() {
        Problem problem = Problem.error("J0101", Place.of("甲.yaml"), "不等", new StringBuilder("请核对").toString())
                .of(Difference.of("左", BigDecimal.ONE, "右", BigDecimal.TEN));
        Problem again = Problem.error("J0101", Place.of("乙.yaml"), "不等", new StringBuilder("请核对").toString());
        Problem kept = kept(problem);
        assertThat(kept.difference()).isEmpty();
        assertThat(kept.toString()).isEqualTo(problem.toString());
        assertThat(kept.hint()).isSameAs(kept(again).hint());
    }

    private static Problem kept(Problem problem) {
        return Outcome.notRun("甲", "甲.yaml").failed(List.of(problem)).findings().get(0);
    }
}
