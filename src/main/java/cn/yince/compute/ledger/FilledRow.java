package cn.yince.compute.ledger;

import cn.yince.compute.ledger.TableForm.Part;
import cn.yince.unit.amount.Traced;

/** A row of a table and its numbers, as far as they were asked for. */
final class FilledRow {
    private final TableForm table;
    private final Row row;
    private final Part part;
    private final Traced[] numbers;
    private final boolean[] busy;

    FilledRow(TableForm table, Row row, Part part) {
        this.table = table;
        this.row = row;
        this.part = part;
        this.numbers = new Traced[part.columns().size()];
        this.busy = new boolean[numbers.length];
    }

    TableForm table() {
        return table;
    }

    Row row() {
        return row;
    }

    Part part() {
        return part;
    }

    /** The column of a name; -1 when the row has none. */
    int column(String name) {
        for (int i = 0; i < part.columns().size(); i++) {
            if (part.columns().get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** What a cell is called. */
    String name(int column) {
        String name = part.columns().get(column).name();
        return name.isEmpty() ? table.name() + "." + row.name() : table.name() + "." + row.name() + "." + name;
    }

    Traced number(int column) {
        return numbers[column];
    }

    /** Begins to make a cell; false when that has begun before. */
    boolean busy(int column) {
        boolean first = !busy[column];
        busy[column] = true;
        return first;
    }

    void number(int column, Traced number) {
        numbers[column] = number;
    }
}
