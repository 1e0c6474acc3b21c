package cn.yince.layout.font;

import cn.yince.problem.NotAsMeant;
import com.lowagie.text.pdf.BaseFont;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Proves of every text drawn that its font has all its characters: OpenPDF leaves out the others in silence. For any
 * number of threads and booklets: what a font has it always has, and to look it up anew took 1 % of a warm booklet.
 */
public final class DrawnGlyphs {
    /** By font, of each character whether it was proved; two threads may prove the same one. */
    private final Map<BaseFont, boolean[]> known = new ConcurrentHashMap<>();

    /**
     * Looks at a text before it is drawn.
     *
     * @param part what it belongs to, for the message
     * @throws NotAsMeant when the font lacks one of its characters
     */
    public void check(String text, BaseFont font, String part) {
        boolean[] proved = known.computeIfAbsent(font, f -> new boolean[Character.MAX_VALUE + 1]);
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c) && i + 1 < text.length()) {
                c = text.codePointAt(i++);
            }
            if (c >= proved.length) {
                prove(c, font, text, part);
            } else if (!proved[c]) {
                prove(c, font, text, part);
                proved[c] = true;
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
