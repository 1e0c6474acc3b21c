package cn.yince;

import cn.yince.bind.verify.SameGlyph;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.PrintedTable;
import cn.yince.layout.freemarker.Entry;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A booklet that is on no pages: what it is made of, for other media. It is computed and written as the printed one is.
 *
 * @param title 册名
 * @param unit what was typed, with last year's figures
 * @param xhtml its text, a document; {@code 表号-1} is the id of the place of each table
 * @param entries of the contents, in order
 * @param tables in the order of the booklet
 * @param numbers every cell and figure that prints, by its name, as it prints
 * @param spans of the figures in the text, where each begins in {@code xhtml}
 * @param keys those that everybody asks for first
 * @param images the pack's image files, PNG or JPEG, by their names
 * @param alike which characters the booklet's fonts draw alike
 */
public record Unbound(
        String title,
        Unit unit,
        String xhtml,
        List<Entry> entries,
        List<PrintedTable> tables,
        Map<String, String> numbers,
        List<FigureMarks.Span> spans,
        KeyNumbers keys,
        Function<String, Optional<byte[]>> images,
        SameGlyph alike) {
    /**
     * Figures that everybody asks for first.
     *
     * @param unit 万元 or 元, the same for all of them
     * @param printed as they print in the tables, by what they are called beside every unit
     */
    public record KeyNumbers(String unit, Map<String, String> printed) {}
}
