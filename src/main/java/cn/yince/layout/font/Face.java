package cn.yince.layout.font;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.stream.IntStream;

/** One font file of a book, read when first asked for; safe for any number of threads. */
final class Face {
    private final Path file;
    private final int zlibLevel;
    private Face western = this;
    private volatile FontProgram program;
    private volatile boolean used;
    private volatile BitSet blankGlyphs;
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

    private int glyph(int codePoint) {
        return program().glyph(codePoint);
    }

    /** The code points with a glyph; never changed after it is made. */
    BitSet covered() {
        try {
            return program().covered();
        } catch (InputRejected e) {
            throw e;
        } catch (CharacterMap.Blank e) {
            throw blank(file);
        } catch (RuntimeException e) {
            throw unusable();
        }
    }

    /** The PDF font, for any number of writers. */
    BaseFont font() {
        try {
            BaseFont font = program().font();
            used = true;
            return font;
        } catch (InputRejected e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw unusable();
        }
    }

    /** Whether the face was used and its file has this head table. */
    boolean hasHead(byte[] head) {
        return used && program().hasHead(head);
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

    /** The refusal of a font that would print paper without letters. */
    static InputRejected blank(Path file) {
        return new InputRejected(
                Problem.error("M0310", Place.of(file.toString()), "这个字体文件里的字没有笔画，印出来是空白", "请换成完好的 TrueType 字体（.ttf）"));
    }

    private InputRejected unusable() {
        return new InputRejected(
                Problem.error("M0310", Place.of(file.toString()), "这个字体文件不能用", "请换成完好的 TrueType 字体（.ttf）"));
    }

    private FontProgram program() {
        if (program == null) {
            synchronized (this) {
                if (program == null) {
                    program = read();
                }
            }
        }
        return program;
    }

    private FontProgram read() {
        try {
            byte[] bytes = PackFile.bytes(file, PackFile.FONT);
            if (!new FontTables(bytes).isWhole()) {
                throw unusable();
            }
            return FontProgram.of(file.getFileName().toString(), zlibLevel, bytes);
        } catch (IOException e) {
            throw unusable();
        }
    }
}
