package cn.yince.desk.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Money in the unit of a file, always with two decimals; what is divided adds up again exactly. */
final class SampleMoney {
    private static final int DECIMALS = 2;
    private static final int HUNDRED = 100;
    private static final int MOST_WEIGHT = 5000;
    private final Dice dice;
    private final boolean yuan;

    SampleMoney(Dice dice, boolean yuan) {
        this.dice = dice;
        this.yuan = yuan;
    }

    /** 金额单位. */
    String unit() {
        return yuan ? "元" : "万元";
    }

    /** An amount between so many and so many 万元. */
    BigDecimal wan(int least, int most) {
        long hundredths = yuan ? 1_000_000L : HUNDRED;
        return of(dice.from(least * hundredths, most * hundredths));
    }

    /** Between so many and so many percent of an amount. */
    BigDecimal share(BigDecimal amount, int least, int most) {
        return of(hundredths(amount) * dice.from(least, most) / HUNDRED);
    }

    /** Parts of any size, none of them zero. */
    List<BigDecimal> parts(BigDecimal whole, int number) {
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            weights.add(dice.from(HUNDRED, MOST_WEIGHT));
        }
        return parts(whole, weights);
    }

    /** Parts that are to one another as the weights, none of them zero. */
    List<BigDecimal> parts(BigDecimal whole, List<Integer> weights) {
        long rest = hundredths(whole);
        long spare = rest - weights.size();
        if (spare < 0) {
            throw new IllegalArgumentException(whole + " has no " + weights.size() + " parts");
        }
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<BigDecimal> parts = new ArrayList<>();
        for (int i = 1; i < weights.size(); i++) {
            long part = 1 + spare * weights.get(i) / sum;
            parts.add(of(part));
            rest -= part;
        }
        parts.add(0, of(rest));
        return Collections.unmodifiableList(parts);
    }

    static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(of(0), BigDecimal::add);
    }

    static BigDecimal zero() {
        return of(0);
    }

    private static BigDecimal of(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }

    private static long hundredths(BigDecimal amount) {
        return amount.movePointRight(DECIMALS).longValueExact();
    }
}
