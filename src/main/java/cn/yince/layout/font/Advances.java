package cn.yince.layout.font;

import java.util.Arrays;

/**
 * Widths of a family's own characters, looked up without any search: what line breaking asks a hundred thousand times a
 * booklet.
 */
public final class Advances {
    /** {@link #of} of a text that is not plain. */
    public static final int NOT_PLAIN = -1;

    private static final short UNKNOWN = Short.MIN_VALUE;
    private final Face face;
    private final short[] byCharacter = new short[Character.MAX_VALUE + 1];

    Advances(Face face) {
        this.face = face;
        Arrays.fill(byCharacter, UNKNOWN);
    }

    /**
     * The width of a text in thousandths of the font size, or {@link #NOT_PLAIN} when it has a character that the
     * family's own face lacks, that has no shape of its own, or that lies outside the Basic Multilingual Plane.
     */
    public int of(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
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

    private static boolean hasShape(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.NON_SPACING_MARK;
    }
}
