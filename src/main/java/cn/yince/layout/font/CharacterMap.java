package cn.yince.layout.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Takes the bytes of a TrueType file, gives the code points it has glyphs for (cmap formats 4 and 12). */
final class CharacterMap {
    /** Looks at the code points of all parts of a map together; a few times as many as there are. */
    private static final int MOST_LOOKS = 4 << 20;

    private final ByteBuffer font;
    private final Outlines outlines;
    private final BitSet covered = new BitSet();
    private final BitSet blank = new BitSet();
    private int looks;

    private CharacterMap(byte[] file) {
        font = ByteBuffer.wrap(file);
        outlines = new Outlines(file);
    }

    /**
     * The code points with a glyph that draws what is to be seen of them.
     *
     * @throws Blank when most glyphs draw nothing
     */
    static BitSet covered(byte[] file) {
        CharacterMap map = new CharacterMap(file);
        map.read();
        map.blank.andNot(map.covered);
        if (map.blank.cardinality() > map.covered.cardinality()) {
            throw new Blank();
        }
        return map.covered;
    }

    /** Most glyphs of a font draw nothing. */
    static final class Blank extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void read() {
        int cmap = table(font);
        int subtables = font.getChar(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int subtable = cmap + font.getInt(cmap + 8 + 8 * i);
            switch (font.getChar(subtable)) {
                case 4 -> addSegments(subtable);
                case 12 -> addGroups(subtable);
                default -> {} // byte encodings and variation sequences name no further characters
            }
        }
    }

    private void add(int codePoint, int glyph) {
        if (++looks > MOST_LOOKS) {
            throw new IllegalArgumentException("a map of more code points than there are");
        } else if (glyph != 0) {
            (outlines.draws(codePoint, glyph) ? covered : blank).set(codePoint);
        }
    }

    /** The glyph of a code point; 0 when the file has none. */
    static int glyph(byte[] file, int codePoint) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int cmap = table(font);
        int subtables = font.getChar(cmap + 2);
        int found = 0;
        for (int i = 0; i < subtables && found == 0; i++) {
            int subtable = cmap + font.getInt(cmap + 8 + 8 * i);
            switch (font.getChar(subtable)) {
                case 4 -> found = glyphInSegments(font, subtable, codePoint);
                case 12 -> found = glyphInGroups(font, subtable, codePoint);
                default -> {} // as above
            }
        }
        return found;
    }

    private static int glyphInSegments(ByteBuffer font, int at, int c) {
        int doubled = font.getChar(at + 6);
        for (int i = 0; i < doubled; i += 2) {
            int start = font.getChar(at + 16 + doubled + i);
            if (c >= start && c <= font.getChar(at + 14 + i) && c < 0xFFFF) {
                return glyph(font, at + 16 + 3 * doubled + i, font.getChar(at + 16 + 2 * doubled + i), c, start);
            }
        }
        return 0;
    }

    private static int glyphInGroups(ByteBuffer font, int at, int c) {
        int groups = font.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            if (c >= font.getInt(group) && c <= font.getInt(group + 4)) {
                return font.getInt(group + 8) + c - font.getInt(group);
            }
        }
        return 0;
    }

    private static int table(ByteBuffer font) {
        return FontTables.span(font, "cmap")
                .orElseThrow(() -> new IllegalArgumentException("no cmap table"))
                .start();
    }

    private void addSegments(int at) {
        int doubled = font.getChar(at + 6);
        for (int i = 0; i < doubled; i += 2) {
            int end = font.getChar(at + 14 + i);
            int start = font.getChar(at + 16 + doubled + i);
            int delta = font.getChar(at + 16 + 2 * doubled + i);
            int rangeAt = at + 16 + 3 * doubled + i;
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                add(c, glyph(font, rangeAt, delta, c, start));
            }
        }
    }

    private static int glyph(ByteBuffer font, int rangeAt, int delta, int c, int start) {
        int range = font.getChar(rangeAt);
        if (range == 0) {
            return (c + delta) & 0xFFFF;
        }
        int glyph = font.getChar(rangeAt + range + 2 * (c - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private void addGroups(int at) {
        int groups = font.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int first = font.getInt(group);
            int firstGlyph = font.getInt(group + 8);
            int last = Math.min(font.getInt(group + 4), Character.MAX_CODE_POINT);
            for (int c = first; c <= last; c++) {
                add(c, firstGlyph + c - first);
            }
        }
    }
}
