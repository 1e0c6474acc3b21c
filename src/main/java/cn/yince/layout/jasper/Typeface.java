package cn.yince.layout.jasper;

import cn.yince.layout.font.DrawnGlyphs;
import com.lowagie.text.pdf.BaseFont;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The fonts of a booklet by family name, as forms name them: 宋体, 黑体, 仿宋, 楷体, 小标宋. Must be safe for several threads. */
public interface Typeface {
    /** The font of a family, the same object for every section, so that the PDF holds one subset of it. */
    BaseFont font(String family);

    /** What is proved of its fonts already. */
    default DrawnGlyphs glyphs() {
        return new DrawnGlyphs();
    }

    /**
     * The text cut into stretches of one font each, in order, rare characters in a fallback font; nothing left out,
     * line feeds kept.
     */
    List<Run> runs(String text, String family);

    /**
     * A stretch of text drawn in one font.
     *
     * @param text a piece of the whole, empty only if that is
     * @param font has a glyph for every character of the text
     * @param widths of its characters, in thousandths of the font size
     */
    record Run(String text, BaseFont font, IntUnaryOperator widths) {}
}
