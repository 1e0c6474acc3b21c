package cn.yince.serve.unit;

import cn.yince.compute.Figures;
import cn.yince.compute.YearChange;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became much more or much less than last year, by the comparisons that a booklet makes. */
final class Outliers {
    private static final int MOST = 20;

    private Outliers() {}

    /**
     * The large changes, the largest sums first: name, now and before in 万元, and the rate in percent if there is one.
     */
    static List<Map<String, Object>> of(Figures figures) {
        return YearChange.of(figures).stream()
                .filter(YearChange::isLarge)
                .sorted(Comparator.comparing(Outliers::by).reversed())
                .limit(MOST)
                .map(Outliers::json)
                .toList();
    }

    private static BigDecimal by(YearChange change) {
        return change.now().subtract(change.before()).abs();
    }

    private static Map<String, Object> json(YearChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", change.name());
        json.put("now", change.now().toPlainString());
        json.put("before", change.before().toPlainString());
        json.put(
                "rate",
                YearChange.percent(change.before(), change.now())
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
        return json;
    }
}
