package cn.yince.layout.jasper;

import cn.yince.layout.LineBreaks;
import java.util.Arrays;

/**
 * Where Chinese text turns to the next line: punctuation stays with its word (行首行尾禁则), numbers and Latin words stay
 * whole.
 */
final class TextLines {
    private final GlyphWidths text;
    private final float width;
    private final int[] ends;
    private int count;
    private float used;

    private TextLines(GlyphWidths text, float width) {
        this.text = text;
        this.width = width;
        this.ends = new int[text.length() + 1];
    }

    /**
     * Breaks text into lines.
     *
     * @param width of a line, in thousandths of the font size
     * @return the end of each line in the text, in UTF-16 units; never empty; a word longer than a line is cut
     */
    static int[] lines(GlyphWidths text, float width) {
        if (!text.hasNewline() && text.total() <= width) {
            return new int[] {text.length()};
        }
        return new TextLines(text, width).lines();
    }

    private int[] lines() {
        for (int from = 0, to; from < text.length(); from = to) {
            to = wordEnd(text, from);
            place(from, to);
            if (text.at(to - 1) == '\n') {
                endLine(to);
            }
        }
        if (count == 0 || ends[count - 1] < text.length()) {
            endLine(text.length());
        }
        return Arrays.copyOf(ends, count);
    }

    private void place(int from, int to) {
        if (used > 0 && used + text.between(from, to) > width) {
            endLine(from);
        }
        int rest = from;
        while (text.fitting(rest, width) < to) {
            rest = text.fitting(rest, width);
            endLine(rest);
        }
        used += text.between(rest, to);
    }

    private void endLine(int end) {
        ends[count++] = end;
        used = 0;
    }

    /** The widest piece that cannot be broken, in thousandths of the font size. */
    static float widestWord(GlyphWidths text) {
        float widest = 0;
        for (int from = 0, to; from < text.length(); from = to) {
            to = wordEnd(text, from);
            widest = Math.max(widest, text.between(from, to));
        }
        return widest;
    }

    /** The end of the piece that begins at an index and cannot be broken. */
    private static int wordEnd(GlyphWidths text, int from) {
        int end = from + 1;
        while (end < text.length() && !LineBreaks.allowed(text.text(), end)) {
            end++;
        }
        return end;
    }
}
