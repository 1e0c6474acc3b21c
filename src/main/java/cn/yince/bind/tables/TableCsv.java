package cn.yince.bind.tables;

import cn.yince.layout.PrintedTable;
import cn.yince.layout.PrintedTable.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a table for programs: comma-separated, UTF-8 with byte order mark, so that Excel knows the encoding; one line
 * of heads, then the rows; numbers without separators of thousands. Title, labels and notes are left out.
 */
public final class TableCsv {
    private static final char MARK = '\uFEFF';
    private static final String STARTS_FORMULAS = "=+-@\t";

    private TableCsv() {}

    /** The table as a file. */
    public static byte[] of(PrintedTable table) {
        Lattice lattice = new Lattice(table);
        StringBuilder text = new StringBuilder().append(MARK);
        line(heads(lattice), text);
        for (int row = 0; row < lattice.rowCount(); row++) {
            List<String> cells = body(lattice, row);
            if (!cells.isEmpty()) {
                line(cells, text);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One head for each column: what stands above it, from top to bottom; numbers of columns are left out. */
    private static List<String> heads(Lattice lattice) {
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < lattice.columnCount(); column++) {
            int at = column;
            heads.add(String.join(
                    "/",
                    lattice.cells().stream()
                            .filter(placed -> placed.cell().part() == Part.HEAD
                                    && placed.cell().ruled())
                            .filter(placed -> placed.column() <= at && placed.lastColumn() >= at)
                            .sorted((one, other) -> Integer.compare(one.row(), other.row()))
                            .map(placed -> placed.cell().text().replaceAll("\\s+", ""))
                            .filter(word -> !word.isEmpty() && !word.equals("栏次") && !word.matches("\\d{1,2}"))
                            .toList()));
        }
        return heads;
    }

    private static List<String> body(Lattice lattice, int row) {
        String[] cells = new String[lattice.columnCount()];
        Arrays.fill(cells, "");
        boolean any = false;
        for (Lattice.Placed placed : lattice.cells()) {
            if (placed.row() == row
                    && placed.cell().part() != Part.HEAD
                    && placed.cell().ruled()) {
                String printed = placed.cell().text();
                cells[placed.column()] = placed.cell().number() ? printed.replace(",", "") : harmless(printed);
                any = true;
            }
        }
        return any ? List.of(cells) : List.of();
    }

    /** Programs take a text that begins like a formula for one; an apostrophe says that it is none. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void line(List<String> cells, StringBuilder into) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = cell.matches("(?s).*[\",\\r\\n].*");
            into.append(i == 0 ? "" : ",").append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        into.append("\r\n");
    }
}
