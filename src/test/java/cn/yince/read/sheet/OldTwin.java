package cn.yince.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An .xls that holds what an .xlsx holds: texts, numbers and their formats and inks, results of formulas, merged and
 * hidden things.
 */
public final class OldTwin {
    private final HSSFWorkbook old = new HSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();

    private OldTwin() {}

    /** The twin of a workbook. */
    public static byte[] of(byte[] workbook) throws IOException {
        OldTwin twin = new OldTwin();
        try (XSSFWorkbook source = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                HSSFWorkbook old = twin.old) {
            source.sheetIterator().forEachRemaining(sheet -> old.createSheet(sheet.getSheetName()));
            source.sheetIterator().forEachRemaining(sheet -> twin.copy(sheet, old.getSheet(sheet.getSheetName())));
            for (int i = 0; i < source.getNumberOfSheets(); i++) {
                old.setSheetVisibility(i, source.getSheetVisibility(i));
            }
            return bytes(old);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void copy(Sheet from, Sheet to) {
        from.getMergedRegions().forEach(to::addMergedRegionUnsafe);
        for (Row row : from) {
            Row copy = to.createRow(row.getRowNum());
            copy.setZeroHeight(row.getZeroHeight());
            row.forEach(cell -> copy(cell, copy.createCell(cell.getColumnIndex())));
        }
    }

    private void copy(Cell from, Cell to) {
        XSSFCellStyle style = (XSSFCellStyle) from.getCellStyle();
        String look = style.getDataFormatString() + "|" + style.getFont().getColor() + "|"
                + style.getFont().getStrikeout() + "|" + style.getFillForegroundColor();
        to.setCellStyle(styles.computeIfAbsent(look, l -> style(style)));
        CellType type = from.getCellType();
        if (type == CellType.FORMULA) {
            type = from.getCachedFormulaResultType();
            try {
                to.setCellFormula(from.getCellFormula());
            } catch (FormulaParseException | IllegalArgumentException e) {
                to.setCellFormula("1+1");
            }
        }
        switch (type) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
            case ERROR ->
                to.setCellErrorValue(
                        FormulaError.forInt(from.getErrorCellValue()).getCode());
            default -> {}
        }
    }

    /** The format of numbers, and what makes a text unseen or struck out. */
    private CellStyle style(XSSFCellStyle from) {
        CellStyle style = old.createCellStyle();
        style.setDataFormat(old.createDataFormat().getFormat(from.getDataFormatString()));
        boolean isWhite = from.getFont().getColor() == IndexedColors.WHITE.getIndex();
        if (isWhite || from.getFont().getStrikeout()) {
            Font font = old.createFont();
            font.setStrikeout(from.getFont().getStrikeout());
            font.setColor(isWhite ? IndexedColors.WHITE.getIndex() : Font.COLOR_NORMAL);
            style.setFont(font);
            style.setFillForegroundColor(from.getFillForegroundColor());
            style.setFillPattern(from.getFillPattern());
        }
        return style;
    }
}
