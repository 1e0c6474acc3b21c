package cn.yince.desk.workbook;

import static cn.yince.desk.workbook.Edited.beside;
import static cn.yince.desk.workbook.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.sheet.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Numbers typed over formulas, and numbers that a format shows as others: always told with both sides. */
class GreyCellsTest {
    private static final byte[] FINAL =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR));
    private static final byte[] BUDGET =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-finance-2023-budget.yaml"), Asked.FOR));

    @Test
    void nothingIsToldWhereTheFormulasStandOrTheirValuesWerePasted() {
        Consumer<XSSFWorkbook> pasted = workbook -> workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                double value = cell.getNumericCellValue();
                cell.removeFormula();
                cell.setCellValue(value);
            }
        })));

        for (byte[] bytes : List.of(FINAL, BUDGET)) {
            assertThat(told(bytes, workbook -> {})).isEmpty();
            assertThat(told(bytes, pasted)).isEmpty();
        }
    }

    @Test
    void aTotalTypedOverIsToldWithBothSides() {
        List<String> told =
                told(FINAL, workbook -> over(totalOf(workbook.getSheet("收入")).getCell(2), 9999));

        assertThat(told).singleElement().asString().contains("收入!C", "Y0610", "合计的“", "填了 9999.00", "按各行相加是 ", "相差 ");
    }

    @Test
    void aSumOfARowAndOfRowsBelowIsTold() {
        assertThat(told(FINAL, workbook -> {
                    XSSFSheet spending = workbook.getSheet("支出");
                    Cell head = lastOf(spending, "合计");
                    Cell code = cell(spending, "2010601");
                    over(spending.getRow(code.getRowIndex()).getCell(head.getColumnIndex()), 1.5);
                }))
                .singleElement()
                .asString()
                .contains("支出!", "合计填了 1.50", "按同一行各栏相加是 248.78", "相差 -247.28");
        assertThat(told(
                        FINAL,
                        workbook -> over(totalOf(workbook.getSheet("三公经费")).getCell(1), 777)))
                .singleElement()
                .asString()
                .contains("三公经费!", "填了 777.00", "相差 ");
    }

    @Test
    void aNumberThatItsFormatShowsAsAnotherIsTold() {
        for (String[] format :
                new String[][] {{"0%", "0.5", "“50%”，读入的是 0.5"}, {"#,##0,", "12345", "“12”，读入的是 12345"}}) {
            assertThat(told(FINAL, workbook -> {
                        Cell cell = beside(workbook.getSheet("收入"), "2010601", 2);
                        CellStyle style = workbook.createCellStyle();
                        style.setDataFormat(workbook.createDataFormat().getFormat(format[0]));
                        cell.setCellStyle(style);
                        cell.setCellValue(Double.parseDouble(format[1]));
                    }))
                    .singleElement()
                    .asString()
                    .contains("收入!C", "Y0611", format[2]);
        }
        assertThat(told(FINAL, workbook -> {
                    Cell cell = beside(workbook.getSheet("收入"), "2010601", 2);
                    CellStyle style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
                    cell.setCellStyle(style);
                    cell.setCellValue(1248.78);
                }))
                .isEmpty();
    }

    private static void over(Cell cell, double value) {
        cell.removeFormula();
        cell.setCellValue(value);
    }

    private static Cell lastOf(XSSFSheet sheet, String text) {
        Cell found = null;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)
                        && cell.getColumnIndex() > 0) {
                    found = cell;
                }
            }
        }
        return found;
    }

    private static Row totalOf(XSSFSheet sheet) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null
                    && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().strip().equals("合计")) {
                return row;
            }
        }
        throw new AssertionError("no total");
    }

    private static List<String> told(byte[] bytes, Consumer<XSSFWorkbook> edit) {
        Problems problems = new Problems();
        OwnUnit.of(Workbook.read(Edited.workbook(bytes, edit), "单位.xlsx", problems), Asked.FOR, problems);
        return problems.inOrder().stream().map(Problem::toString).toList();
    }
}
