package cn.yince.unit.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A percentage, e.g. {@code 63.23} for 63.23 %.
 *
 * @param percent the percentage, unrounded (16 digits) unless it was published as such
 * @param low the least it can be, given the slack of the amounts it comes from
 * @param high the most it can be
 * @param origin where it comes from; no part of what makes two rates equal
 */
public record Rate(BigDecimal percent, BigDecimal low, BigDecimal high, Origin origin) implements Traced {
    /** Zero percent. */
    public static final Rate ZERO = new Rate(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Origin.ABSENT);

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** {@code part / whole}; zero when the part is zero. The whole must not be zero otherwise. */
    public static Rate of(Amount part, Amount whole) {
        Origin origin = new Origin.Quotient(part, whole);
        if (part.value().signum() == 0) {
            return ZERO.from(origin);
        }
        BigDecimal percent = quotient(part.value(), whole.value());
        BigDecimal low = percent;
        BigDecimal high = percent;
        for (BigDecimal p : ends(part)) {
            for (BigDecimal w : ends(whole)) {
                if (w.signum() == whole.value().signum()) {
                    BigDecimal corner = quotient(p, w);
                    low = low.min(corner);
                    high = high.max(corner);
                }
            }
        }
        return new Rate(percent, low, high, origin);
    }

    /** Zero, because there is no whole to speak of. */
    public static Rate ofNothing(Amount part, Amount whole) {
        return ZERO.from(new Origin.NoQuotient(part, whole));
    }

    /** The same rate from somewhere else. */
    public Rate from(Origin where) {
        return new Rate(percent, low, high, where);
    }

    /** The same rate, stored under a name. */
    public Rate named(String name) {
        return from(new Origin.Named(name, this));
    }

    @Override
    public BigDecimal number() {
        return percent;
    }

    /** {@code part / whole} of exact numbers. */
    public static Rate of(BigDecimal part, BigDecimal whole) {
        return of(new Amount(part, BigDecimal.ZERO), new Amount(whole, BigDecimal.ZERO));
    }

    /** A percentage as it was published. */
    public static Rate published(BigDecimal percent) {
        return new Rate(percent, percent, percent, Origin.UNKNOWN);
    }

    /** Half up, to {@code decimals} decimals. */
    public BigDecimal rounded(int decimals) {
        return percent.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether {@code published} may be the printed form of this percentage. */
    public boolean mayPrintAs(BigDecimal published) {
        BigDecimal half = BigDecimal.valueOf(5, Math.max(0, published.scale()) + 1);
        return published.compareTo(low.subtract(half)) >= 0 && published.compareTo(high.add(half)) <= 0;
    }

    private static List<BigDecimal> ends(Amount amount) {
        return List.of(amount.value().subtract(amount.slack()), amount.value().add(amount.slack()));
    }

    private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rate rate
                && percent.equals(rate.percent)
                && low.equals(rate.low)
                && high.equals(rate.high);
    }

    @Override
    public int hashCode() {
        return percent.hashCode();
    }

    @Override
    public String toString() {
        return percent.toPlainString() + "%";
    }
}
