package cn.yince.bind;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The TrueType program of a subset as OpenPDF writes it: outlines of the glyphs used, and the metrics of every glyph of
 * the font. Here the metrics of glyphs that are not used become zeros, which take no room, and the outlines, which
 * compression hardly makes smaller, come last.
 */
final class FontProgram {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int LONG_METRIC = 4;
    private static final int METRICS_COUNT = 34;
    private static final int LOCA_FORMAT = 50;

    private final byte[] bytes;
    private final ByteBuffer font;
    private final Map<String, Table> tables = new TreeMap<>();

    /**
     * Reads the table directory.
     *
     * @param bytes changed here
     */
    FontProgram(byte[] bytes) {
        this.bytes = bytes;
        font = ByteBuffer.wrap(bytes);
        int count = font.getChar(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + ENTRY * i;
            String name = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, new Table(entry, font.getInt(entry + 8), font.getInt(entry + 12)));
        }
    }

    /**
     * A table of the program.
     *
     * @param entry where the directory tells of it
     */
    private record Table(int entry, int start, int length) {
        int padded() {
            return (length + 3) & ~3;
        }
    }

    /**
     * Forgets the metrics of glyphs without an outline.
     *
     * @param blanks glyphs that may be used and have no outline, such as the space
     */
    void forgetUnusedMetrics(BitSet blanks) {
        Table metrics = tables.get("hmtx");
        int offsets = tables.get("loca").start();
        boolean wide = font.getChar(tables.get("head").start() + LOCA_FORMAT) != 0;
        int longOnes = font.getChar(tables.get("hhea").start() + METRICS_COUNT);
        for (int glyph = 1; glyph < longOnes - 1; glyph++) {
            if (isEmpty(glyph, offsets, wide) && !blanks.get(glyph)) {
                font.putInt(metrics.start() + LONG_METRIC * glyph, 0);
            }
        }
        font.putInt(metrics.entry() + 4, checksum(metrics));
    }

    private boolean isEmpty(int glyph, int offsets, boolean wide) {
        return wide
                ? font.getInt(offsets + 4 * glyph) == font.getInt(offsets + 4 * glyph + 4)
                : font.getChar(offsets + 2 * glyph) == font.getChar(offsets + 2 * glyph + 2);
    }

    private int checksum(Table table) {
        int sum = 0;
        for (int at = 0; at < table.padded(); at += 4) {
            sum += font.getInt(table.start() + at);
        }
        return sum;
    }

    /** The table that names the font. */
    byte[] head() {
        Table head = tables.get("head");
        return Arrays.copyOfRange(bytes, head.start(), head.start() + head.length());
    }

    /** Everything but the outlines, with a directory that says they follow. */
    byte[] beforeOutlines() {
        Table outlines = tables.get("glyf");
        ByteBuffer moved = ByteBuffer.allocate(bytes.length - outlines.padded());
        moved.put(bytes, 0, DIRECTORY + ENTRY * tables.size());
        for (Table table : tables.values()) {
            if (table != outlines) {
                moved.putInt(table.entry() + 8, moved.position());
                moved.put(bytes, table.start(), table.padded());
            }
        }
        moved.putInt(outlines.entry() + 8, moved.position());
        return moved.array();
    }

    /** The outlines. */
    ByteBuffer outlines() {
        Table outlines = tables.get("glyf");
        return ByteBuffer.wrap(bytes, outlines.start(), outlines.padded());
    }
}
