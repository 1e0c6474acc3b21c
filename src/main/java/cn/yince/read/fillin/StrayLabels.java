package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.unit.Nearest;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells of rows with labels of their own that are not read since their label was changed or lost, or that are gone. */
final class StrayLabels {
    private static final int LONGEST = 40;
    private static final int MOST_NAMED = 8;
    private final Page page;
    private final List<String> labels;
    private final Predicate<Cell> passed;
    private final TreeMap<Integer, String> known = new TreeMap<>();
    private final Map<String, Cell> found = new HashMap<>();
    private int column;

    /**
     * Rows with these labels.
     *
     * @param column where the labels stand; 0 when any cell may be one
     * @param passed cells that say nothing
     */
    private StrayLabels(Page page, List<String> labels, int column, Predicate<Cell> passed) {
        this.page = page;
        this.labels = labels;
        this.passed = passed;
        this.column = column;
    }

    /** Of a table whose rows between two have been read. */
    static void tell(Page page, Block.Table table, Headings headings, int to) {
        Optional<Integer> key = table.keyColumn().map(headings.columns()::get);
        if (table.rows() instanceof Rows.Fixed fixed && key.isPresent()) {
            Set<String> taking = table.columns().stream()
                    .filter(column -> column.content() instanceof Column.PerRow
                            && headings.columns().containsKey(column))
                    .flatMap(column -> ((Column.PerRow) column.content()).byLabel().keySet().stream())
                    .collect(Collectors.toSet());
            new StrayLabels(page, fixed.labels().stream().map(Rows.Label::text).toList(), key.get(), cell -> false)
                    .tell(page.rows(headings.row(), to), taking);
        }
    }

    /** Of a form whose rows between two have been read. Words that are not there are asked for by other rules. */
    static void tell(Page page, Block.Form form, int from, int to, Explanations explanations) {
        List<Block.Item> shown = form.items().stream()
                .filter(item ->
                        !(item instanceof Block.Blank blank && blank.entry().unused()))
                .toList();
        Set<String> taking = shown.stream()
                .filter(item ->
                        item instanceof Block.Blank blank && blank.entry().isNumber())
                .map(Block.Item::label)
                .collect(Collectors.toSet());
        new StrayLabels(
                        page,
                        shown.stream().map(Block.Item::label).toList(),
                        0,
                        cell -> explanations.has(CellText.of(cell)))
                .tell(page.rows(from, to), taking);
    }

    private void tell(List<Integer> rows, Set<String> taking) {
        rows.forEach(this::know);
        List<String> missing =
                labels.stream().filter(label -> !found.containsKey(label)).toList();
        if (missing.isEmpty()) {
            return;
        }
        int last = known.isEmpty() ? 0 : known.lastKey() + missing.size();
        long strays = rows.stream()
                .filter(row -> !known.containsKey(row) && isStray(row, last, missing))
                .count();
        List<String> gone = missing.stream().filter(taking::contains).toList();
        if (strays == 0 && !gone.isEmpty()) {
            page.problems()
                    .hint(
                            "Y0614",
                            page.grid().place(),
                            "这张表里没有" + quoted(gone) + (gone.size() == 1 ? "这一行" : "这几行") + "，当作没有填",
                            "删去了的请从原来的工作簿复制回来，放在原来的位置；本来就没有内容的不必管");
        }
    }

    private void know(int row) {
        for (Cell cell : page.row(row).values()) {
            String label = (column == 0 || cell.column() == column) && page.isUnderstood(cell)
                    ? CellText.label(cell.text())
                    : "";
            Optional<String> is = labels.stream()
                    .filter(each -> CellText.label(each).equals(label))
                    .findFirst();
            is.ifPresent(text -> {
                known.put(row, text);
                found.putIfAbsent(text, cell);
            });
        }
    }

    /** Whether a row holds what would be read with its label; that is told. */
    private boolean isStray(int row, int last, List<String> missing) {
        int at = column > 0
                ? column
                : found.values().stream().mapToInt(Cell::column).min().orElse(1);
        List<Cell> lost = page.row(row).values().stream()
                .filter(cell -> !cell.formula()
                        && cell.column() >= at
                        && !CellText.of(cell).isEmpty())
                .filter(cell -> cell.column() == at || !page.isUnderstood(cell))
                .filter(Predicate.not(passed))
                .sorted(Comparator.comparingInt(Cell::column))
                .toList();
        boolean labelled =
                !lost.isEmpty() && lost.get(0).column() == at && lost.get(0).kind() == Cell.Kind.TEXT;
        List<Cell> values = labelled ? lost.subList(1, lost.size()) : lost;
        String label = labelled ? lost.get(0).text().strip() : "";
        Optional<String> meant = labelled ? nearest(label, missing) : next(row, missing);
        boolean numbers = values.stream().anyMatch(cell -> cell.kind() == Cell.Kind.NUMBER);
        if (values.isEmpty() || meant.isEmpty() && (!numbers || row > last)) {
            return false;
        }
        String guess = meant.map(name -> labelled ? "是否应为“" + name + "”？" : "按位置像是“" + name + "”；")
                .orElse("");
        page.error(
                "Y0615",
                page.grid().placeOf(row, at),
                (labelled ? "不认得行名“" + shortened(label) + "”" : "这一行没有行名") + "，这一行填的 " + values.size() + " 格没有读入",
                guess + "这张表里没有了的行名有" + quoted(missing) + "，请改回原来的行名");
        lost.forEach(page::understand);
        return true;
    }

    private static Optional<String> nearest(String label, List<String> missing) {
        Optional<String> name = label.length() > LONGEST
                ? Optional.empty()
                : Nearest.to(
                        CellText.label(label),
                        missing.stream().map(CellText::label).toList());
        return name.flatMap(near -> missing.stream()
                .filter(each -> CellText.label(each).equals(near))
                .findFirst());
    }

    /** The label that would follow the one above. */
    private Optional<String> next(int row, List<String> missing) {
        Map.Entry<Integer, String> above = known.lowerEntry(row);
        int next = above == null ? 0 : labels.indexOf(above.getValue()) + row - above.getKey();
        return next < labels.size() ? Optional.of(labels.get(next)).filter(missing::contains) : Optional.empty();
    }

    private static String shortened(String label) {
        return label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label;
    }

    private static String quoted(List<String> names) {
        return names.stream().limit(MOST_NAMED).map(name -> "“" + name + "”").collect(Collectors.joining("、"))
                + (names.size() > MOST_NAMED ? "等 " + names.size() + " 个" : "");
    }
}
