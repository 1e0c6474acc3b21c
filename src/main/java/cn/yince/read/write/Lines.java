package cn.yince.read.write;

import java.util.ArrayList;
import java.util.List;

/** Lines of a file; remarks beside neighbouring lines stand below each other. */
final class Lines {
    private static final int FARTHEST = 64;
    private static final String REMARK = "# ";
    private final List<Line> lines = new ArrayList<>();

    /** A line, and what stands beside it; lines with the same depth that follow each other are neighbours. */
    private record Line(String text, String remark, int depth) {}

    void add(String text, String remark, int depth) {
        lines.add(new Line(text, onOneLine(remark), depth));
    }

    /** A line between neighbours, as of a text. */
    void add(String text) {
        lines.add(new Line(text, "", -1));
    }

    /** Lines of remarks. */
    void remark(List<String> remarks, String indent) {
        for (String remark : remarks) {
            for (String line : remark.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
                add((indent + REMARK + onOneLine(line)).stripTrailing());
            }
        }
    }

    /** An empty line, unless there is one or none has been written. */
    void gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).text().isEmpty()) {
            add("");
        }
    }

    /** Only what every reader of the file takes; never a line break. */
    private static String onOneLine(String remark) {
        StringBuilder line = new StringBuilder();
        remark.codePoints().forEach(c -> line.appendCodePoint(Quotes.isTypable(c) ? c : ' '));
        return line.toString().stripTrailing();
    }

    /** All of them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < lines.size(); ) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).depth() == lines.get(from).depth()) {
                to++;
            }
            write(lines.subList(from, to), text);
            from = to;
        }
        return text.toString();
    }

    private static void write(List<Line> neighbours, StringBuilder into) {
        int column = neighbours.stream()
                .filter(line -> !line.remark().isEmpty())
                .mapToInt(line -> Columns.of(line.text()))
                .filter(width -> width <= FARTHEST)
                .max()
                .orElse(0);
        for (Line line : neighbours) {
            into.append(line.text());
            if (!line.remark().isEmpty()) {
                into.append(" ".repeat(Math.max(0, column - Columns.of(line.text())) + 2))
                        .append(REMARK)
                        .append(line.remark());
            }
            into.append('\n');
        }
    }
}
