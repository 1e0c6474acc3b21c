package cn.yince.cli;

import cn.yince.desk.diff.Difference;
import cn.yince.desk.diff.FigureChange;
import cn.yince.desk.diff.Group;
import cn.yince.desk.diff.Member;
import cn.yince.desk.diff.TextChange;
import cn.yince.desk.diff.Value;
import cn.yince.desk.diff.Value.Measure;
import cn.yince.unit.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A difference for people: a table or section after the other, numbers aligned. */
final class DiffText {
    private static final String NONE = "无";
    private static final int FIRST_WIDE = 0x2E80;

    private final StringBuilder text = new StringBuilder();

    private DiffText() {}

    static String of(Difference difference, Unit before, Unit after) {
        DiffText report = new DiffText();
        report.head(difference, before, after);
        report.members("新增", difference.added());
        report.members("删去", difference.removed());
        difference.groups().forEach(report::group);
        report.texts(difference.texts());
        report.end(difference);
        return report.text.toString();
    }

    private void head(Difference difference, Unit before, Unit after) {
        line("旧：" + shown(before));
        line("新：" + shown(after));
        if (!difference.sameYear()) {
            line("两个文件不是同一年度，下面把 " + after.year() + " 年度的数与 " + before.year() + " 年度的逐一比较。");
        }
        if (!difference.groups().isEmpty()) {
            line("金额单位：万元");
        }
    }

    static String shown(Unit unit) {
        return unit.source().file() + "（" + unit.identity().name() + " " + unit.year() + " 年度"
                + unit.kind().label() + "）";
    }

    private void members(String word, List<Member> members) {
        members.stream()
                .collect(Collectors.groupingBy(Member::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, some) ->
                        line(word + kind + "：" + some.stream().map(Member::name).collect(Collectors.joining("、"))));
    }

    private void group(Group group) {
        line("");
        line(group.title() + pages(group.pages()));
        List<FigureChange> figures = group.figures();
        int label =
                figures.stream().mapToInt(figure -> width(figure.label())).max().orElse(0);
        int old = figures.stream()
                .mapToInt(figure -> width(shown(figure.before())))
                .max()
                .orElse(0);
        int now = figures.stream()
                .mapToInt(figure -> width(shown(figure.after())))
                .max()
                .orElse(0);
        int change = figures.stream()
                .mapToInt(figure -> difference(figure).length())
                .max()
                .orElse(0);
        for (FigureChange figure : figures) {
            line("  "
                    + padded(figure.label() + ":", label + 1, false)
                    + " "
                    + padded(shown(figure.before()), old, true)
                    + " → "
                    + padded(shown(figure.after()), now, true)
                    + "，"
                    + change(figure, change)
                    + (figure.pages().equals(group.pages()) ? "" : pages(figure.pages())));
        }
    }

    private static String pages(List<Integer> pages) {
        return pages.isEmpty()
                ? ""
                : "（第 " + pages.stream().map(String::valueOf).collect(Collectors.joining("、")) + " 页）";
    }

    private static String shown(Optional<Value> value) {
        return value.map(Value::text).orElse(NONE);
    }

    private static String difference(FigureChange figure) {
        return figure.difference().abs().toPlainString();
    }

    private static String change(FigureChange figure, int width) {
        if (!figure.isChange()) {
            return "未变";
        }
        return (figure.difference().signum() > 0 ? "增加 " : "减少 ")
                + padded(difference(figure), width, true)
                + (figure.measure() == Measure.PERCENT ? " 个百分点" : "")
                + figure.relative()
                        .map(percent -> "，" + percent.toPlainString() + "%")
                        .orElse("");
    }

    private void texts(List<TextChange> texts) {
        if (!texts.isEmpty()) {
            line("");
            line("文字");
        }
        texts.forEach(change -> line("  " + change.name() + " " + change.kind().label()
                + pages(change.page().stream().toList())));
    }

    private void end(Difference difference) {
        line("");
        line(
                difference.isAny()
                        ? "共 " + difference.changes() + " 个数不同，"
                                + difference.texts().size() + " 处文字不同"
                        : "两册的数和文字都相同");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String padded(String words, int width, boolean right) {
        String blanks = " ".repeat(width - width(words));
        return right ? blanks + words : words + blanks;
    }

    /** Columns on a terminal; Chinese characters take two. */
    private static int width(String words) {
        return words.codePoints()
                .map(character -> character >= FIRST_WIDE ? 2 : 1)
                .sum();
    }
}
