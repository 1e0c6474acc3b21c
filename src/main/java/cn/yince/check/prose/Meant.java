package cn.yince.check.prose;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a sum of a text was meant to be where 元 and 万元 were taken for one another, so that one slip does not hide the
 * next.
 */
final class Meant {
    private static final int TEN_THOUSAND = 4;
    private static final List<Integer> POWERS = List.of(1, -1, 2, -2, 3, -3, 4, -4);
    private static final BigDecimal ROUNDED = new BigDecimal("0.015");
    private static final BigDecimal ROUNDED_OFF = new BigDecimal("0.6");
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);

    private Meant() {}

    /**
     * In 万元, with the slack of so many decimals; as written unless its unit is wrong for what the booklet has under its
     * name.
     */
    static Amount of(Claim claim, int decimals) {
        Amount written = claim.quantity().wan(decimals);
        if (claim.subject() == null) {
            return written;
        }
        List<Amount> known = claim.subject().all();
        if (isLikelyWan(claim)) {
            return moved(written, TEN_THOUSAND);
        }
        boolean less = known.stream()
                .anyMatch(sum -> mixes(claim.quantity(), sum)
                        && written.value().compareTo(sum.abs().value()) < 0);
        boolean more = known.stream()
                .anyMatch(sum -> mixes(claim.quantity(), sum)
                        && written.value().compareTo(sum.abs().value()) > 0);
        return less ? moved(written, TEN_THOUSAND) : more ? moved(written, -TEN_THOUSAND) : written;
    }

    /** Whether a sum in 元 is of the size of what the booklet has in 万元 under the same name. */
    static boolean isLikelyWan(Claim claim) {
        Quantity quantity = claim.quantity();
        if (claim.subject() == null
                || !quantity.unit().equals("元")
                || quantity.value().signum() == 0) {
            return false;
        }
        List<Amount> known = claim.subject().sums(Role.ACTUAL).stream()
                .filter(sum -> sum.value().signum() > 0)
                .toList();
        return !known.isEmpty()
                && claim.subject().kind() != Subject.Kind.LOOSE
                && known.stream().anyMatch(sum -> isNear(quantity.value(), sum.value()))
                && known.stream().noneMatch(quantity::mayBe);
    }

    /** Whether two numbers are of one size: neither more than so many times the other. */
    static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.multiply(TIMES).compareTo(other) >= 0
                && other.multiply(TIMES).compareTo(one) >= 0;
    }

    /** Whether a number of three digits or more is another but for its zeros. */
    static boolean isPower(BigDecimal one, BigDecimal other) {
        BigDecimal more = one.max(other);
        return one.compareTo(other) != 0
                && more.precision() - more.scale() > 2
                && one.signum() > 0
                && one.stripTrailingZeros()
                        .unscaledValue()
                        .equals(other.stripTrailingZeros().unscaledValue());
    }

    /** Whether one of two numbers is ten times the other: a zero too many or too few. */
    static boolean isTenTimes(BigDecimal one, BigDecimal other) {
        return one.signum() > 0
                && other.signum() > 0
                && one.max(other).compareTo(one.min(other).movePointRight(1)) == 0;
    }

    /** Whether two numbers are so much alike that one is likely the other mistyped: no more than a fifth apart. */
    static boolean isAbout(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().multiply(TIMES).compareTo(one.abs().max(other.abs())) <= 0;
    }

    /**
     * How far, in 万元, a sum told as about so much may be from what it is told of: it may be rounded to tens, hundreds.
     */
    static BigDecimal rounding(Quantity about) {
        BigDecimal plain = about.value().stripTrailingZeros();
        BigDecimal one = BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
        return new Quantity(about.start(), about.end(), one, about.unit(), true)
                .wan()
                .value()
                .multiply(ROUNDED_OFF);
    }

    /** Whether a sum of the booklet is ten thousand times what is written, or the other way round. */
    static boolean mixes(Quantity quantity, Amount sum) {
        BigDecimal value = quantity.wan().value();
        Amount known = sum.abs();
        return known.value().signum() != 0
                && (isClose(value.movePointLeft(TEN_THOUSAND), known)
                        || isClose(value.movePointRight(TEN_THOUSAND), known));
    }

    private static boolean isClose(BigDecimal value, Amount sum) {
        return value.subtract(sum.value()).abs().compareTo(sum.slack().max(Amount.HALF_CENT)) <= 0;
    }

    /** Whether a number would be the right one but for its size: ten, a hundred, ten thousand times. */
    static boolean isTenfold(BigDecimal said, BigDecimal right) {
        if (Typo.isRound(said) && said.stripTrailingZeros().precision() < 2 || right.signum() == 0) {
            return false;
        }
        return POWERS.stream()
                .map(said::scaleByPowerOfTen)
                .anyMatch(moved -> moved.subtract(right).abs().compareTo(right.multiply(ROUNDED)) <= 0);
    }

    /** The last of several sums, and what it comes to with those before it, one after another. */
    static List<Amount> lastOnes(List<Amount> sums) {
        List<Amount> parts = new ArrayList<>(List.of(sums.get(sums.size() - 1)));
        for (int i = sums.size() - 2; i >= 0; i--) {
            parts.add(parts.get(parts.size() - 1).plus(sums.get(i)));
        }
        return parts;
    }

    static Amount moved(Amount amount, int digits) {
        return new Amount(
                amount.value().scaleByPowerOfTen(digits), amount.slack().scaleByPowerOfTen(digits));
    }
}
