package cn.yince.layout.font;

import com.lowagie.text.pdf.BaseFont;
import java.util.Arrays;

/**
 * Widths of a family's own characters, looked up without any search: what line breaking asks a hundred thousand times a
 * booklet, and drawing, to which the search for each character cost 2 % of a warm one.
 */
public final class Advances {
    /** {@link #of} of a text that is not plain. */
    public static final int NOT_PLAIN = -1;

    private static final short UNKNOWN = Short.MIN_VALUE;
    private final Face face;
    private final short[] byCharacter = new short[Character.MAX_VALUE + 1];

    /** Widths of all characters, one more than they are; 0 of those that nobody asked for. */
    private final char[] raw = new char[Character.MAX_VALUE + 1];

    Advances(Face face) {
        this.face = face;
        Arrays.fill(byCharacter, UNKNOWN);
    }

    /**
     * The width of a text in thousandths of the font size, or {@link #NOT_PLAIN} when it has a character that the
     * family's own face lacks, that has no shape of its own, or that lies outside the Basic Multilingual Plane.
     */
    public int of(String text) {
        return of(text, 0, text.length());
    }

    /** As {@link #of(String)}, of the part of a text from one index up to another. */
    public int of(String text, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            short width = byCharacter[text.charAt(i)];
            if (width == UNKNOWN) {
                width = learn(text.charAt(i));
            }
            if (width == NOT_PLAIN) {
                return NOT_PLAIN;
            }
            sum += width;
        }
        return sum;
    }

    /** As {@link #of(String)}, of one character. */
    public int of(char c) {
        short width = byCharacter[c];
        return width == UNKNOWN ? learn(c) : width;
    }

    /** Two threads may learn the same character at once; both learn the same. */
    private short learn(char c) {
        boolean plain = face.canDraw(c) && !Character.isSurrogate(c) && hasShape(c);
        short width = plain ? (short) face.drawing(c).font().getWidth(c) : NOT_PLAIN;
        byCharacter[c] = width;
        return width;
    }

    /**
     * The width of any character of the family's face in thousandths of the font size, as
     * {@link BaseFont#getWidth(int)} finds it; 0 when the face lacks it.
     */
    public int raw(int c) {
        if (c > Character.MAX_VALUE) {
            return face.font().getWidth(c);
        }
        int oneMore = raw[c];
        if (oneMore == 0) {
            oneMore = face.font().getWidth(c) + 1;
            raw[c] = (char) oneMore;
        }
        return oneMore - 1;
    }

    /** The sum of the widths of a text's characters, as {@link BaseFont#getWidth(String)} adds them up. */
    public int raw(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += raw(c);
            i += Character.charCount(c);
        }
        return sum;
    }

    private static boolean hasShape(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.NON_SPACING_MARK;
    }
}
