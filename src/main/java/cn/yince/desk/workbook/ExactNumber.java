package cn.yince.desk.workbook;

import java.math.BigDecimal;

/** Numbers that a cell gives back as they were typed. */
public final class ExactNumber {
    /** Digits a number of a workbook keeps. */
    private static final int DIGITS = 15;

    private static final int CENTS = 2;

    private ExactNumber() {}

    /** Whether a cell gives back the same number, with as many decimals as say how exact it is. */
    public static boolean is(BigDecimal number) {
        boolean exact =
                number.stripTrailingZeros().precision() <= DIGITS && number.precision() - number.scale() <= DIGITS;
        return exact && (number.scale() <= CENTS || number.stripTrailingZeros().scale() == number.scale());
    }
}
