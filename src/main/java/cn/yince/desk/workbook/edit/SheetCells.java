package cn.yince.desk.workbook.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetData;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The cells of one sheet, in its XML. Rows and columns are 1-based. Not safe for threads. */
final class SheetCells {
    private static final XmlOptions OPTIONS = POIXMLTypeLoader.DEFAULT_XML_OPTIONS;
    private final WorksheetDocument document;
    private final CTSheetData data;
    private final TreeMap<Integer, CTRow> rows = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, CTCell>> cells = new HashMap<>();
    private boolean changed;

    SheetCells(InputStream in) throws IOException {
        try {
            document = WorksheetDocument.Factory.parse(in, OPTIONS);
        } catch (XmlException e) {
            throw new IOException("no sheet", e);
        }
        data = document.getWorksheet().getSheetData();
        int before = 0;
        for (CTRow row : data.getRowArray()) {
            before = row.isSetR() ? Math.toIntExact(row.getR()) : before + 1;
            rows.put(before, row);
        }
    }

    private TreeMap<Integer, CTCell> row(int row) {
        return cells.computeIfAbsent(row, number -> {
            TreeMap<Integer, CTCell> byColumn = new TreeMap<>();
            CTRow there = rows.get(number);
            int before = 0;
            for (CTCell cell : there == null ? new CTCell[0] : there.getCArray()) {
                before = cell.isSetR() ? new CellReference(cell.getR()).getCol() + 1 : before + 1;
                byColumn.put(before, cell);
            }
            return byColumn;
        });
    }

    private Optional<CTCell> cell(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    /** Whether there is a cell with a look of its own. */
    boolean isFormatted(int row, int column) {
        return cell(row, column).filter(CTCell::isSetS).isPresent();
    }

    boolean isFormula(int row, int column) {
        return cell(row, column).filter(CTCell::isSetF).isPresent();
    }

    /** Whether nothing is typed there; what a formula gives is not typed. */
    boolean isBlank(int row, int column) {
        return cell(row, column)
                .filter(cell -> !cell.isSetF() && (cell.isSetV() || cell.isSetIs()))
                .isEmpty();
    }

    /** Puts a number, plain digits. */
    void number(int row, int column, String digits) {
        CTCell cell = emptied(row, column);
        cell.setV(digits);
    }

    void text(int row, int column, String text) {
        CTCell cell = emptied(row, column);
        cell.setT(STCellType.INLINE_STR);
        cell.setIs(new XSSFRichTextString(text).getCTRst());
    }

    /** Takes away what stands there; the look stays. */
    void clear(int row, int column) {
        if (cell(row, column).isPresent()) {
            emptied(row, column);
        }
    }

    /** What a formula gives now. */
    void given(int row, int column, String value, boolean number) {
        cell(row, column).ifPresent(cell -> {
            changed = true;
            if (number) {
                unsetType(cell);
            } else {
                cell.setT(STCellType.STR);
            }
            cell.setV(value);
        });
    }

    private static void unsetType(CTCell cell) {
        if (cell.isSetT()) {
            cell.unsetT();
        }
    }

    private CTCell emptied(int row, int column) {
        changed = true;
        CTCell cell = cell(row, column).orElseGet(() -> made(row, column));
        unsetType(cell);
        if (cell.isSetV()) {
            cell.unsetV();
        }
        if (cell.isSetIs()) {
            cell.unsetIs();
        }
        return cell;
    }

    private CTCell made(int row, int column) {
        CTRow there = rows.get(row);
        if (there == null) {
            there = data.insertNewRow(rows.headMap(row).size());
            there.setR(row);
            rows.put(row, there);
        }
        TreeMap<Integer, CTCell> all = row(row);
        CTCell cell = there.insertNewC(all.headMap(column).size());
        cell.setR(CellReference.convertNumToColString(column - 1) + row);
        all.put(column, cell);
        if (there.isSetSpans()) {
            there.unsetSpans();
        }
        return cell;
    }

    boolean isChanged() {
        return changed;
    }

    void writeTo(OutputStream out) throws IOException {
        document.save(out, OPTIONS);
    }
}
