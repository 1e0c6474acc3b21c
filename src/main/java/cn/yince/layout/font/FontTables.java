package cn.yince.layout.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Takes the bytes of a TrueType file, finds its tables; a file that lies about them gives none. */
final class FontTables {
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer file;

    FontTables(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /** Where a table lies. */
    record Span(int start, int length) {}

    /** Whether all tables lie in the file; a library that believes otherwise takes memory for tables of any length. */
    boolean isWhole() {
        int tables = file.limit() < HEADER ? 0 : file.getChar(4);
        boolean whole = tables > 0 && HEADER + (long) tables * ENTRY <= file.limit();
        for (int i = 0; whole && i < tables; i++) {
            long start = Integer.toUnsignedLong(file.getInt(HEADER + i * ENTRY + 8));
            long length = Integer.toUnsignedLong(file.getInt(HEADER + i * ENTRY + 12));
            whole = start + length <= file.limit();
        }
        return whole;
    }

    /** The content of a table such as {@code OS/2}. */
    Optional<ByteBuffer> table(String name) {
        return span(file, name)
                .filter(span ->
                        span.start() >= 0 && span.length() >= 0 && (long) span.start() + span.length() <= file.limit())
                .map(span -> file.slice(span.start(), span.length()));
    }

    /** Where the beginning of a file says that a table lies. */
    static Optional<Span> span(ByteBuffer beginning, String name) {
        if (beginning.limit() < HEADER) {
            return Optional.empty();
        }
        int tag = 0;
        for (int i = 0; i < 4; i++) {
            tag = tag << 8 | name.charAt(i);
        }
        int tables = beginning.getChar(4);
        for (int at = HEADER; at <= beginning.limit() - ENTRY && tables > 0; at += ENTRY, tables--) {
            if (beginning.getInt(at) == tag) {
                return Optional.of(new Span(beginning.getInt(at + 8), beginning.getInt(at + 12)));
            }
        }
        return Optional.empty();
    }
}
