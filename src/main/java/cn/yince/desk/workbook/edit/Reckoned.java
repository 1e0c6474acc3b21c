package cn.yince.desk.workbook.edit;

import cn.yince.read.edit.NotEditable;
import cn.yince.read.fillin.Spot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reckons the formulas that stand where values are filled in, since these are read by what they last gave. */
final class Reckoned {
    private Reckoned() {}

    /**
     * The workbook.
     *
     * @param formulas where they stand
     * @throws NotEditable when one cannot be reckoned
     */
    static byte[] of(WorkbookParts parts, List<Spot> formulas) throws IOException {
        byte[] bytes = parts.bytes();
        if (formulas.isEmpty()) {
            return bytes;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
            for (Spot spot : formulas) {
                put(evaluator.evaluate(cell(workbook, spot)), spot, parts.sheet(spot.sheet()));
            }
        } catch (RuntimeException e) {
            throw new NotEditable("工作簿里有公式在这里算不出");
        }
        return parts.bytes();
    }

    private static XSSFCell cell(XSSFWorkbook workbook, Spot spot) {
        XSSFSheet sheet = workbook.getSheet(spot.sheet());
        return sheet.getRow(spot.row() - 1).getCell(spot.column() - 1);
    }

    private static void put(CellValue value, Spot spot, SheetCells sheet) {
        switch (value.getCellType()) {
            case NUMERIC ->
                sheet.given(
                        spot.row(),
                        spot.column(),
                        BigDecimal.valueOf(value.getNumberValue()).toPlainString(),
                        true);
            case STRING -> sheet.given(spot.row(), spot.column(), value.getStringValue(), false);
            default -> throw new NotEditable("工作簿里有公式在这里算不出");
        }
    }
}
