package cn.yince.desk.proof;

import cn.yince.file.PackFile;
import cn.yince.problem.Place;
import java.nio.file.Path;

/**
 * A text file of a pack.
 *
 * @param name as a part of the pack, e.g. {@code 章节/封面.ftl}
 * @param file where it is
 * @param text its content
 */
record SourceText(String name, Path file, String text) {
    static SourceText read(String name, Path file) {
        return new SourceText(name, file, PackFile.text(file));
    }

    /** Line and column of a place in the text. */
    Place at(int offset) {
        String before = text.substring(0, offset);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(file.toString(), line, 1 + before.codePointCount(lineStart, offset));
    }
}
