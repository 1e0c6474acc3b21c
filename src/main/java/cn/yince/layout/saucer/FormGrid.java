package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The rows of a form, whatever group they stand in, and which cell covers what. */
final class FormGrid {
    private final List<Element> rows = new ArrayList<>();
    private final List<List<FormCell>> cells = new ArrayList<>();

    FormGrid(Element table) {
        collectRows(table, rows);
        List<Integer> occupiedUntil = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            placeRow(row, occupiedUntil);
        }
    }

    List<Element> rows() {
        return rows;
    }

    /** The rows of a table, for those who ask for nothing else. */
    static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        collectRows(table, rows);
        return rows;
    }

    /** The cells that begin in a row, by column. */
    List<FormCell> beginningIn(int row) {
        return cells.get(row);
    }

    /** Cells to be set in a row of the fragment [start, end), by column; in its first row also those begun above it. */
    List<FormCell> cellsOf(int row, int start) {
        return row > start || row == 0
                ? cells.get(row)
                : cells.subList(0, row + 1).stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.row() == row || cell.endRow() > start)
                        .sorted(Comparator.comparingInt(FormCell::column))
                        .toList();
    }

    private static void collectRows(Element parent, List<Element> rows) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                switch (element.getNodeName()) {
                    case "tr" -> rows.add(element);
                    case "thead", "tbody", "tfoot" -> collectRows(element, rows);
                    default -> {} // columns and caption
                }
            }
        }
    }

    private void placeRow(int row, List<Integer> occupiedUntil) {
        int column = 0;
        List<FormCell> own = new ArrayList<>();
        for (Node child = rows.get(row).getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element cell) {
                column = firstFree(column, row, occupiedUntil);
                int endRow = Math.min(rows.size(), row + span(cell, "rowspan"));
                own.add(new FormCell(cell, row, column, endRow));
                for (int last = column + span(cell, "colspan"); column < last; column++) {
                    occupy(column, endRow, occupiedUntil);
                }
            }
        }
        cells.add(own);
    }

    private static int firstFree(int from, int row, List<Integer> occupiedUntil) {
        int column = from;
        while (column < occupiedUntil.size() && occupiedUntil.get(column) > row) {
            column++;
        }
        return column;
    }

    private static void occupy(int column, int endRow, List<Integer> occupiedUntil) {
        while (occupiedUntil.size() <= column) {
            occupiedUntil.add(0);
        }
        occupiedUntil.set(column, endRow);
    }

    private static int span(Element cell, String attribute) {
        String value = cell.getAttribute(attribute);
        return value.isEmpty() ? 1 : Integer.parseInt(value.strip());
    }
}
