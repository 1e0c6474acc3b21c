package cn.yince.layout.font;

import java.nio.ByteBuffer;
import java.util.BitSet;

/** Takes the bytes of a TrueType file, gives the code points it has glyphs for (cmap formats 4 and 12). */
final class CharacterMap {
    private CharacterMap() {}

    static BitSet covered(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int cmap = table(font);
        BitSet covered = new BitSet();
        int subtables = font.getChar(cmap + 2);
        for (int i = 0; i < subtables; i++) {
            int subtable = cmap + font.getInt(cmap + 8 + 8 * i);
            switch (font.getChar(subtable)) {
                case 4 -> addSegments(font, subtable, covered);
                case 12 -> addGroups(font, subtable, covered);
                default -> {} // byte encodings and variation sequences name no further characters
            }
        }
        return covered;
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

    private static void addSegments(ByteBuffer font, int at, BitSet covered) {
        int doubled = font.getChar(at + 6);
        for (int i = 0; i < doubled; i += 2) {
            int end = font.getChar(at + 14 + i);
            int start = font.getChar(at + 16 + doubled + i);
            int delta = font.getChar(at + 16 + 2 * doubled + i);
            int rangeAt = at + 16 + 3 * doubled + i;
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                covered.set(c, glyph(font, rangeAt, delta, c, start) != 0 || covered.get(c));
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

    private static void addGroups(ByteBuffer font, int at, BitSet covered) {
        int groups = font.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int first = font.getInt(group);
            int firstGlyph = font.getInt(group + 8);
            covered.set(firstGlyph == 0 ? first + 1 : first, font.getInt(group + 4) + 1);
        }
    }
}
