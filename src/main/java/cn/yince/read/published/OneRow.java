package cn.yince.read.published;

import cn.yince.read.published.Layout.OneCell;
import cn.yince.read.sheet.Cell;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads a table whose numbers stand in one row that nothing names. */
final class OneRow {
    private static final int WIDEST = 60;
    private static final String TOTAL = "合计";
    private final Block block;
    private final PrintedCells cells;

    OneRow(Block block, PrintedCells cells) {
        this.block = block;
        this.cells = cells;
    }

    /** Whether the table has the columns it should have, each head as it is met from the left. */
    boolean read(List<OneCell> wanted) {
        int last = lastHeadRow(wanted);
        int widest = block.rows().values().stream()
                .filter(row -> !row.isEmpty())
                .mapToInt(NavigableMap::lastKey)
                .max()
                .orElse(0);
        NavigableMap<Integer, String> columns = new TreeMap<>();
        for (int column = 1; column <= Math.min(widest, WIDEST) && columns.size() < wanted.size(); column++) {
            OneCell next = wanted.get(columns.size());
            if (next.ends().stream().anyMatch(head(column, last)::endsWith)) {
                columns.put(column, next.name());
            }
        }
        if (columns.size() == wanted.size()) {
            take(columns, last + 1);
        }
        return columns.size() == wanted.size();
    }

    /** Takes the first row of numbers from a row on. */
    void take(NavigableMap<Integer, String> columns, int from) {
        for (NavigableMap<Integer, Cell> row : block.rows().tailMap(from, true).values()) {
            boolean isNote =
                    row.values().stream().anyMatch(cell -> Words.of(cell).matches("(?:注|说明).*"));
            if (isNote) {
                return;
            } else if (row.size() > 0 && !isOrdinals(row)) {
                for (Map.Entry<Integer, String> column : columns.entrySet()) {
                    Cell cell = row.get(column.getKey());
                    if (cell != null) {
                        cells.take(block.table().cells() + "." + column.getValue(), cell, cell.place());
                    }
                }
                return;
            }
        }
    }

    private String head(int column, int last) {
        StringBuilder path = new StringBuilder();
        Cell before = null;
        for (int row = block.rows().firstKey(); row <= last; row++) {
            Cell cell = block.grid().standingAt(row, column).orElse(before);
            if (cell != null && cell != before && !Words.of(cell).contains(":")) {
                path.append(Words.of(cell));
            }
            before = cell;
        }
        return path.toString();
    }

    private int lastHeadRow(List<OneCell> wanted) {
        List<String> ends = wanted.stream()
                .flatMap(cell -> cell.ends().stream())
                .filter(end -> !end.equals(TOTAL))
                .toList();
        int last = block.rows().firstKey();
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : block.rows().entrySet()) {
            if (row.getValue().values().stream()
                    .map(Words::of)
                    .anyMatch(text -> ends.stream().anyMatch(text::endsWith))) {
                last = row.getKey();
            }
        }
        return last;
    }

    private static boolean isOrdinals(NavigableMap<Integer, Cell> row) {
        List<String> texts = row.values().stream()
                .map(Words::of)
                .filter(text -> !text.equals("栏次"))
                .toList();
        return texts.size() > 2 && texts.subList(0, 3).equals(List.of("1", "2", "3"));
    }
}
