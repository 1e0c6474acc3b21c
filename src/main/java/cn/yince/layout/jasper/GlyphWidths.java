package cn.yince.layout.jasper;

import cn.yince.layout.FigureMarks;
import java.util.BitSet;

/** A text with the width of each of its characters, in thousandths of the font size. */
final class GlyphWidths {
    private final String text;
    private final float[] start;
    private final BitSet marks;

    /** Measures with the fonts the text will be drawn in. */
    GlyphWidths(String text, String family, Typeface typeface) {
        this.text = text;
        this.marks = FigureMarks.in(text);
        this.start = new float[text.length() + 1];
        int at = 0;
        for (Typeface.Run run : typeface.runs(text, family)) {
            at = measure(run, at);
        }
    }

    private int measure(Typeface.Run run, int from) {
        int at = from;
        for (int i = 0; i < run.text().length(); at++) {
            int character = run.text().codePointAt(i);
            float width = character == '\n' || marks.get(at) ? 0 : run.widths().applyAsInt(character);
            start[at + 1] = start[at] + width;
            if (Character.isSupplementaryCodePoint(character)) {
                at++;
                start[at + 1] = start[at];
            }
            i += Character.charCount(character);
        }
        return at;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    boolean hasNewline() {
        return text.indexOf('\n') >= 0;
    }

    float total() {
        return start[text.length()];
    }

    /** The width of the characters from one index up to another. */
    float between(int from, int to) {
        return start[to] - start[from];
    }

    /** How far the text from an index on fits into a width; at least one character further. */
    int fitting(int from, float width) {
        int to = from + 1;
        while (to < text.length() && start[to + 1] - start[from] <= width || inPair(to)) {
            to++;
        }
        return to;
    }

    private boolean inPair(int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index));
    }
}
