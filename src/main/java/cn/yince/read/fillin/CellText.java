package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into cells, as texts of a unit file. */
final class CellText {
    /** Blanks of all widths. */
    private static final String BLANKS = "[\\s\\u00a0\\u3000]+";

    private static final Pattern EDGES = Pattern.compile("^" + BLANKS + "|" + BLANKS + "$");
    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9]{3,7})([^0-9.].*)", Pattern.DOTALL);
    private static final Pattern AFTER_CODE = Pattern.compile("^[\\s\\u00a0\\u3000—_:：、，,.．-]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("-?[\\d.]+E[+-]?\\d+");
    private static final Pattern BLANK = Pattern.compile(BLANKS);
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("\\d" + BLANKS + "\\d");

    /** Thousands apart. */
    private static final Pattern GROUPED = Pattern.compile("\\D*\\d{1,3}(?:" + BLANKS + "\\d{3}){1,4}(?:\\.\\d*)?\\D*");

    /** What stands in labels for the eye only. */
    private static final String MARKS = "\u3000＊*";

    private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");

    private CellText() {}

    /** The text of a cell without blanks around it. */
    static String of(Cell cell) {
        return stripped(cell.text());
    }

    private static String stripped(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.isEmpty() ? lines : EDGES.matcher(lines).replaceAll("");
    }

    /** A line of a text without blanks around it. */
    static String line(String text) {
        return stripped(text);
    }

    /** What a cell says where an entry stands. */
    static String of(Cell cell, Entry entry) {
        if (entry.isText()) {
            boolean digits = cell.kind() == Cell.Kind.NUMBER
                    && SCIENTIFIC.matcher(cell.shown()).matches();
            return stripped(
                    cell.kind() == Cell.Kind.NUMBER && !digits && !cell.shown().isBlank() ? cell.shown() : cell.text());
        }
        return switch (entry.leaf().kind()) {
            case CHOICE, YEAR -> of(cell);
            default -> cell.kind() == Cell.Kind.DATE ? of(cell) : digits(of(cell));
        };
    }

    /** A number without the blanks in it, unless they make two numbers of it, and the mark of a text before it. */
    private static String digits(String typed) {
        if (BETWEEN_DIGITS.matcher(typed).find() && !GROUPED.matcher(typed).matches()) {
            return typed;
        }
        String closed = BLANK.matcher(typed).replaceAll("");
        return !closed.isEmpty() && "'‘’".indexOf(closed.charAt(0)) >= 0 ? closed.substring(1) : closed;
    }

    static Typed.Scalar scalar(String text, Cell cell) {
        return new Typed.Scalar(text, true, List.of(new Typed.Line(text, cell.place())), cell.place());
    }

    /** The code in a cell, without the name that may follow it. */
    static String code(Cell cell) {
        String typed = KeyText.halfWidth(of(cell));
        Matcher form = CODE_AND_NAME.matcher(typed);
        return form.matches() ? form.group(1) : typed;
    }

    /** The name that follows the code in a cell; empty for none. */
    static String nameAfterCode(Cell cell) {
        String typed = of(cell);
        Matcher form = CODE_AND_NAME.matcher(KeyText.halfWidth(typed));
        return form.matches()
                ? AFTER_CODE
                        .matcher(typed.substring(form.start(2)))
                        .replaceFirst("")
                        .strip()
                : "";
    }

    /** A label for comparison: without marks, blanks, a colon at the end and differences of width. */
    static String label(String text) {
        StringBuilder label = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) < 0) {
                label.append(c);
            }
        }
        String normal = KeyText.normalised(label.toString());
        return normal.endsWith(":") || normal.endsWith("：") ? normal.substring(0, normal.length() - 1) : normal;
    }

    static boolean isTotal(String label) {
        return TOTALS.contains(label(label));
    }
}
