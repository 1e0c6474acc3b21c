package cn.yince.layout.saucer;

import cn.yince.layout.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks for the widths of a form's columns at which its rows take the fewest lines. */
final class ColumnSearch {
    /** By how much columns are changed, in tenths of a per cent, as all widths here. */
    private static final int[] STEPS = {10, 20, 50};

    /** What a line costs that makes a row higher, and one in a label beside several rows. */
    private static final int LINE = 1000;

    /** Of a line, what is gained by coming closer to saving one. */
    private static final float TOWARDS = 0.1f;

    private static final int LABEL_LINE = 300;

    /** What a word or number costs that has to be parted and would not in the widest column. */
    private static final int PARTED = 200 * LINE;

    private static final int MOST_MOVES = 160;

    private final Budget budget = Budget.ofThisThread();
    private final List<Row> rows;
    private final int[] widths;
    private final int[] least;
    private final int[] most;

    /** The rows that a column's width matters to. */
    private final List<List<Row>> touched = new ArrayList<>();

    /**
     * A search; all widths in tenths of a per cent of the form.
     *
     * @param widths where it begins and what it finds
     * @param least no column becomes narrower
     * @param most nor wider
     */
    ColumnSearch(List<Row> rows, int[] widths, int[] least, int[] most) {
        this.rows = rows;
        this.widths = widths;
        this.least = least;
        this.most = most;
    }

    /** Moves width from column to column as long as that saves lines. */
    void run() {
        for (int column = 0; column < widths.length; column++) {
            int wanted = column;
            touched.add(rows.stream().filter(row -> row.stands(wanted)).toList());
        }
        long now = settle();
        for (int move = 0; move < MOST_MOVES; move++) {
            int[] better = null;
            for (int i = 0; i < STEPS.length && better == null; i++) {
                int[] tried = bestMove(STEPS[i], now);
                better = tried != null && lines(tried) < now ? tried : null;
            }
            if (better == null) {
                return;
            }
            System.arraycopy(better, 0, widths, 0, widths.length);
            now = settle();
        }
    }

    /** The widths when the column that gains most takes from the one that loses least; null when none may. */
    private int[] bestMove(int step, long now) {
        int to = -1;
        long gain = Long.MAX_VALUE;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] < most[column]) {
                long wider = now + changing(column, wider(column, step));
                to = wider < gain ? column : to;
                gain = Math.min(gain, wider);
            }
        }
        int from = to < 0 ? -1 : bestGiver(to, wider(to, step));
        if (from < 0) {
            return null;
        }
        int[] moved = changed(to, wider(to, step));
        moved[from] -= wider(to, step);
        return moved;
    }

    private int wider(int column, int step) {
        return Math.min(step, most[column] - widths[column]);
    }

    private int bestGiver(int to, int by) {
        int from = -1;
        long loss = Long.MAX_VALUE;
        for (int column = 0; column < widths.length; column++) {
            if (column != to && widths[column] - by >= least[column]) {
                long narrower = changing(column, -by);
                from = narrower < loss ? column : from;
                loss = Math.min(loss, narrower);
            }
        }
        return from;
    }

    private int[] changed(int column, int by) {
        int[] changed = widths.clone();
        changed[column] += by;
        return changed;
    }

    /** What all rows cost as they are, remembered by row. */
    private long settle() {
        long all = 0;
        for (Row row : rows) {
            row.cost = cost(row, widths);
            all += row.cost;
        }
        return all;
    }

    /** How much more the rows cost when a column is wider or narrower; only those where it matters are looked at. */
    private long changing(int column, int by) {
        int[] tried = changed(column, by);
        long more = 0;
        for (Row row : touched.get(column)) {
            more += cost(row, tried) - row.cost;
        }
        return more;
    }

    private long lines(int[] tried) {
        long lines = 0;
        for (Row row : rows) {
            lines += cost(row, tried);
        }
        return lines;
    }

    private long cost(Row row, int[] tried) {
        budget.look();
        long cost = 0;
        int highest = 1;
        float fullest = 1;
        for (CellNeed cell : row.cells) {
            float whole = cell.whole(tried);
            highest = Math.max(highest, cell.lines(whole));
            fullest = Math.max(fullest, cell.fullness(whole));
            cost += parted(cell, tried);
        }
        cost += (long) (LINE * (highest + TOWARDS * fullest));
        for (CellNeed label : row.labels) {
            cost += (long) LABEL_LINE * label.lines(tried) + parted(label, tried);
        }
        return cost;
    }

    private long parted(CellNeed cell, int[] tried) {
        return cell.parts(tried) && !cell.parts(most) ? (long) (PARTED * cell.parted(tried)) : 0;
    }

    /** Cells of one row that may need more than a line. */
    static final class Row {
        private final List<CellNeed> cells;
        private final List<CellNeed> labels;
        private long cost;

        Row(List<CellNeed> cells, List<CellNeed> labels) {
            this.cells = cells;
            this.labels = labels;
        }

        List<CellNeed> cells() {
            return cells;
        }

        List<CellNeed> labels() {
            return labels;
        }

        /** Whether any of its cells stands in a column. */
        boolean stands(int column) {
            return Stream.concat(cells.stream(), labels.stream())
                    .anyMatch(cell -> cell.first() <= column && column < cell.end());
        }
    }
}
