package cn.yince.layout.freemarker;

import freemarker.template.TemplateException;
import java.math.BigDecimal;

/**
 * A figure where FreeMarker asks for a number: it can be compared with its like and with numbers of the template, and
 * nothing else. Whatever would calculate with it finds no number.
 */
final class PrintedNumber extends Number {
    private static final long serialVersionUID = 1L;
    private final String kind;
    private final BigDecimal printed;

    /**
     * A number as it prints.
     *
     * @param kind of its like, e.g. 金额
     * @param printed 万元, percent, pieces or points, rounded as they print
     */
    PrintedNumber(String kind, BigDecimal printed) {
        this.kind = kind;
        this.printed = printed;
    }

    /** Whether any of two is one. */
    static boolean isAmong(Number one, Number other) {
        return one instanceof PrintedNumber || other instanceof PrintedNumber;
    }

    /** Compares two numbers one of which is a figure: by what prints, so that what looks equal is equal. */
    static int compare(Number one, Number other) throws TemplateException {
        if (one instanceof PrintedNumber left
                && other instanceof PrintedNumber right
                && !left.kind.equals(right.kind)) {
            throw new FigureMisuse(FigureMisuse.Kind.MIXED, left.kind + "和" + right.kind);
        }
        return bare(one).compareTo(bare(other));
    }

    private static BigDecimal bare(Number number) {
        return number instanceof PrintedNumber figure ? figure.printed : new BigDecimal(number.toString());
    }

    @Override
    public int intValue() {
        throw FigureMisuse.unchecked();
    }

    @Override
    public long longValue() {
        throw FigureMisuse.unchecked();
    }

    @Override
    public float floatValue() {
        throw FigureMisuse.unchecked();
    }

    @Override
    public double doubleValue() {
        throw FigureMisuse.unchecked();
    }

    /** Not even its text can be had. */
    @Override
    public String toString() {
        throw FigureMisuse.unchecked();
    }
}
