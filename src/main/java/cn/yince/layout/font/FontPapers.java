package cn.yince.layout.font;

import cn.yince.file.PackFile;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * What a font file says of itself.
 *
 * @param name full name, in Chinese when it has one; the name of the file when it has none
 * @param version its version
 * @param copyright its copyright
 * @param licence description of its licence
 * @param fsType embedding rights as they stand in the file
 * @param covered code points it has glyphs for
 */
public record FontPapers(
        String name, String version, String copyright, String licence, OptionalInt fsType, BitSet covered) {
    private static final int COPYRIGHT = 0;
    private static final int FULL_NAME = 4;
    private static final int VERSION = 5;
    private static final int LICENCE = 13;

    private static final int WINDOWS = 3;
    private static final int CHINESE = 0x0804;
    private static final int ENGLISH = 0x0409;
    private static final int LONGEST = 400;
    private static final int NAMES_HEADER = 6;
    private static final int NAME_ENTRY = 12;

    /**
     * Reads a font.
     *
     * @throws InputRejected [M0310] when it is no TrueType font
     */
    public static FontPapers of(Path file) {
        try {
            byte[] bytes = PackFile.bytes(file, PackFile.FONT);
            ByteBuffer names = new FontTables(bytes).table("name").orElse(ByteBuffer.allocate(NAMES_HEADER));
            String name = name(names, FULL_NAME);
            OptionalInt fsType =
                    EmbeddingRight.fsType(file).map(OptionalInt::of).orElse(OptionalInt.empty());
            return new FontPapers(
                    name.isEmpty() ? file.getFileName().toString() : name,
                    name(names, VERSION),
                    name(names, COPYRIGHT),
                    name(names, LICENCE),
                    fsType,
                    CharacterMap.covered(bytes));
        } catch (CharacterMap.Blank e) {
            throw Face.blank(file);
        } catch (IOException | RuntimeException e) {
            throw new InputRejected(
                    Problem.error("M0310", Place.of(file.toString()), "这个字体文件不能用", "请换成完好的 TrueType 字体（.ttf）"));
        }
    }

    /** What its maker allows. */
    public EmbeddingRight right() {
        return fsType.isEmpty() ? EmbeddingRight.UNSTATED : EmbeddingRight.of(fsType.getAsInt());
    }

    /** How many of some characters it has. */
    public int covers(BitSet characters) {
        BitSet both = (BitSet) covered.clone();
        both.and(characters);
        return both.cardinality();
    }

    /** Chinese before English before any other. */
    private static String name(ByteBuffer table, int kind) {
        String found = "";
        int rank = 0;
        int strings = table.getChar(4);
        for (int i = 0; i < table.getChar(2); i++) {
            int at = NAMES_HEADER + NAME_ENTRY * i;
            int own = table.getChar(at) != WINDOWS || table.getChar(at + 6) != kind ? 0 : rank(table.getChar(at + 4));
            if (own > rank) {
                rank = own;
                byte[] text = new byte[table.getChar(at + 8)];
                table.get(strings + table.getChar(at + 10), text);
                found = shown(new String(text, StandardCharsets.UTF_16BE));
            }
        }
        return found;
    }

    /** On one line of a screen, which a font's maker may not steer. */
    private static String shown(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static int rank(int language) {
        return switch (language) {
            case CHINESE -> 3;
            case ENGLISH -> 2;
            default -> 1;
        };
    }
}
