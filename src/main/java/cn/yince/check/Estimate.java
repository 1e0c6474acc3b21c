package cn.yince.check;

import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import cn.yince.unit.amount.Traced;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number and the interval that holds the true one.
 *
 * @param value the number as derived
 * @param low the least it can be
 * @param high the most it can be
 */
record Estimate(BigDecimal value, BigDecimal low, BigDecimal high) {
    /** Nothing, exactly. */
    static final Estimate ZERO = exact(BigDecimal.ZERO);

    private static final int DIGITS = 34;
    private static final MathContext NEAREST = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

    /** A number that is known exactly. */
    static Estimate exact(BigDecimal number) {
        return new Estimate(number, number, number);
    }

    /** A number that is true to {@code slack}. */
    static Estimate within(BigDecimal number, BigDecimal slack) {
        return new Estimate(number, number.subtract(slack), number.add(slack));
    }

    /** A number of a booklet as it prints: percentages have two decimals. */
    static Estimate of(Traced number) {
        if (number instanceof Amount amount) {
            return within(amount.value(), amount.slack());
        } else if (number instanceof Rate rate) {
            return new Estimate(
                    rate.percent(),
                    rate.low().subtract(Amount.HALF_CENT),
                    rate.high().add(Amount.HALF_CENT));
        }
        return exact(number.number());
    }

    /** It as money, 万元; exact, because what it was rounded from does not matter any more. */
    Amount money() {
        return new Amount(value, BigDecimal.ZERO);
    }

    Estimate plus(Estimate other) {
        return new Estimate(value.add(other.value, NEAREST), low.add(other.low, DOWN), high.add(other.high, UP));
    }

    Estimate minus(Estimate other) {
        return plus(other.negated());
    }

    Estimate negated() {
        return new Estimate(value.negate(), high.negate(), low.negate());
    }

    Estimate times(Estimate other) {
        BigDecimal least = null;
        BigDecimal most = null;
        for (BigDecimal a : List.of(low, high)) {
            for (BigDecimal b : List.of(other.low, other.high)) {
                BigDecimal down = a.multiply(b, DOWN);
                BigDecimal up = a.multiply(b, UP);
                least = least == null ? down : least.min(down);
                most = most == null ? up : most.max(up);
            }
        }
        return new Estimate(value.multiply(other.value, NEAREST), least, most);
    }

    /** This over another that cannot be zero. */
    Estimate over(Estimate other) {
        Estimate inverse = new Estimate(
                BigDecimal.ONE.divide(other.value, NEAREST),
                BigDecimal.ONE.divide(other.high, DOWN),
                BigDecimal.ONE.divide(other.low, UP));
        Estimate quotient = times(inverse);
        return new Estimate(value.divide(other.value, NEAREST), quotient.low, quotient.high);
    }

    boolean mayBeZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    Estimate magnitude() {
        if (low.signum() >= 0) {
            return this;
        }
        BigDecimal most = low.abs().max(high.abs());
        return new Estimate(
                value.abs(), mayBeZero() ? BigDecimal.ZERO : high.abs().min(low.abs()), most);
    }

    /** Whether both may be the same number. */
    boolean mayEqual(Estimate other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether this is less, whatever rounding left open. */
    boolean isCertainlyLess(Estimate other) {
        return high.compareTo(other.low) < 0;
    }

    /** With two decimals, a whole number without. */
    String shown() {
        BigDecimal short0 = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean whole = short0.scale() <= 0 && low.compareTo(high) == 0;
        return whole
                ? short0.toPlainString()
                : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
