package cn.yince.layout.jasper;

import cn.yince.layout.jasper.FormGeometry.HeadCell;
import cn.yince.layout.jasper.FormGeometry.Span;
import cn.yince.pack.FormLook;
import cn.yince.pack.form.DeclaredForm;
import cn.yince.pack.form.DeclaredForm.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a declared form as the JRXML that somebody would have drawn for it; what it writes goes the way of every other
 * form.
 */
final class FormWriter {
    private static final Pattern LABEL = Pattern.compile("\\{([^{}]*)}");
    private static final int NOTE = 14;
    private static final int BELOW_NOTES = 2;
    private static final int TITLE_EMS = 2;
    private static final int NARROWEST = 18;

    private final DeclaredForm form;
    private final FormLook look;
    private final FormGeometry geometry;
    private final JrxmlText xml = new JrxmlText();

    private FormWriter(DeclaredForm form) {
        this.form = form;
        this.look = form.look();
        this.geometry = new FormGeometry(form);
    }

    /**
     * The form as JRXML, UTF-8.
     *
     * @param title of the table, which decides how much room it has
     */
    static String write(DeclaredForm form, String title) {
        FormWriter writer = new FormWriter(form);
        writer.report(title);
        return writer.xml.toString();
    }

    /** Why a form cannot be set on its paper, if so. */
    static Optional<String> fault(DeclaredForm form, String title) {
        FormWriter writer = new FormWriter(form);
        Optional<String> narrow = form.columns().stream()
                .filter(column -> writer.geometry.of(column).width() < NARROWEST)
                .findFirst();
        int[] margins = form.look().margins();
        int needed = writer.heightAbove(title)
                + writer.geometry.headHeight()
                + form.look().height("行高")
                + writer.notesHeight();
        boolean isHigh = needed > writer.geometry.pageHeight() - margins[0] - margins[2];
        return narrow.map(column ->
                        "“" + column + "”这一栏只有 " + writer.geometry.of(column).width() + " 磅宽，不足 " + NARROWEST + " 磅")
                .or(() -> isHigh ? Optional.of("标题、表头、一行和注合起来高 " + needed + " 磅，一页放不下") : Optional.empty());
    }

    private void report(String title) {
        int[] margins = look.margins();
        xml.line(
                "<jasperReport name=\"表\" language=\"java\" pageWidth=\"%d\" pageHeight=\"%d\" orientation=\"%s\" whenNoDataType=\"AllSectionsNoDetail\" columnWidth=\"%d\" leftMargin=\"%d\" rightMargin=\"%d\" topMargin=\"%d\" bottomMargin=\"%d\">"
                        .formatted(
                                geometry.pageWidth(),
                                geometry.pageHeight(),
                                look.isLandscape() ? "Landscape" : "Portrait",
                                geometry.width(),
                                margins[3],
                                margins[1],
                                margins[0],
                                margins[2]));
        styles();
        FormLook.LABELS.forEach(label -> xml.line("<parameter name=\"" + label + "\" class=\"java.lang.String\"/>"));
        form.columns()
                .forEach(column ->
                        xml.line("<field name=\"" + JrxmlText.attribute(column) + "\" class=\"java.lang.String\"/>"));
        notes();
        above(title);
        xml.line("<columnHeader height=\"%d\" splitType=\"Prevent\">".formatted(geometry.headHeight()));
        geometry.heads().forEach(this::head);
        xml.line("</columnHeader>");
        xml.line("<detail><band height=\"%d\" splitType=\"Prevent\">".formatted(look.height("行高")));
        form.columns().forEach(this::cell);
        xml.line("</band></detail></jasperReport>");
    }

    private void styles() {
        xml.line(
                "<style name=\"文字\" forecolor=\"#000000\" fontName=\"%s\" fontSize=\"%s\" vTextAlign=\"Middle\" blankWhenNull=\"true\"/>"
                        .formatted(look.family("字体"), look.points("字号")));
        xml.line("<style name=\"标题\" style=\"文字\" fontName=\"%s\" fontSize=\"%s\" hTextAlign=\"Center\"/>"
                .formatted(look.family("标题字体"), look.points("标题字号")));
        xml.line("<style name=\"附注\" style=\"文字\" hTextAlign=\"Left\" vTextAlign=\"Top\"/>");
        for (Side side : Side.values()) {
            xml.line(
                    "<style name=\"标签%s\" style=\"文字\" hTextAlign=\"%s\" vTextAlign=\"Bottom\"><box bottomPadding=\"%d\"/></style>"
                            .formatted(word(side), align(side), belowLabels()));
            xml.line(
                    "<style name=\"格%1$s\" style=\"文字\" hTextAlign=\"%2$s\"><box topPadding=\"%3$d\" leftPadding=\"%4$d\" bottomPadding=\"%3$d\" rightPadding=\"%4$d\">%5$s</box></style>"
                            .formatted(word(side), align(side), look.height("格上下边"), look.height("格左右边"), pen()));
        }
        xml.line(
                "<style name=\"表头\" style=\"文字\" hTextAlign=\"Center\"><box topPadding=\"0\" leftPadding=\"%1$d\" bottomPadding=\"0\" rightPadding=\"%1$d\">%2$s</box></style>"
                        .formatted(look.height("表头左右边"), pen()));
    }

    private String pen() {
        return "<pen lineWidth=\"%s\" lineStyle=\"Solid\" lineColor=\"#000000\"/>".formatted(look.points("线宽"));
    }

    private void notes() {
        Span table = geometry.table();
        xml.line(
                "<group name=\"全表\" preventOrphanFooter=\"true\"><groupFooter><band height=\"%d\" splitType=\"Prevent\">"
                        .formatted(notesHeight()));
        int above = look.height("注上边");
        xml.stretched(table, above, NOTE, "附注", "removeLineWhenBlank=\"true\"", "", "$P{注}");
        xml.stretched(
                table,
                above + NOTE,
                NOTE,
                "附注",
                "positionType=\"Float\" removeLineWhenBlank=\"true\"",
                "!$P{说明}.isEmpty()",
                "$P{说明}");
        xml.line("</band></groupFooter></group>");
    }

    /** A label of one line stands in the middle of its line. */
    private int belowLabels() {
        return Math.max(0, (int) (look.height("标签高") - look.points("字号") * TextBlock.LEADING) / 2);
    }

    private int notesHeight() {
        return look.height("注上边") + NOTE + NOTE + BELOW_NOTES;
    }

    /** The title and the lines below it, on every page. */
    private void above(String title) {
        int titleHeight = titleHeight(title);
        int lineHeight = look.height("标签高");
        List<List<String>> lines = lines();
        xml.line("<pageHeader height=\"%d\" splitType=\"Prevent\">".formatted(heightAbove(title)));
        xml.field(new Span(0, geometry.width()), 0, titleHeight, "标题", "", "$P{标题}");
        for (int i = 0; i < lines.size(); i++) {
            labels(lines.get(i), titleHeight + i * lineHeight, lineHeight, i == lines.size() - 1);
        }
        xml.line("</pageHeader>");
    }

    private List<List<String>> lines() {
        return Stream.of("表号行", "标签行")
                .map(look::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private int titleHeight(String title) {
        boolean isLong = (title.length() + TITLE_EMS) * look.points("标题字号") > geometry.width();
        return look.height("标题高") * (isLong ? 2 : 1);
    }

    private int heightAbove(String title) {
        return titleHeight(title) + look.height("标签高") * lines().size();
    }

    /**
     * The middle label has a quarter of the width; where there is none the others have all. What stands to the left of
     * the last line, a unit's name as a rule, takes as many lines as it needs; the others stay on the last.
     */
    private void labels(List<String> line, int top, int height, boolean isLast) {
        Span table = geometry.table();
        int middle = line.get(1).isEmpty() ? 0 : table.width() / 4;
        int right = line.get(0).isEmpty() && middle == 0 ? table.width() : (table.width() - middle) * 2 / 5;
        int left = table.width() - middle - right;
        List<Span> places = List.of(
                new Span(table.left(), left),
                new Span(table.left() + left, middle),
                new Span(table.left() + left + middle, right));
        for (Side side : Side.values()) {
            String text = line.get(side.ordinal());
            if (!text.isEmpty()) {
                String further = !isLast
                        ? ""
                        : side == Side.LEFT ? "textAdjust=\"StretchHeight\"" : "positionType=\"FixRelativeToBottom\"";
                xml.field(places.get(side.ordinal()), top, height, "标签" + word(side), further, expression(text));
            }
        }
    }

    /** A text with labels in braces as the expression that puts it together. */
    private static String expression(String text) {
        List<String> parts = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        int from = 0;
        while (label.find()) {
            parts.add(quoted(text.substring(from, label.start())));
            parts.add(FormLook.LABELS.contains(label.group(1)) ? "$P{" + label.group(1) + "}" : quoted(label.group()));
            from = label.end();
        }
        parts.add(quoted(text.substring(from)));
        return parts.stream().filter(part -> !part.equals("\"\"")).collect(Collectors.joining(" + "));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private void head(HeadCell head) {
        xml.text(new Span(head.left(), head.width()), head.top(), head.height(), "表头", head.text());
    }

    /** In the order in which they are read. */
    private void cell(String column) {
        form.joined().stream().filter(group -> group.get(0).equals(column)).forEach(this::joined);
        String unjoined = form.joined().stream()
                .filter(group -> group.contains(column))
                .findFirst()
                .map(group -> "!" + blank(group))
                .orElse("");
        Side side = form.sides().getOrDefault(column, Side.LEFT);
        String centered = side == Side.LEFT ? centered(column) : "";
        field(geometry.of(column), side, and(unjoined, centered.isEmpty() ? "" : "!(" + centered + ")"), column);
        if (!centered.isEmpty()) {
            field(geometry.of(column), Side.CENTER, and(unjoined, "(" + centered + ")"), column);
        }
    }

    private String centered(String column) {
        return form.centered().stream()
                .sorted()
                .map(text -> "$F{" + column + "}.equals(" + quoted(text) + ")")
                .collect(Collectors.joining(" || "));
    }

    /** One cell in the place of several where only the last says something. */
    private void joined(List<String> group) {
        Span first = geometry.of(group.get(0));
        Span last = geometry.of(group.get(group.size() - 1));
        field(
                new Span(first.left(), last.left() + last.width() - first.left()),
                Side.CENTER,
                blank(group),
                group.get(group.size() - 1));
    }

    private static String blank(List<String> group) {
        String last = "!$F{" + group.get(group.size() - 1) + "}.isEmpty()";
        return group.subList(0, group.size() - 1).stream()
                .map(column -> "$F{" + column + "}.isEmpty()")
                .collect(Collectors.joining(" && ", "(", " && " + last + ")"));
    }

    private static String and(String one, String other) {
        return Stream.of(one, other).filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" && "));
    }

    private void field(Span place, Side side, String when, String column) {
        xml.stretched(
                place,
                0,
                look.height("行高"),
                "格" + word(side),
                "stretchType=\"ContainerHeight\"",
                when,
                "$F{" + column + "}");
    }

    private static String word(Side side) {
        return switch (side) {
            case LEFT -> "左";
            case CENTER -> "中";
            case RIGHT -> "右";
        };
    }

    private static String align(Side side) {
        return switch (side) {
            case LEFT -> "Left";
            case CENTER -> "Center";
            case RIGHT -> "Right";
        };
    }
}
