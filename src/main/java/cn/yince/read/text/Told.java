package cn.yince.read.text;

import cn.yince.problem.Place;
import cn.yince.read.text.ProperText.Change;
import java.util.List;
import java.util.stream.Collectors;

/** What is told of characters that were taken for others. */
final class Told {
    private static final int LISTED = 4;

    private Told() {}

    /** Where a character of a text stands; in a workbook its cell. */
    static Place place(Place begin, Change change, int quote) {
        return begin.hasSheet() || begin.line() == 0
                ? begin
                : new Place(begin.file(), begin.line(), begin.column() + quote + change.at());
    }

    /** {@code 第 3 个字 U+200B（零宽空格）等 2 处}. */
    static String list(List<Change> changes) {
        String first = changes.stream()
                .limit(LISTED)
                .map(change -> "第 " + (change.at() + 1) + " 个字 " + change.told())
                .collect(Collectors.joining("、"));
        return first + more(changes.size());
    }

    /** {@code 第 3 个字 “⾏”U+2F8F（康熙部首）当作“行”}. */
    static String replaced(List<Change> changes) {
        String first = changes.stream()
                .limit(LISTED)
                .map(change -> "第 " + (change.at() + 1) + " 个字 " + change.told() + "当作“" + change.instead() + "”")
                .collect(Collectors.joining("、"));
        return first + more(changes.size());
    }

    private static String more(int all) {
        return all > LISTED ? "等 " + all + " 处" : "";
    }
}
