package cn.yince.bind.tables;

import cn.yince.layout.PrintedTable;
import cn.yince.layout.PrintedTable.Box;
import cn.yince.layout.PrintedTable.Cell;
import cn.yince.layout.PrintedTable.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The rows and columns that the cells of a table stand in. Ruled cells give the columns; what is not ruled, title,
 * labels and notes, takes the columns nearest to it.
 */
final class Lattice {
    private static final float TOLERANCE = 0.75f;
    private final List<Float> columns;
    private final List<Float> rows;
    private final List<Placed> placed = new ArrayList<>();

    /** A cell in its rows and columns, counted from 0; the last ones included. */
    record Placed(Cell cell, int row, int column, int lastRow, int lastColumn) {}

    Lattice(PrintedTable table) {
        List<Cell> ruled = table.cells().stream().filter(Cell::ruled).toList();
        List<Cell> grid = ruled.isEmpty() ? table.cells() : ruled;
        columns = edges(grid.stream().map(Cell::area).toList(), Box::left, Box::right);
        rows = edges(table.cells().stream().map(Cell::area).toList(), Box::top, Box::bottom);
        ruled.forEach(this::placeRuled);
        table.cells().stream()
                .filter(cell -> !cell.ruled())
                .sorted(Comparator.comparing((Cell cell) -> cell.area().top())
                        .thenComparing(cell -> cell.area().left()))
                .forEach(this::placeFree);
    }

    int columnCount() {
        return columns.size() - 1;
    }

    int rowCount() {
        return rows.size() - 1;
    }

    /** Points. */
    float width(int column) {
        return columns.get(column + 1) - columns.get(column);
    }

    /** Points. */
    float height(int row) {
        return rows.get(row + 1) - rows.get(row);
    }

    List<Placed> cells() {
        return placed;
    }

    /** Rows of the part that is repeated on each page. */
    int headRows() {
        return placed.stream()
                .filter(at -> at.cell().part() == Part.HEAD)
                .mapToInt(at -> at.lastRow() + 1)
                .max()
                .orElse(0);
    }

    private void placeRuled(Cell cell) {
        Box area = cell.area();
        placed.add(new Placed(
                cell,
                nearest(rows, area.top()),
                nearest(columns, area.left()),
                Math.max(nearest(rows, area.top()), nearest(rows, area.bottom()) - 1),
                Math.max(nearest(columns, area.left()), nearest(columns, area.right()) - 1)));
    }

    /** The columns nearest, behind what stands to the left in the same row already. */
    private void placeFree(Cell cell) {
        int row = Math.min(nearest(rows, cell.area().top()), rowCount() - 1);
        int lastRow = Math.max(row, nearest(rows, cell.area().bottom()) - 1);
        int free = placed.stream()
                .filter(at -> at.row() <= lastRow && at.lastRow() >= row)
                .mapToInt(at -> at.lastColumn() + 1)
                .max()
                .orElse(0);
        int column = Math.max(free, Math.min(nearest(columns, cell.area().left()), columnCount() - 1));
        if (column >= columnCount()) {
            join(cell, row);
            return;
        }
        int last = Math.min(
                columnCount() - 1, Math.max(column, nearest(columns, cell.area().right()) - 1));
        placed.add(new Placed(cell, row, column, lastRow, last));
    }

    /** No column is left: the text goes to the end of the last one of its row. */
    private void join(Cell cell, int row) {
        for (int i = placed.size() - 1; i >= 0; i--) {
            Placed at = placed.get(i);
            if (at.row() <= row
                    && at.lastRow() >= row
                    && at.lastColumn() == columnCount() - 1
                    && !at.cell().ruled()) {
                Cell before = at.cell();
                Cell both = new Cell(
                        before.part(),
                        before.area(),
                        before.text() + "　" + cell.text(),
                        false,
                        before.family(),
                        before.size(),
                        before.side(),
                        false);
                placed.set(i, new Placed(both, at.row(), at.column(), at.lastRow(), at.lastColumn()));
                return;
            }
        }
    }

    private static List<Float> edges(List<Box> boxes, Function<Box, Float> from, Function<Box, Float> to) {
        TreeSet<Float> all = new TreeSet<>();
        boxes.forEach(box -> {
            all.add(from.apply(box));
            all.add(to.apply(box));
        });
        List<Float> edges = new ArrayList<>();
        for (float edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > TOLERANCE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** The edge nearest to a place, of two as near the first. */
    private static int nearest(List<Float> edges, float at) {
        int found = Collections.binarySearch(edges, at);
        if (found >= 0) {
            return found;
        }
        int next = -found - 1;
        if (next == 0 || next == edges.size()) {
            return Math.max(0, next - 1);
        }
        return at - edges.get(next - 1) <= edges.get(next) - at ? next - 1 : next;
    }
}
