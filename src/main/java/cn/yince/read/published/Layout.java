package cn.yince.read.published;

import java.util.List;
import java.util.Map;

/**
 * How a table is laid out: parts side by side, each with columns of keys and columns of numbers.
 *
 * @param keys heads of the columns of keys
 * @param panels the parts, left to right; the last one stands for any more
 * @param oneRow of a table with one row of numbers and no keys: its cells, left to right; empty for others
 */
record Layout(List<String> keys, List<Panel> panels, List<OneCell> oneRow) {
    static final Layout NONE = new Layout(List.of(), List.of(), List.of());

    /** A cell of a table with one row: its name, and what its head may end with. */
    record OneCell(String name, List<String> ends) {}

    /** What the names of rows are. */
    enum Rows {
        /** Words. */
        LABELS(""),
        /** Words, or the name of a 类 of 功能分类. */
        CLASSES("类"),
        /** Codes of 功能分类. */
        FUNCTIONAL("科目"),
        /** Codes of 经济分类. */
        ECONOMIC("经济科目"),
        /** Names of 经济分类. */
        ECONOMIC_NAMES("经济科目名称"),
        /** Codes of 收入分类. */
        INCOME("收入科目"),
        /** Whatever things the unit has. */
        THINGS("逐项");

        private final String word;

        Rows(String word) {
            this.word = word;
        }

        /** As declared; empty for labels. */
        String word() {
            return word;
        }

        boolean isCoded() {
            return this == FUNCTIONAL || this == ECONOMIC || this == INCOME;
        }
    }

    /**
     * A row.
     *
     * @param name in the ledger; with dots the name of a cell, in which {@code 此栏} is the column
     * @param labels what it may be called in print, as {@link Words} has them
     */
    record Row(String name, List<String> labels) {}

    /**
     * A part of a table.
     *
     * @param columns name of a column in the ledger, empty where rows have one number → heads it may have
     * @param group what stands over the columns that are meant where the same stand more than once; empty where they do
     *     not
     * @param kind what the names of its rows are
     * @param rows those that are always there, in their order
     */
    record Panel(Map<String, List<String>> columns, String group, Rows kind, List<Row> rows) {}

    /** Whether some part has a column of this name. */
    boolean hasColumn(String name) {
        return panels.stream().anyMatch(panel -> panel.columns().containsKey(name));
    }

    /** Whether rows have codes of 科目. */
    boolean isCoded() {
        return !panels.isEmpty() && panels.get(0).kind().isCoded();
    }

    /** Whether there is anything to read. */
    boolean isEmpty() {
        return panels.isEmpty() && oneRow.isEmpty();
    }

    /** The part at a position, counted from 0. */
    Panel panel(int number) {
        return panels.get(Math.min(number, panels.size() - 1));
    }
}
