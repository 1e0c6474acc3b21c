package cn.yince.layout.jasper;

import com.lowagie.text.pdf.BaseFont;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * The columns of a table whose texts stand to the right, as far as they are numbers: all of one column, on all pages,
 * have one size and their decimal points below each other, whatever follows the point: decimals or none, a percent
 * sign, a bracket.
 */
final class NumberColumns {
    private static final Pattern NUMBER = Pattern.compile("([(（]?[-+−－]?\\d[\\d,]*)((?:\\.\\d+)?[%％‰]?[)）]?)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int EM = 1000;

    private final Typeface typeface;
    private final CellLooks looks;
    private final Map<Place, Column> columns = new HashMap<>();
    private final Map<String, Float> widths = new HashMap<>();
    private final Map<BaseFont, Boolean> even = new HashMap<>();

    /** Where the cells of a column stand, in whole points from the left edge of the page. */
    private record Place(int left, int width) {}

    /** Widths of a number up to its decimal point and after it, in thousandths of the font size. */
    private record Halves(float before, float after) {}

    /** The widest of a column, and the size at which both fit into it, in points. */
    private static final class Column {
        private float before;
        private float after;
        private float size = Float.MAX_VALUE;
    }

    /**
     * How a number is set in its column.
     *
     * @param size of its type, in points
     * @param behind room to leave behind it, in points
     */
    record Setting(float size, float behind) {}

    private NumberColumns(Typeface typeface, CellLooks looks) {
        this.typeface = typeface;
        this.looks = looks;
    }

    /** Those of a filled table. */
    static NumberColumns of(JasperPrint table, Typeface typeface, CellLooks looks) {
        NumberColumns all = new NumberColumns(typeface, looks);
        for (JRPrintPage page : table.getPages()) {
            all.add(page.getElements(), 0);
        }
        return all;
    }

    private void add(List<JRPrintElement> elements, int x) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text) {
                add(text, x + text.getX());
            } else if (element instanceof JRPrintFrame frame) {
                add(frame.getElements(), x + frame.getX() + frame.getLineBox().getLeftPadding());
            }
        }
    }

    private void add(JRPrintText text, int left) {
        CellLook look = looks.of(text);
        halves(text, look).ifPresent(halves -> {
            Column column = columns.computeIfAbsent(new Place(left, text.getWidth()), place -> new Column());
            column.before = Math.max(column.before, halves.before());
            column.after = Math.max(column.after, halves.after());
            column.size = Math.min(column.size, look.size());
            float needed = (column.before + column.after) / EM;
            column.size = Math.min(column.size, Math.max(TextBlock.SMALLEST, look.inner(text) / needed));
        });
    }

    /** How a cell's text is set; nothing when it is no number that stands to the right. */
    Optional<Setting> of(JRPrintText text, CellLook look, int left) {
        Column column = columns.get(new Place(left, text.getWidth()));
        return column == null
                ? Optional.empty()
                : halves(text, look).map(halves -> {
                    float behind = (column.after - halves.after()) * column.size / EM;
                    float own = (halves.before() + halves.after()) * column.size / EM;
                    return new Setting(column.size, Math.max(0, Math.min(behind, look.inner(text) - own)));
                });
    }

    private Optional<Halves> halves(JRPrintText text, CellLook look) {
        String full = text.getFullText();
        if (look.across() != HorizontalTextAlignEnum.RIGHT || full == null || full.isEmpty()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(full);
        return number.matches()
                ? Optional.of(new Halves(width(number.group(1), look), width(number.group(2), look)))
                : Optional.empty();
    }

    /** Digits of one width need not be measured one by one. */
    private float width(String part, CellLook look) {
        if (part.isEmpty()) {
            return 0;
        }
        BaseFont font = typeface.runs("0", look.family()).get(0).font();
        String shape = even.computeIfAbsent(font, NumberColumns::isEven)
                ? DIGIT.matcher(part).replaceAll("0")
                : part;
        return widths.computeIfAbsent(
                look.family() + shape, key -> new GlyphWidths(shape, look.family(), typeface).total());
    }

    private static boolean isEven(BaseFont font) {
        return "123456789".chars().allMatch(digit -> font.getWidth(digit) == font.getWidth('0'));
    }
}
