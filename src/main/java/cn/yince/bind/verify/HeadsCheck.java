package cn.yince.bind.verify;

import cn.yince.problem.InternalFault;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * Whether a table of a file has a cell everywhere, and each cell a head: above it in its column, or in its row. A cell
 * as wide as the table is a note and needs none.
 */
final class HeadsCheck {
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
    private static final COSName ROWS = COSName.getPDFName("RowSpan");

    private final List<COSDictionary> rows = new ArrayList<>();

    /** What covers each place, by row. */
    private final List<List<Cell>> grid = new ArrayList<>();

    HeadsCheck(COSDictionary table) {
        collect(table);
    }

    private record Cell(boolean isHead, String scope, int columns) {}

    private void collect(COSDictionary group) {
        for (COSDictionary part : parts(group)) {
            switch (part.getNameAsString(COSName.S)) {
                case "TR" -> rows.add(part);
                case "THead", "TBody", "TFoot" -> collect(part);
                default -> {} // caption
            }
        }
    }

    private static List<COSDictionary> parts(COSDictionary of) {
        COSBase inside = of.getDictionaryObject(COSName.K);
        List<COSDictionary> parts = new ArrayList<>();
        for (COSBase each : inside instanceof COSArray all ? all : new COSArray()) {
            COSBase part = each instanceof COSObject object ? object.getObject() : each;
            if (part instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S)) {
                parts.add(dictionary);
            }
        }
        if (inside instanceof COSDictionary only && only.containsKey(COSName.S)) {
            parts.add(only);
        }
        return parts;
    }

    /**
     * @param name of the table, for messages
     * @throws InternalFault naming the first place without a cell or a head
     */
    void check(String name) {
        for (int row = 0; row < rows.size(); row++) {
            place(row, name);
        }
        int width = grid.isEmpty() ? 0 : grid.get(0).size();
        for (int row = 0; row < grid.size(); row++) {
            List<Cell> line = grid.get(row);
            if (row >= rows.size() || line.size() != width || line.contains(null)) {
                throw new InternalFault("标签：表格" + name + "第 " + (row + 1) + " 行的格子不齐");
            }
            for (int column = 0; column < width; column++) {
                Cell cell = line.get(column);
                if (!cell.isHead() && cell.columns() < width && !hasHead(row, column)) {
                    throw new InternalFault("标签：表格" + name + "第 " + (row + 1) + " 行第 " + (column + 1) + " 格没有表头");
                }
            }
        }
    }

    private void place(int row, String name) {
        int column = 0;
        for (COSDictionary part : parts(rows.get(row))) {
            COSDictionary looks = part.getCOSDictionary(COSName.A);
            while (at(row, column) != null) {
                column++;
            }
            int columns = looks == null ? 1 : looks.getInt(COLUMNS, 1);
            Cell cell = new Cell(
                    "TH".equals(part.getNameAsString(COSName.S)),
                    looks == null ? "" : looks.getNameAsString(SCOPE, ""),
                    columns);
            int deep = looks == null ? 1 : looks.getInt(ROWS, 1);
            for (int i = row; i < row + deep; i++) {
                for (int j = column; j < column + columns; j++) {
                    if (at(i, j) != null) {
                        throw new InternalFault("标签：表格" + name + "第 " + (i + 1) + " 行的格子重叠");
                    }
                    grid.get(i).set(j, cell);
                }
            }
            column += columns;
        }
    }

    private Cell at(int row, int column) {
        while (grid.size() <= row) {
            grid.add(new ArrayList<>());
        }
        List<Cell> line = grid.get(row);
        while (line.size() <= column) {
            line.add(null);
        }
        return line.get(column);
    }

    private boolean hasHead(int row, int column) {
        for (int above = 0; above < row; above++) {
            Cell cell = grid.get(above).get(column);
            if (cell.isHead() && cell.scope().equals("Column")) {
                return true;
            }
        }
        return grid.get(row).stream()
                .anyMatch(cell -> cell != null && cell.isHead() && cell.scope().equals("Row"));
    }
}
