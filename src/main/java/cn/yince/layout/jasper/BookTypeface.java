package cn.yince.layout.jasper;

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
    public List<Run> runs(String text, String family) {
        return fonts.runs(text, family).stream()
                .map(run -> new Run(run.text(), run.font()))
                .toList();
    }
}
