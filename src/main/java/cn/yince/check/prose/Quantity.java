package cn.yince.check.prose;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;

/**
 * A number in a text with the unit behind it.
 *
 * @param start of its first digit
 * @param end behind its unit
 * @param value as written
 * @param unit e.g. {@code 万元}, {@code %}, {@code 个}; empty when none follows
 * @param vague about, nearly, at least … so many
 */
record Quantity(int start, int end, BigDecimal value, String unit, boolean vague) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int YUAN_DECIMALS = 4;

    boolean isMoney() {
        return unit.equals("万元") || unit.equals("元") || unit.equals("亿元") || unit.equals("万");
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    boolean isYear() {
        return unit.startsWith("年") && value.scale() == 0 && value.precision() == 4;
    }

    /** In 万元, with half a unit of the last digit written as slack. */
    Amount wan() {
        return wan(value.scale());
    }

    /**
     * In 万元, when numbers of this text are written with so many decimals and trailing zeros may be missing. A whole
     * number among them was rounded to be one.
     */
    Amount wan(int scale) {
        int written = value.scale() == 0 ? 0 : Math.max(scale, value.scale());
        BigDecimal half = value.signum() == 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-written);
        return new Amount(value.scaleByPowerOfTen(power()), half.scaleByPowerOfTen(power()));
    }

    private int power() {
        return switch (unit) {
            case "元" -> -YUAN_DECIMALS;
            case "亿元" -> YUAN_DECIMALS;
            default -> 0;
        };
    }

    /** Whether it may be {@code amount}, rounded to the digits written. */
    boolean mayBe(Amount amount) {
        Amount typed = wan();
        return typed.value()
                        .subtract(amount.value())
                        .abs()
                        .compareTo(typed.slack().add(amount.slack()))
                <= 0;
    }

    /** Whether it is so many of anything. */
    boolean is(int number) {
        return value.compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
