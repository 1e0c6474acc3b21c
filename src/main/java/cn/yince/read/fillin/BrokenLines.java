package cn.yince.read.fillin;

import cn.yince.problem.Problem;
import cn.yince.read.shape.Outline;
import cn.yince.read.sheet.Cell;
import java.util.List;

/** Tells of lines in a cell that are printed as one without a mark between them. */
final class BrokenLines {
    private static final int SHOWN = 8;

    private BrokenLines() {}

    /** Of a text of several lines; where each line is a paragraph, or nothing is words, there is nothing to tell. */
    static void tell(Page page, Cell cell, Entry entry, String typed) {
        List<String> steps = entry.trail().steps();
        boolean paragraphs = entry.leaf().kind() == Outline.Kind.PARAGRAPHS;
        if (!entry.isText() || paragraphs || steps.get(steps.size() - 1).equals(Trail.ENTRY)) {
            return;
        }
        List<String> lines = typed.lines()
                .map(CellText::line)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            String after = lines.get(i);
            if (isWord(before.codePointBefore(before.length())) && isWord(after.codePointAt(0))) {
                page.problems()
                        .add(Problem.hint(
                                "Y0617",
                                cell.place(),
                                "格里换了行，印出来两行直接相接、中间没有标点：“" + end(before) + "”接“" + begin(after) + "”",
                                "请在上一行末尾补上“，”“；”或“。”；本来就是一句话中间换的行，不必管"));
                return;
            }
        }
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static String end(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= SHOWN ? line : "…" + line.substring(line.offsetByCodePoints(line.length(), -SHOWN));
    }

    private static String begin(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
