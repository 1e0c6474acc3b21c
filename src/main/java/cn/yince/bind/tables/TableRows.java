package cn.yince.bind.tables;

import cn.yince.layout.PrintedTable;
import cn.yince.layout.PrintedTable.Cell;
import cn.yince.layout.PrintedTable.Part;
import cn.yince.layout.PrintedTable.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table as rows of cells, for media that draw the lines themselves.
 *
 * @param name its number, as the pack calls it
 * @param above what stands above its heads without lines, the title first
 * @param heads rows of heads
 * @param body the other rows
 * @param below what stands after the rows without lines: notes
 */
public record TableRows(
        String name, List<String> above, List<List<RowCell>> heads, List<List<RowCell>> body, List<String> below) {
    /**
     * A cell of a row.
     *
     * @param text as it prints
     * @param number whether it is a number of the ledger
     * @param side where its text stands
     * @param columns how many columns it takes
     * @param rows how many rows it takes
     */
    public record RowCell(String text, boolean number, Side side, int columns, int rows) {
        private static RowCell blank(int columns) {
            return new RowCell("", false, Side.LEFT, columns, 1);
        }
    }

    /** The rows of a table; every row has as many columns as the table. */
    public static TableRows of(PrintedTable table) {
        boolean ruled = table.cells().stream().anyMatch(Cell::ruled);
        Lattice lattice = new Lattice(table);
        List<Lattice.Placed> inside = lattice.cells().stream()
                .filter(placed -> placed.cell().ruled() || !ruled)
                .toList();
        Grid grid = new Grid(inside, lattice.columnCount());
        return new TableRows(
                table.name(),
                outside(table, ruled, true),
                grid.rows(true),
                grid.rows(false),
                outside(table, ruled, false));
    }

    private static List<String> outside(PrintedTable table, boolean ruled, boolean head) {
        return table.cells().stream()
                .filter(cell -> ruled && !cell.ruled() && (cell.part() == Part.HEAD) == head)
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Cells in the rows in which any of them begins. */
    private static final class Grid {
        private final Map<Integer, List<Lattice.Placed>> byRow = new TreeMap<>();
        private final SortedSet<Integer> begun = new TreeSet<>();
        private final int columns;
        private int[] taken = new int[0];

        Grid(List<Lattice.Placed> cells, int columns) {
            this.columns = columns;
            cells.forEach(cell -> {
                byRow.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
                begun.add(cell.row());
            });
        }

        /** Those that begin with a cell of the head, or the others. */
        List<List<RowCell>> rows(boolean heads) {
            List<List<RowCell>> rows = new ArrayList<>();
            taken = new int[columns];
            byRow.forEach((row, cells) -> {
                if (isHead(cells) == heads) {
                    rows.add(row(cells));
                }
            });
            return List.copyOf(rows);
        }

        private static boolean isHead(List<Lattice.Placed> cells) {
            return cells.stream().anyMatch(placed -> placed.cell().part() == Part.HEAD);
        }

        private List<RowCell> row(List<Lattice.Placed> cells) {
            List<RowCell> row = new ArrayList<>();
            int[] left = taken.clone();
            for (int column = 0; column < columns; column++) {
                taken[column] = Math.max(0, taken[column] - 1);
            }
            int next = 0;
            for (Lattice.Placed placed : sorted(cells)) {
                if (placed.column() < next) {
                    continue;
                }
                fill(row, left, next, placed.column());
                int high = begun.subSet(placed.row(), placed.lastRow() + 1).size();
                for (int column = placed.column(); column <= placed.lastColumn(); column++) {
                    taken[column] = high - 1;
                }
                next = placed.lastColumn() + 1;
                Cell cell = placed.cell();
                row.add(new RowCell(cell.text(), cell.number(), cell.side(), next - placed.column(), high));
            }
            fill(row, left, next, columns);
            return List.copyOf(row);
        }

        /** Blank cells where nothing stands and nothing reaches down to. */
        private static void fill(List<RowCell> row, int[] left, int from, int to) {
            int free = 0;
            for (int column = from; column < to; column++) {
                free += left[column] == 0 ? 1 : 0;
            }
            if (free > 0) {
                row.add(RowCell.blank(free));
            }
        }

        private static List<Lattice.Placed> sorted(List<Lattice.Placed> cells) {
            return cells.stream()
                    .sorted(Comparator.comparingInt(Lattice.Placed::column))
                    .toList();
        }
    }
}
