package cn.yince.cli;

import cn.yince.batch.summary.Html;
import cn.yince.desk.diff.Difference;
import cn.yince.desk.diff.FigureChange;
import cn.yince.desk.diff.Group;
import cn.yince.desk.diff.Member;
import cn.yince.desk.diff.TextChange;
import cn.yince.desk.diff.Value;
import cn.yince.desk.diff.Value.Measure;
import cn.yince.layout.change.Stretch;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A difference as one page for a browser that needs nothing else, without scripts. */
final class DiffPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Html html = new Html();
    private final Difference difference;

    private DiffPage(Difference difference) {
        this.difference = difference;
    }

    static String of(Difference difference, Unit before, Unit after) {
        DiffPage page = new DiffPage(difference);
        page.head(before, after);
        page.members();
        for (int i = 0; i < difference.groups().size(); i++) {
            page.group(difference.groups().get(i), i);
        }
        page.texts();
        return page.html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head(Unit before, Unit after) {
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text("对比：" + after.identity().name())
                .raw("</title>\n<style>\n")
                .file("page.css")
                .file("diff.css")
                .raw("</style>\n</head>\n<body>\n<main>\n<h1>")
                .text("对比：" + after.identity().name())
                .raw("</h1>\n");
        line("旧：" + DiffText.shown(before));
        line("新：" + DiffText.shown(after));
        if (!difference.sameYear()) {
            line("两个文件不是同一年度。");
        }
        line(
                difference.isAny()
                        ? difference.changes() + " 个数不同，" + difference.texts().size() + " 处文字不同。金额单位：万元；页码是新册的。"
                        : "两册的数和文字都相同。");
        if (difference.isAny()) {
            contents();
        }
    }

    private void line(String text) {
        html.raw("<p>").text(text).raw("</p>\n");
    }

    private void contents() {
        html.raw("<nav aria-label=\"目录\"><ul class=\"contents\">\n");
        if (!difference.added().isEmpty() || !difference.removed().isEmpty()) {
            html.raw("<li><a href=\"#members\">组成</a></li>\n");
        }
        for (int i = 0; i < difference.groups().size(); i++) {
            Group group = difference.groups().get(i);
            html.raw("<li><a href=\"#g" + i + "\">")
                    .text(group.title())
                    .raw("</a> " + group.figures().size() + "</li>\n");
        }
        if (!difference.texts().isEmpty()) {
            html.raw("<li><a href=\"#texts\">文字</a> " + difference.texts().size() + "</li>\n");
        }
        html.raw("</ul></nav>\n");
    }

    private void members() {
        if (difference.added().isEmpty() && difference.removed().isEmpty()) {
            return;
        }
        open("members", "组成", "", List.of("变化", "种类", "名称"));
        difference.added().forEach(member -> member("新增", "PRINTED", member));
        difference.removed().forEach(member -> member("删去", "FAILED", member));
        close();
    }

    private void member(String change, String mark, Member member) {
        html.raw("<tr><td class=\"s\" data-label=\"变化\"><span class=\"mark " + mark + "\">" + change + "</span></td>");
        html.cell("s", "种类", member.kind());
        html.cell("unit", "名称", member.name());
        html.raw("</tr>\n");
    }

    private void group(Group group, int number) {
        open(
                "g" + number,
                group.title(),
                pages(group.pages()),
                List.of(group.table() ? "行、栏" : "名称", "旧", "新", "增减", "相差", "页"));
        for (FigureChange figure : group.figures()) {
            html.raw("<tr>");
            html.cell("unit", group.table() ? "行、栏" : "名称", figure.label());
            html.raw("<td class=\"n\" data-label=\"旧\"><del>")
                    .text(shown(figure.before()))
                    .raw("</del></td>");
            html.raw("<td class=\"n\" data-label=\"新\"><ins>")
                    .text(shown(figure.after()))
                    .raw("</ins></td>");
            html.cell("n", "增减", change(figure));
            html.cell(
                    "n",
                    "相差",
                    figure.relative()
                            .map(percent -> percent.toPlainString() + "%")
                            .orElse(""));
            html.cell("s", "页", figure.pages().equals(group.pages()) ? "" : pages(figure.pages()));
            html.raw("</tr>\n");
        }
        close();
    }

    private static String shown(Optional<Value> value) {
        return value.map(Value::text).orElse("无");
    }

    private static String change(FigureChange figure) {
        if (!figure.isChange()) {
            return "未变";
        }
        String sign = figure.difference().signum() > 0 ? "+" : "−";
        return sign + figure.difference().abs().toPlainString() + (figure.measure() == Measure.PERCENT ? " 个百分点" : "");
    }

    private static String pages(List<Integer> pages) {
        return pages.isEmpty()
                ? ""
                : "第 " + pages.stream().map(String::valueOf).collect(Collectors.joining("、")) + " 页";
    }

    private void texts() {
        if (difference.texts().isEmpty()) {
            return;
        }
        html.raw("<h2 id=\"texts\">文字</h2>\n");
        for (TextChange change : difference.texts()) {
            html.raw("<section class=\"text\"><h3>").text(change.name()).raw(" <span class=\"mark ");
            html.raw(mark(change.kind()) + "\">" + change.kind().label() + "</span>");
            html.raw(change.page()
                    .map(page -> " <small>第 " + page + " 页</small>")
                    .orElse(""));
            html.raw("</h3>\n<p>");
            change.words().forEach(this::word);
            html.raw("</p></section>\n");
        }
    }

    private static String mark(TextChange.Kind kind) {
        return switch (kind) {
            case CHANGED -> "HINT";
            case ADDED -> "PRINTED";
            case REMOVED -> "FAILED";
        };
    }

    private void word(Stretch stretch) {
        switch (stretch.kind()) {
            case BOTH -> html.text(stretch.text());
            case OLD -> html.raw("<del>").text(stretch.text()).raw("</del>");
            case NEW -> html.raw("<ins>").text(stretch.text()).raw("</ins>");
        }
    }

    private void open(String id, String title, String note, List<String> columns) {
        html.raw("<h2 id=\"" + id + "\">").text(title).raw("</h2>\n");
        if (!note.isEmpty()) {
            line(note);
        }
        html.raw("<table aria-labelledby=\"" + id + "\">\n<thead><tr>");
        columns.forEach(column ->
                html.raw("<th scope=\"col\" class=\"head\">").text(column).raw("</th>"));
        html.raw("</tr></thead>\n<tbody>\n");
    }

    private void close() {
        html.raw("</tbody>\n</table>\n");
    }
}
