package cn.yince.layout.font;

import java.nio.ByteBuffer;

/** Tells which glyphs of a TrueType file draw anything; all of them in a file that does not say where outlines lie. */
final class Outlines {
    private static final int HEAD_LENGTH = 54;
    private static final int LONG_PLACES = 50;
    private static final int MARKS = 0xFE00;
    private static final int LAST_MARK = 0xFE0F;
    private static final String BLANK_BY_NATURE = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";
    private final ByteBuffer places;
    private final boolean wide;

    Outlines(byte[] file) {
        FontTables tables = new FontTables(file);
        ByteBuffer head = tables.table("head")
                .filter(table -> table.limit() >= HEAD_LENGTH)
                .orElse(null);
        places = head == null ? null : tables.table("loca").orElse(null);
        wide = head != null && head.getChar(LONG_PLACES) != 0;
    }

    /** Whether a glyph that is to draw a code point does so. */
    boolean draws(int codePoint, int glyph) {
        if (places == null || !hasShape(codePoint)) {
            return true;
        }
        int size = wide ? Integer.BYTES : Character.BYTES;
        int at = glyph * size;
        if (at + 2 * size > places.limit()) {
            return false;
        }
        return wide ? places.getInt(at) != places.getInt(at + size) : places.getChar(at) != places.getChar(at + size);
    }

    /** Whether a code point is to be seen. */
    static boolean hasShape(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && !Character.isSpaceChar(c)
                && !(c >= MARKS && c <= LAST_MARK)
                && !(c >= 0xE0100 && c <= 0xE01EF)
                && BLANK_BY_NATURE.indexOf(c) < 0;
    }
}
