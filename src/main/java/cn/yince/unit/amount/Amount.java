package cn.yince.unit.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum of money in 万元 and how far the true sum may lie from it.
 *
 * <p>An amount typed in 元 is exact (slack 0). An amount typed in 万元 was itself rounded to two decimals, so the true sum
 * lies within ±0.005 of it, or closer when more decimals were typed; sums add their slacks (domain: "tolerance by
 * intervals").
 *
 * @param value 万元, never rounded here
 * @param slack 万元, half the width of the interval that holds the true sum; 0 or more
 * @param origin where it comes from; no part of what makes two amounts equal
 */
public record Amount(BigDecimal value, BigDecimal slack, Origin origin) implements Traced {
    /** Nothing, exactly. */
    public static final Amount ZERO = new Amount(BigDecimal.ZERO, BigDecimal.ZERO, Origin.ABSENT);

    /** Half a unit of the last printed digit, 0.005 万元. */
    public static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private static final int PRINTED_DECIMALS = 2;
    private static final int YUAN_DECIMALS = 4;

    /** An amount of unknown origin. */
    public Amount(BigDecimal value, BigDecimal slack) {
        this(value, slack, Origin.UNKNOWN);
    }

    /** An amount typed in 元: exact. */
    public static Amount ofYuan(BigDecimal yuan) {
        return new Amount(yuan.movePointLeft(YUAN_DECIMALS), BigDecimal.ZERO);
    }

    /**
     * An amount typed in 万元: true to ±0.005 with two decimals or fewer, to ±0.0005 with three, exact with four (元) or
     * more; a typed zero is exact.
     */
    public static Amount ofWan(BigDecimal wan) {
        boolean exact = wan.signum() == 0 || wan.scale() >= YUAN_DECIMALS;
        return new Amount(
                wan, exact ? BigDecimal.ZERO : HALF_CENT.movePointLeft(Math.max(0, wan.scale() - PRINTED_DECIMALS)));
    }

    /** The same amount from somewhere else. */
    public Amount from(Origin where) {
        return new Amount(value, slack, where);
    }

    /** The same amount, stored under a name. */
    public Amount named(String name) {
        return from(new Origin.Named(name, this));
    }

    @Override
    public BigDecimal number() {
        return value;
    }

    /** Sum; the slacks add. */
    public Amount plus(Amount other) {
        if (other.origin == Origin.ABSENT) {
            return this;
        }
        return origin == Origin.ABSENT
                ? other
                : new Amount(value.add(other.value), slack.add(other.slack), new Origin.Sum(this, other));
    }

    /** Difference; the slacks add. */
    public Amount minus(Amount other) {
        return new Amount(value.subtract(other.value), slack.add(other.slack), new Origin.Difference(this, other));
    }

    /** Sum of all. */
    public static Amount sum(Iterable<Amount> amounts) {
        Amount sum = ZERO;
        for (Amount a : amounts) {
            sum = sum.plus(a);
        }
        return sum;
    }

    /** The figure that prints: 万元 with two decimals, half up. */
    public BigDecimal rounded() {
        return value.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The same sum in 元, not rounded. */
    public BigDecimal inYuan() {
        return value.movePointRight(YUAN_DECIMALS);
    }

    /** The same sum in 元, to the cent, half up. */
    public BigDecimal yuan() {
        return inYuan().setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether it prints as zero. */
    public boolean isZero() {
        return rounded().signum() == 0;
    }

    /** Sign of the printed figure: -1, 0 or 1. */
    public int signum() {
        return rounded().signum();
    }

    /** Absolute value. */
    public Amount abs() {
        return new Amount(value.abs(), slack, new Origin.Magnitude(this));
    }

    /** Whether both may be the same true sum once each is rounded to two decimals or known only to its slack. */
    public boolean mayEqual(Amount other) {
        return value.subtract(other.value).abs().compareTo(slack.add(other.slack)) <= 0;
    }

    /** Whether {@code published} may be the printed form of this amount: |published − value| ≤ slack + 0.005. */
    public boolean mayPrintAs(BigDecimal published) {
        return value.subtract(published).abs().compareTo(slack.add(HALF_CENT)) <= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amount amount && value.equals(amount.value) && slack.equals(amount.slack);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + slack.hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString() + "±" + slack.toPlainString();
    }
}
