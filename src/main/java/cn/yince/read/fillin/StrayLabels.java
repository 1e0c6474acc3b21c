package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.unit.Nearest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells of rows with labels of their own that are not read since their label was changed. */
final class StrayLabels {
    private static final int LONGEST = 40;

    private StrayLabels() {}

    /** Of a table whose rows between two have been read. */
    static void tell(Page page, Block.Table table, int from, int to) {
        if (!(table.rows() instanceof Rows.Fixed fixed)) {
            return;
        }
        List<Integer> rows = page.rows(from, to);
        Set<String> there = rows.stream()
                .flatMap(row -> page.row(row).values().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> CellText.label(cell.text()))
                .collect(Collectors.toSet());
        List<String> missing = fixed.labels().stream()
                .map(label -> CellText.label(label.text()))
                .filter(label -> !there.contains(label))
                .toList();
        if (!missing.isEmpty()) {
            rows.forEach(row -> row(page, row, missing));
        }
    }

    private static void row(Page page, int row, List<String> missing) {
        List<Cell> cells = page.row(row).values().stream()
                .filter(cell -> !cell.formula())
                .sorted(Comparator.comparingInt(Cell::column))
                .toList();
        Optional<Cell> first = cells.stream().findFirst().filter(cell -> cell.kind() == Cell.Kind.TEXT);
        List<Cell> lost =
                cells.stream().skip(1).filter(cell -> !page.isUnderstood(cell)).toList();
        boolean numbers = lost.stream().anyMatch(cell -> cell.kind() == Cell.Kind.NUMBER);
        if (first.isEmpty() || !numbers) {
            return;
        }
        String label = first.get().text().strip();
        String nearest = label.length() > LONGEST
                ? ""
                : Nearest.to(CellText.label(label), missing)
                        .map(name -> "是否应为“" + name + "”？")
                        .orElse("");
        page.error(
                "Y0615",
                first.get().place(),
                "不认得行名“" + (label.length() > LONGEST ? label.substring(0, LONGEST) + "…" : label) + "”，这一行填的 "
                        + lost.size() + " 格没有读入",
                nearest + "这张表里没有了的行名有"
                        + missing.stream().map(name -> "“" + name + "”").collect(Collectors.joining("、"))
                        + "，请改回原来的行名");
        cells.forEach(page::understand);
    }
}
