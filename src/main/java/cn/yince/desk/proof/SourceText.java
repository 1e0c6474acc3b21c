package cn.yince.desk.proof;

import cn.yince.file.PackFile;
import cn.yince.problem.Place;
import java.nio.file.Path;

/**
 * A text file of a pack. Places are asked for from its beginning to its end, thousands of them in one long line: each
 * is counted on from the one before.
 */
final class SourceText {
    private final String name;
    private final Path file;
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    /**
     * One that was read.
     *
     * @param name as a part of the pack, e.g. {@code 章节/封面.ftl}
     * @param file where it is
     * @param text its content
     */
    SourceText(String name, Path file, String text) {
        this.name = name;
        this.file = file;
        this.text = text;
    }

    static SourceText read(String name, Path file) {
        return new SourceText(name, file, PackFile.text(file));
    }

    String name() {
        return name;
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Line and column of a place in the text. */
    synchronized Place at(int offset) {
        if (offset < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        while (at < offset) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return new Place(file.toString(), line, column);
    }
}
