package cn.yince.layout.font;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** One font file, read when first asked for and kept in the heap; safe for any number of threads. */
final class Face {
    private final Path file;
    private final int zlibLevel;
    private Face western = this;
    private byte[] bytes;
    private volatile BitSet covered;
    private volatile BaseFont font;
    private volatile BitSet blankGlyphs;

    /** One more than the glyph of each character of the basic plane, 0 where it was not asked for yet. */
    private final AtomicIntegerArray glyphs = new AtomicIntegerArray(Character.MAX_VALUE + 1);

    private final Advances advances = new Advances(this);

    Face(Path file, int zlibLevel) {
        this.file = file;
        this.zlibLevel = zlibLevel;
    }

    /** Draws digits, Latin letters and their signs with another face; before this one is used. */
    void borrowWestern(Face other) {
        western = other;
    }

    /** Whether some of its characters are drawn with another face. */
    boolean isMixed() {
        return western != this;
    }

    /** The face that draws a character in texts of this one. */
    Face drawing(int codePoint) {
        return codePoint > ' ' && codePoint <= '~' ? western : this;
    }

    boolean canDraw(int codePoint) {
        return drawing(codePoint).covered().get(codePoint);
    }

    /** Whether both code points have one and the same glyph. */
    boolean drawsAlike(int one, int other) {
        return canDraw(one) && canDraw(other) && glyph(one) == glyph(other);
    }

    /** The glyph of a code point, looked up in the file once: texts are compared character by character. */
    private int glyph(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return CharacterMap.glyph(bytes(), codePoint);
        }
        int known = glyphs.get(codePoint);
        if (known == 0) {
            known = CharacterMap.glyph(bytes(), codePoint) + 1;
            glyphs.set(codePoint, known);
        }
        return known - 1;
    }

    /** The code points with a glyph; never changed after it is made. */
    BitSet covered() {
        if (covered == null) {
            synchronized (this) {
                if (covered == null) {
                    covered = readCovered();
                }
            }
        }
        return covered;
    }

    /**
     * The PDF font. OpenPDF changes nothing in it after loading: each writer counts the characters it used by itself
     * and subsets from a cursor of its own over the shared bytes; only the prefix generator is written, once, here.
     */
    BaseFont font() {
        if (font == null) {
            synchronized (this) {
                if (font == null) {
                    font = load();
                }
            }
        }
        return font;
    }

    /** Whether the face was used and its file has this head table. */
    boolean hasHead(byte[] head) {
        if (font == null) {
            return false;
        }
        return new FontTables(bytes())
                .table("head")
                .filter(own -> own.equals(ByteBuffer.wrap(head)))
                .isPresent();
    }

    /** The glyphs of white space, not to be changed. */
    BitSet blankGlyphs() {
        if (blankGlyphs == null) {
            BitSet blank = new BitSet();
            IntStream.rangeClosed(0, Character.MAX_VALUE)
                    .filter(c -> Character.isSpaceChar(c)
                            || Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT)
                    .filter(this::canDraw)
                    .forEach(c -> blank.set(glyph(c)));
            blankGlyphs = blank;
        }
        return blankGlyphs;
    }

    Advances advances() {
        return advances;
    }

    private BaseFont load() {
        try {
            BaseFont loaded = BaseFont.createFont(
                    file.getFileName().toString(),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    bytes(),
                    null);
            loaded.setCompressionLevel(zlibLevel);
            loaded.setIncludeCidSet(
                    false); // OpenPDF's leaves out parts of composed glyphs; archive files may do without
            loaded.setSecureRandom(SubsetPrefixes.SOURCE);
            return loaded;
        } catch (IOException | RuntimeException e) {
            throw unusable();
        }
    }

    private BitSet readCovered() {
        try {
            return CharacterMap.covered(bytes());
        } catch (InputRejected e) {
            throw e;
        } catch (CharacterMap.Blank e) {
            throw blank(file);
        } catch (RuntimeException e) {
            throw unusable();
        }
    }

    /** The refusal of a font that would print paper without letters. */
    static InputRejected blank(Path file) {
        return new InputRejected(
                Problem.error("M0310", Place.of(file.toString()), "这个字体文件里的字没有笔画，印出来是空白", "请换成完好的 TrueType 字体（.ttf）"));
    }

    private InputRejected unusable() {
        return new InputRejected(
                Problem.error("M0310", Place.of(file.toString()), "这个字体文件不能用", "请换成完好的 TrueType 字体（.ttf）"));
    }

    private synchronized byte[] bytes() {
        if (bytes == null) {
            try {
                byte[] all = PackFile.bytes(file, PackFile.FONT);
                if (!new FontTables(all).isWhole()) {
                    throw unusable();
                }
                bytes = all;
            } catch (IOException e) {
                throw unusable();
            }
        }
        return bytes;
    }
}
