package cn.yince.bind;

import cn.yince.layout.font.FontBook;
import com.lowagie.text.pdf.BaseFont;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Characters that Unicode has twice and many fonts draw with one glyph: radicals and compatibility forms, as they come
 * with text pasted from a PDF (⽀ for 支). A file names each glyph only once, so the first such character would give its
 * name to the common one, which nobody could then find or copy. For one booklet.
 */
final class Doubles {
    private final FontBook fonts;
    private final Map<Integer, Integer> common = new HashMap<>();

    Doubles(FontBook fonts) {
        this.fonts = fonts;
    }

    /** Whether a text can have any. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2E80' && c <= '\u2FDF' || c >= '\uF900' && c <= '\uFAFF' || c == '\uD87E') {
                return true;
            }
        }
        return false;
    }

    /** The common character that is drawn with the same glyph, or else the character itself. */
    int commonOf(int character, BaseFont font) {
        int found = common.computeIfAbsent(character, this::find);
        return font.charExists(found) ? found : character;
    }

    private int find(int character) {
        String form = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        int other = form.codePointAt(0);
        boolean isDouble =
                form.codePointCount(0, form.length()) == 1 && other != character && fonts.drawsAlike(character, other);
        return isDouble ? other : character;
    }
}
