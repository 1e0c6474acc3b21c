package cn.yince.layout.font;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/** What a font's maker allows, as the font itself says it (fsType in its table OS/2). */
public enum EmbeddingRight {
    INSTALLABLE(true, "可以嵌入，不加限制"),
    EDITABLE(true, "可以嵌入，文档可以编辑"),
    PREVIEW(true, "可以嵌入，供阅读和打印"),
    UNSTATED(true, "字体没有写明"),
    RESTRICTED(false, "禁止嵌入文档"),
    NO_SUBSETS(false, "不许只嵌入用到的字"),
    BITMAPS_ONLY(false, "只许嵌入点阵");

    private static final int LICENCE = 0x0002;
    private static final int PREVIEW_AND_PRINT = 0x0004;
    private static final int EDITING = 0x0008;
    private static final int WHOLE = 0x0100;
    private static final int BITMAPS = 0x0200;
    private static final int TYPE_AT = 8;
    private static final int BEGINNING = 12 + 16 * 64;

    private final boolean permits;
    private final String label;

    EmbeddingRight(boolean permits, String label) {
        this.permits = permits;
        this.label = label;
    }

    /** Whether a booklet may embed the outlines of the characters it uses. */
    public boolean permits() {
        return permits;
    }

    /** In Chinese. */
    public String label() {
        return label;
    }

    /** What the bits mean; of several rights the widest counts. */
    public static EmbeddingRight of(int fsType) {
        if ((fsType & (LICENCE | PREVIEW_AND_PRINT | EDITING)) == LICENCE) {
            return RESTRICTED;
        } else if ((fsType & BITMAPS) != 0) {
            return BITMAPS_ONLY;
        } else if ((fsType & WHOLE) != 0) {
            return NO_SUBSETS;
        } else if ((fsType & EDITING) != 0) {
            return EDITABLE;
        }
        return (fsType & PREVIEW_AND_PRINT) != 0 ? PREVIEW : INSTALLABLE;
    }

    /**
     * Refuses by its name a font that must not be embedded [M0313]; reads no more than the beginning of the file. What
     * cannot be read is left to those who use it.
     *
     * @param file a .ttf file
     * @param place where it was chosen
     */
    public static void check(Path file, Place place, Problems problems) {
        fsType(file)
                .filter(bits -> !of(bits).permits())
                .ifPresent(bits -> problems.error(
                        "M0313",
                        place,
                        String.format(
                                "字体“%s”（%s）%s（fsType 0x%04X）",
                                FontPapers.of(file).name(), file.getFileName(), of(bits).label(), bits),
                        "请换成许可嵌入的字体，或向字体厂商取得许可嵌入的版本"));
    }

    /** The bits as they stand in the file; empty when it has none or cannot be read. */
    static Optional<Integer> fsType(Path file) {
        try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
            byte[] beginning = new byte[(int) Math.min(BEGINNING, font.length())];
            font.readFully(beginning);
            Optional<FontTables.Span> table = FontTables.span(ByteBuffer.wrap(beginning), "OS/2");
            if (table.isEmpty() || table.get().length() < TYPE_AT + 2) {
                return Optional.empty();
            }
            font.seek(table.get().start() + (long) TYPE_AT);
            return Optional.of(font.readUnsignedShort());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
