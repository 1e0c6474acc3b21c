package cn.yince.bind.tables;

import java.math.BigDecimal;

/**
 * A number as it prints.
 *
 * @param value exactly what is printed
 * @param format in Excel's letters, the same look
 */
record PrintedNumber(BigDecimal value, String format) {
    /** The width of a space, as Chinese Excel itself leaves it behind numbers. */
    private static final String AWAY_FROM_THE_LINE = "_ ";

    /**
     * A number.
     *
     * @param grouped whether the table parts thousands
     */
    static PrintedNumber of(String printed, boolean grouped) {
        BigDecimal value = new BigDecimal(printed.replace(",", ""));
        int point = printed.indexOf('.');
        String decimals = point < 0 ? "" : "." + "0".repeat(printed.length() - point - 1);
        return new PrintedNumber(value, (grouped && point > 0 ? "#,##0" : "0") + decimals + AWAY_FROM_THE_LINE);
    }
}
