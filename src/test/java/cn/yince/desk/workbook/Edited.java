package cn.yince.desk.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that somebody went on working in. */
final class Edited {
    private Edited() {}

    static byte[] workbook(byte[] bytes, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell that shows a text. */
    static Cell cell(XSSFSheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().strip().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell shows " + text);
    }

    /** The cell some columns to the right of the one that shows a text; new when there is none. */
    static Cell beside(XSSFSheet sheet, String text, int columns) {
        Cell cell = cell(sheet, text);
        Row row = cell.getRow();
        return row.getCell(cell.getColumnIndex() + columns, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
