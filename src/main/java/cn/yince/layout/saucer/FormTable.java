package cn.yince.layout.saucer;

import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Scope;
import cn.yince.layout.structure.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;

/** One table of the text, of all the tables that stand for it on different pages, each cell of it once. */
final class FormTable {
    private final Structure table;
    private final BiConsumer<Element, Structure> content;
    private final List<Structure> rows = new ArrayList<>();

    /** How many rows at the beginning are nothing but heads. */
    private int heads;

    /** How many rows the cells of those reach down. */
    private int reach;

    /** The cell that stands lowest in each column. */
    private final List<Structure> lowest = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param content puts what stands in an element into the part that is its cell
     */
    FormTable(Structure table, BiConsumer<Element, Structure> content) {
        this.table = table;
        this.content = content;
    }

    Structure table() {
        return table;
    }

    /** Adds the rows of a table of the document. */
    void add(FormGrid grid) {
        int repeated = 0;
        while (repeated < grid.rows().size() && Repeats.isCopy(grid.rows().get(repeated))) {
            repeated++;
        }
        for (int row = 0; row < repeated; row++) {
            for (FormCell cell : grid.beginningIn(row)) {
                goOn(cell, cell.endRow() - repeated);
            }
        }
        boolean hasHeads = !rows.isEmpty() || hasHeads(grid);
        for (int row = repeated; row < grid.rows().size(); row++) {
            addRow(grid.beginningIn(row), hasHeads);
        }
    }

    private static boolean hasHeads(FormGrid grid) {
        for (int row = 0; row < grid.rows().size(); row++) {
            if (grid.beginningIn(row).stream().anyMatch(FormTable::isHead)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(FormCell cell) {
        return cell.element().getNodeName().equals("th");
    }

    /** A cell that is printed again beside further rows covers them, too. */
    private void goOn(FormCell copy, int more) {
        Structure cell = copy.column() < lowest.size() ? lowest.get(copy.column()) : null;
        if (more > 0 && cell != null) {
            cell.span(cell.columns(), cell.rows() + more);
        }
    }

    /** Without any head in the table the first row is one. */
    private void addRow(List<FormCell> cells, boolean hasHeads) {
        boolean onlyHeads = hasHeads ? cells.stream().allMatch(FormTable::isHead) : rows.isEmpty();
        Structure row = new Structure(Role.ROW);
        for (FormCell cell : cells) {
            if (Repeats.isCopy(cell.element())) {
                goOn(cell, cell.endRow() - cell.row());
                continue;
            }
            Structure structure = row.add(Role.CELL);
            structure.span(columns(cell), cell.endRow() - cell.row());
            if (onlyHeads || isHead(cell)) {
                structure.head(onlyHeads ? Scope.COLUMN : Scope.ROW);
            }
            content.accept(cell.element(), structure);
            stands(cell, structure);
        }
        if (onlyHeads && heads == rows.size()) {
            heads++;
            cells.forEach(cell -> reach = Math.max(reach, rows.size() + cell.endRow() - cell.row()));
        }
        rows.add(row);
    }

    private static int columns(FormCell cell) {
        String span = cell.element().getAttribute("colspan").strip();
        return span.isEmpty() ? 1 : Integer.parseInt(span);
    }

    private void stands(FormCell cell, Structure structure) {
        while (lowest.size() < cell.column() + structure.columns()) {
            lowest.add(null);
        }
        for (int column = cell.column(); column < cell.column() + structure.columns(); column++) {
            lowest.set(column, structure);
        }
    }

    /** Puts the rows into the table, those of heads at its beginning apart; when all of them are there. */
    void close() {
        boolean apart = heads > 0 && heads < rows.size() && reach <= heads;
        Structure head = apart ? table.add(Role.TABLE_HEAD) : table;
        rows.subList(0, heads).forEach(head::add);
        Structure body = apart ? table.add(Role.TABLE_BODY) : table;
        rows.subList(heads, rows.size()).forEach(body::add);
    }
}
