package cn.yince.mutation;

import java.math.BigDecimal;

/**
 * What a number as typed leaves open, worked out here anew and not by the program's own classes.
 *
 * @param value as typed
 * @param slack how far the true number may lie from it
 */
record Interval(BigDecimal value, BigDecimal slack) {
    static final Interval ZERO = exact(BigDecimal.ZERO);

    static Interval exact(BigDecimal value) {
        return new Interval(value, BigDecimal.ZERO);
    }

    /** Rounded half up to two decimals or more; four of them are 元 and exact, and so is nothing at all. */
    static Interval rounded(BigDecimal value) {
        BigDecimal slack = value.signum() == 0 || value.scale() > 3
                ? BigDecimal.ZERO
                : new BigDecimal(value.scale() == 3 ? "0.0005" : "0.005");
        return new Interval(value, slack);
    }

    Interval plus(Interval other) {
        return new Interval(value.add(other.value), slack.add(other.slack));
    }

    Interval minus(Interval other) {
        return new Interval(value.subtract(other.value), slack.add(other.slack));
    }

    boolean mayBeZero() {
        return value.abs().compareTo(slack) <= 0;
    }

    boolean mayBeNegativeOrZero() {
        return value.compareTo(slack) <= 0;
    }
}
