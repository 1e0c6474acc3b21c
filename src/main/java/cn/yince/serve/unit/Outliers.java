package cn.yince.serve.unit;

import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became much more or much less than last year, by the comparisons that a booklet makes. */
final class Outliers {
    /** Percent from which a change is large, and 万元 below which nobody asks. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(30);

    private static final BigDecimal SMALL = BigDecimal.ONE;
    private static final String CHANGE = "增减";
    private static final String BEFORE = "上年";
    private static final String BY = "额";
    private static final String RATE = "率";
    private static final String DIRECTION = "方向";
    private static final int MOST = 20;

    private Outliers() {}

    /**
     * The large changes, the largest sums first: name, now and before in 万元, and the rate in percent if there is one.
     */
    static List<Map<String, Object>> of(Figures figures) {
        List<Found> found = new ArrayList<>();
        walk(figures.prose(), found);
        return found.stream()
                .sorted(Comparator.comparing(Found::by).reversed())
                .limit(MOST)
                .map(Found::json)
                .toList();
    }

    private record Found(String name, BigDecimal before, BigDecimal now, BigDecimal by, String rate) {
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", name);
            json.put("now", now.toPlainString());
            json.put("before", before.toPlainString());
            json.put("rate", rate);
            return json;
        }
    }

    private static void walk(Group here, List<Found> into) {
        boolean compares = here.money(BEFORE).isPresent()
                && here.money(BY).isPresent()
                && here.words(DIRECTION).isPresent();
        if (compares && !here.is("未填上年")) {
            compare(here, into);
        }
        here.groups().forEach(below -> walk(below, into));
    }

    private static void compare(Group change, List<Found> into) {
        BigDecimal before = change.money(BEFORE).orElseThrow().amount().value();
        BigDecimal by = change.money(BY).orElseThrow().amount().value();
        boolean less = "减".equals(change.words(DIRECTION).orElse(""));
        String rate = change.percent(RATE)
                .map(percent -> percent.rate().percent().setScale(1, RoundingMode.HALF_UP))
                .map(percent -> (less ? percent.negate() : percent).toPlainString())
                .orElse("");
        boolean large = rate.isEmpty() || new BigDecimal(rate).abs().compareTo(LARGE) >= 0;
        if (large && by.compareTo(SMALL) >= 0) {
            BigDecimal now = less ? before.subtract(by) : before.add(by);
            into.add(new Found(name(change.path().parts()), before, now, by, rate));
        }
    }

    /** 三公经费.增减 is 三公经费, 收支总体.收入增减 is 收支总体 收入. */
    private static String name(List<String> parts) {
        List<String> words = new ArrayList<>(parts);
        int last = words.size() - 1;
        words.set(last, words.get(last).replace(CHANGE, ""));
        words.removeIf(String::isBlank);
        return String.join(" ", words);
    }
}
