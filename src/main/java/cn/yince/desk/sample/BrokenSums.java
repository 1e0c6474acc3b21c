package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** Takes sums out of balance, by more than rounding can explain. */
final class BrokenSums {
    private static final BigDecimal MUCH = new BigDecimal("1000.00");

    private BrokenSums() {}

    /** Adds to the amount at the end of some keys; false when there is none. */
    static boolean more(Node node, String key) {
        if (node.get(key) instanceof BigDecimal amount) {
            node.put(key, amount.add(MUCH));
            return true;
        }
        return false;
    }

    /** Adds to one of the amounts that stand two mappings deep under the keys given, below any code. */
    static boolean moreBelowACode(Node byCode, String... keys) {
        String last = keys[keys.length - 1];
        String[] way = List.of(keys).subList(0, keys.length - 1).toArray(String[]::new);
        return byCode.keys().stream().anyMatch(code -> more(byCode.at(code).at(way), last));
    }

    /** Adds to the first amount whose key is such a one. */
    static boolean moreOf(Node amounts, Predicate<String> key) {
        return amounts.keys().stream()
                .filter(key)
                .findFirst()
                .filter(found -> more(amounts, found))
                .isPresent();
    }

    static BigDecimal much() {
        return MUCH;
    }
}
