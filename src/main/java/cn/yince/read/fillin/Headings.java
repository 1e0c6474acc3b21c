package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the columns of a table stand on a sheet.
 *
 * @param row the last row of headings
 * @param columns column of the sheet, 1-based, by column of the plan
 */
record Headings(int row, Map<Column, Integer> columns) {
    private static final int ENOUGH = 2;

    /** Finds the headings between two rows; nothing when they are not there. */
    static Optional<Headings> find(Page page, Block.Table table, int from, int to) {
        Set<String> tops = new HashSet<>();
        table.columns()
                .forEach(
                        column -> tops.add(CellText.label(column.group().isEmpty() ? column.label() : column.group())));
        boolean grouped =
                table.columns().stream().anyMatch(column -> !column.group().isEmpty());
        for (int row : page.rows(from, to)) {
            long known = page.row(row).values().stream()
                    .map(cell -> CellText.label(cell.text()))
                    .filter(tops::contains)
                    .distinct()
                    .count();
            if (known >= Math.min(ENOUGH, tops.size())) {
                int last = grouped ? page.rows(row, to).stream().findFirst().orElse(row) : row;
                return Optional.of(new Headings(last, columns(page, table.columns(), row, last)));
            }
        }
        return Optional.empty();
    }

    private static Map<Column, Integer> columns(Page page, List<Column> plan, int top, int last) {
        Map<Column, Integer> columns = new HashMap<>();
        String group = "";
        int end = Math.max(end(page, top), end(page, last));
        for (int at = 1; at <= end; at++) {
            String above = text(page, top, at);
            String below = top == last ? "" : text(page, last, at);
            group = above.isEmpty() ? group : above;
            String under = group;
            Optional<Column> column = plan.stream()
                    .filter(c ->
                            c.group().isEmpty() && CellText.label(c.label()).equals(above))
                    .findFirst()
                    .or(() -> plan.stream()
                            .filter(c -> CellText.label(c.group()).equals(under)
                                    && CellText.label(c.label()).equals(below))
                            .findFirst());
            int here = at;
            column.ifPresent(c -> columns.putIfAbsent(c, here));
            if (column.isPresent()) {
                page.standing(top, at).ifPresent(page::understand);
                page.standing(last, at).ifPresent(page::understand);
            }
        }
        return columns;
    }

    private static int end(Page page, int row) {
        return page.row(row).isEmpty() ? 0 : page.row(row).lastKey();
    }

    private static String text(Page page, int row, int column) {
        return page.standing(row, column).map(Cell::text).map(CellText::label).orElse("");
    }
}
