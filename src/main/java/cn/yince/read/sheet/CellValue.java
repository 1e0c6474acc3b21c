package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/**
 * What a cell holds, as it stands in the file.
 *
 * @param type {@code n} number, {@code s} number of a shared text, {@code str} and {@code inlineStr} text as XML has
 *     it, {@code text} text as it is, {@code b} truth, {@code e} error, {@code d} date in letters {@code picture} a
 *     picture in the cell
 * @param raw the characters
 * @param formula whether a formula gave them
 */
record CellValue(String type, String raw, boolean formula) {
    /** What WPS and Excel write of a picture in a cell. */
    private static final Pattern PICTURE =
            Pattern.compile("\\s*=?\\s*(?:_xlfn\\.)?(?:DISPIMG|IMAGE)\\(", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_NUMBER = 64;
    private static final int LARGEST_EXPONENT = 308;

    /** Excel keeps 15 digits; what a file has more is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    /** The cell; null when it is empty. */
    Cell cell(Place place, int style, SheetContext context) throws SAXException {
        return switch (type) {
            case "s" -> raw.isBlank() ? null : text(place, context.texts().at(index()));
            case "str", "inlineStr" -> text(place, RichText.decoded(raw));
            case "text" -> text(place, RichText.lines(raw));
            case "e" -> of(place, Cell.Kind.ERROR, raw.strip());
            case "picture" -> of(place, Cell.Kind.PICTURE, raw.strip());
            case "b" -> of(place, Cell.Kind.TRUTH, raw.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> of(place, Cell.Kind.DATE, raw.strip());
            default -> number(place, style, context);
        };
    }

    /** Whether a part of its text is struck out; of a cell that was taken. */
    boolean isStruckOut(SheetContext context) throws SAXException {
        return type.equals("s") && context.texts().isStruckOut(index());
    }

    private int index() throws SAXException {
        try {
            return Integer.parseInt(raw.strip());
        } catch (NumberFormatException e) {
            throw new SAXException("no number of a text", e);
        }
    }

    private Cell text(Place place, String text) {
        return text.isBlank()
                ? null
                : of(place, PICTURE.matcher(text).lookingAt() ? Cell.Kind.PICTURE : Cell.Kind.TEXT, text);
    }

    private Cell of(Place place, Cell.Kind kind, String text) {
        return new Cell(place, kind, text, text, null, formula);
    }

    private Cell number(Place place, int style, SheetContext context) throws SAXException {
        if (raw.isBlank()) {
            return formula ? of(place, Cell.Kind.UNCOMPUTED, "") : null;
        }
        BigDecimal number = exact(raw.strip());
        String plain = number.toPlainString();
        Styles.Format format = context.styles().format(style);
        String shown = context.styles().shown(format, number, plain);
        return format.date()
                ? new Cell(place, Cell.Kind.DATE, shown, shown, number, formula)
                : new Cell(place, Cell.Kind.NUMBER, plain, shown, number, formula);
    }

    /**
     * A number as Excel understands it.
     *
     * @throws SAXException when it is none
     */
    static BigDecimal exact(String raw) throws SAXException {
        try {
            if (raw.length() <= LONGEST_NUMBER) {
                BigDecimal number = new BigDecimal(raw);
                if (Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT + 1) {
                    BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
                    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
                } else if (number.signum() == 0) {
                    return BigDecimal.ZERO;
                }
            }
            throw new SAXException("no number: " + raw.length() + " characters");
        } catch (NumberFormatException | ArithmeticException e) {
            throw new SAXException("no number", e);
        }
    }
}
