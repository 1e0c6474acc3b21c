package cn.yince.layout.font;

import cn.yince.problem.NotAsMeant;
import com.lowagie.text.pdf.BaseFont;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Proves of every text drawn that its font has all its characters: OpenPDF leaves out the others in silence. For one
 * thread.
 */
public final class DrawnGlyphs {
    private final Map<BaseFont, BitSet> known = new IdentityHashMap<>();

    /**
     * Looks at a text before it is drawn.
     *
     * @param part what it belongs to, for the message
     * @throws NotAsMeant when the font lacks one of its characters
     */
    public void check(String text, BaseFont font, String part) {
        BitSet proved = known.computeIfAbsent(font, f -> new BitSet());
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c) && i + 1 < text.length()) {
                c = text.codePointAt(i++);
            }
            if (!proved.get(c)) {
                prove(c, font, text, part);
                proved.set(c);
            }
        }
    }

    private static void prove(int c, BaseFont font, String text, String part) {
        if (!font.charExists(c) && Outlines.hasShape(c)) {
            throw new NotAsMeant(String.format(
                    "%s的“%s”里，字体 %s 没有“%s”（U+%04X）",
                    part, text, font.getPostscriptFontName(), Character.toString(c), c));
        }
    }
}
