package cn.yince.check;

import cn.yince.compute.ledger.Ledger;
import cn.yince.problem.Difference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the difference of two sides may come from; a guess for people, never a rule. */
public final class LikelyCause {
    private static final BigDecimal SMALL = new BigDecimal("0.10");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal NINE_CENTS = new BigDecimal("0.09");
    /** What is too much of a sum in 元 where 万元 belong, as a part of it. */
    private static final BigDecimal ALL_BUT_ONE = new BigDecimal("0.9999");

    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);
    private static final int SHOWN = 3;

    private LikelyCause() {}

    /** A guess from two sums and what else there is in a booklet. */
    public static Optional<String> of(Difference two, Ledger ledger) {
        BigDecimal most = two.left().abs().max(two.right().abs());
        BigDecimal least = two.left().abs().min(two.right().abs());
        if (least.signum() > 0 && most.divide(least, 4, RoundingMode.HALF_UP).compareTo(TEN_THOUSAND) == 0) {
            return Optional.of("两边正好差一万倍，可能把元和万元混用了");
        } else if (two.size().compareTo(SMALL) < 0) {
            return Optional.of("相差很小，可能是各项分别四舍五入得来；改用 元 填写，或核对末位");
        }
        Collection<String> same = cells(two.size(), ledger);
        if (!same.isEmpty()) {
            return Optional.of(
                    same.stream().limit(SHOWN).collect(Collectors.joining("、", "相差的数与 ", " 相同，可能漏填或重填了这一项")));
        }
        Collection<String> large = cells(two.size().divide(ALL_BUT_ONE, 2, RoundingMode.HALF_UP), ledger);
        if (two.size().compareTo(LARGE) > 0 && !large.isEmpty()) {
            return Optional.of(
                    large.stream().limit(SHOWN).collect(Collectors.joining("、", "把 ", " 除以一万，两边就相符，可能是按元填了")));
        }
        boolean swapped = two.size().remainder(NINE_CENTS).signum() == 0;
        return swapped ? Optional.of("相差的数能被 9 除尽，可能有一个数相邻两位写颠倒，或小数点错了一位") : Optional.empty();
    }

    /** Of each table the deepest cell with the sum, the last tables first. */
    private static Collection<String> cells(BigDecimal sum, Ledger ledger) {
        Map<String, String> byTable = new TreeMap<>(Comparator.reverseOrder());
        ledger.amounts().entrySet().stream()
                .filter(cell -> cell.getValue().rounded().abs().compareTo(sum) == 0)
                .map(Map.Entry::getKey)
                .forEach(name -> byTable.merge(
                        name.substring(0, name.indexOf('.')), name, (a, b) -> a.length() >= b.length() ? a : b));
        return byTable.values();
    }
}
