package cn.yince.layout.font;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.zip.CRC32;

/**
 * What a font file says, read once in this process for all who have the same bytes: making a font of them takes a tenth
 * of a second, a fifth of proving a pack. Kept while memory lasts; safe for any number of threads.
 */
final class FontProgram {
    private static final int MOST = 16;
    private static final Map<Key, SoftReference<FontProgram>> KNOWN =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<FontProgram>> eldest) {
                    return size() > MOST;
                }
            });

    private final String name;
    private final int zlibLevel;
    private final byte[] bytes;
    private volatile BitSet covered;
    private volatile BaseFont font;

    /** One more than the glyph of each character of the basic plane, 0 where it was not asked for yet. */
    private final AtomicIntegerArray glyphs = new AtomicIntegerArray(Character.MAX_VALUE + 1);

    /** Others may have the same, but hardly. */
    private record Key(String name, int zlibLevel, int length, long sum) {}

    private FontProgram(String name, int zlibLevel, byte[] bytes) {
        this.name = name;
        this.zlibLevel = zlibLevel;
        this.bytes = bytes;
    }

    /**
     * The program of a file.
     *
     * @param name of the file
     * @param zlibLevel 0 to 9 for embedded subsets, -1 for the default
     * @param bytes of the file, not to be changed
     */
    static FontProgram of(String name, int zlibLevel, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        Key key = new Key(name, zlibLevel, bytes.length, sum.getValue());
        SoftReference<FontProgram> kept = KNOWN.get(key);
        FontProgram known = kept == null ? null : kept.get();
        if (known != null && Arrays.equals(known.bytes, bytes)) {
            return known;
        }
        FontProgram made = new FontProgram(name, zlibLevel, bytes);
        KNOWN.put(key, new SoftReference<>(made));
        return made;
    }

    /** The glyph of a code point, looked up in the file once: texts are compared character by character. */
    int glyph(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return CharacterMap.glyph(bytes, codePoint);
        }
        int known = glyphs.get(codePoint);
        if (known == 0) {
            known = CharacterMap.glyph(bytes, codePoint) + 1;
            glyphs.set(codePoint, known);
        }
        return known - 1;
    }

    /**
     * The code points with a glyph; never changed after it is made.
     *
     * @throws RuntimeException as {@link CharacterMap#covered} throws, each time anew
     */
    BitSet covered() {
        if (covered == null) {
            synchronized (this) {
                if (covered == null) {
                    covered = CharacterMap.covered(bytes);
                }
            }
        }
        return covered;
    }

    /**
     * The PDF font. OpenPDF changes nothing in it after loading: each writer counts the characters it used by itself
     * and subsets from a cursor of its own over the shared bytes; only the prefix generator is written, once, here.
     *
     * @throws IOException when there is no font in the bytes; RuntimeExceptions of OpenPDF say the same
     */
    BaseFont font() throws IOException {
        if (font == null) {
            synchronized (this) {
                if (font == null) {
                    font = load();
                }
            }
        }
        return font;
    }

    /** Whether its file has this head table. */
    boolean hasHead(byte[] head) {
        return new FontTables(bytes)
                .table("head")
                .filter(own -> own.equals(ByteBuffer.wrap(head)))
                .isPresent();
    }

    private BaseFont load() throws IOException {
        BaseFont loaded =
                BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
        loaded.setCompressionLevel(zlibLevel);
        loaded.setIncludeCidSet(false); // OpenPDF's leaves out parts of composed glyphs; archive files may do without
        loaded.setSecureRandom(SubsetPrefixes.SOURCE);
        return loaded;
    }
}
