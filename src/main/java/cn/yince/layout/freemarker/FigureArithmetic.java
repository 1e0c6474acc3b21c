package cn.yince.layout.freemarker;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;

/** FreeMarker's arithmetic for the numbers of templates, such as those of loops; figures can only be compared. */
final class FigureArithmetic extends ArithmeticEngine {
    private static final ArithmeticEngine PLAIN = BIGDECIMAL_ENGINE;
    private static final int MOST_DIGITS = 300;

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return PrintedNumber.isAmong(first, second)
                ? PrintedNumber.compare(first, second)
                : PLAIN.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        refuseFigures(first, second);
        return modest(PLAIN.add(modest(first), modest(second)));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        refuseFigures(first, second);
        return modest(PLAIN.subtract(modest(first), modest(second)));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        refuseFigures(first, second);
        return modest(PLAIN.multiply(modest(first), modest(second)));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        refuseFigures(first, second);
        return modest(PLAIN.divide(modest(first), modest(second)));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        refuseFigures(first, second);
        return modest(PLAIN.modulus(modest(first), modest(second)));
    }

    @Override
    public Number toNumber(String text) {
        return modest(PLAIN.toNumber(text));
    }

    /**
     * Refuses a number of more digits or zeros than anything has that is counted: a few characters can ask for a
     * thousand million zeros.
     *
     * @throws NumberFormatException which FreeMarker tells as of a text that is no number
     */
    private static Number modest(Number number) {
        if (number instanceof BigDecimal decimal
                && (Math.abs((long) decimal.scale()) > MOST_DIGITS || decimal.precision() > MOST_DIGITS)) {
            throw new NumberFormatException();
        }
        return number;
    }

    private static void refuseFigures(Number first, Number second) throws TemplateException {
        if (PrintedNumber.isAmong(first, second)) {
            throw new FigureMisuse(FigureMisuse.Kind.CALCULATED, "");
        }
    }
}
