package cn.yince.layout.jasper;

import cn.yince.layout.font.DrawnGlyphs;
import cn.yince.layout.font.FontBook;
import com.lowagie.text.pdf.BaseFont;
import java.util.List;

/**
 * The book's fonts as table forms ask for them.
 *
 * @param fonts the pack's fonts
 */
public record BookTypeface(FontBook fonts) implements Typeface {
    @Override
    public BaseFont font(String family) {
        return fonts.font(family);
    }

    @Override
    public DrawnGlyphs glyphs() {
        return fonts.glyphs();
    }

    @Override
    public List<Run> runs(String text, String family) {
        List<cn.yince.layout.font.Run> runs = fonts.runs(text, family);
        return runs.size() == 1
                ? List.of(run(runs.get(0)))
                : runs.stream().map(BookTypeface::run).toList();
    }

    private static Run run(cn.yince.layout.font.Run run) {
        return new Run(run.text(), run.font(), run.advances()::raw);
    }
}
