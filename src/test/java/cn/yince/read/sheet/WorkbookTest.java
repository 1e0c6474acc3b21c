package cn.yince.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.1000000000000001, 1.1",
        "1234.5600000000001, 1234.56",
        "8.9600000000000009, 8.96",
        "2010601, 2010601",
        "1.2E3, 1200",
        "1E-2, 0.01",
        "-0, 0",
        "0E+99999, 0",
        "12345678901234567, 12345678901234600"
    })
    void numbersAreThoseExcelShows(String raw, String exact) {
        Grid grid = read(new RawWorkbook()
                        .sheet("<row r='1'><c r='A1'><v>" + raw + "</v></c></row>")
                        .bytes())
                .grids()
                .get(0);
        assertThat(grid.cell(1, 1).orElseThrow().number()).isEqualTo(new BigDecimal(exact));
    }

    @Test
    void whatAWorkbookHolds() throws IOException {
        Workbook workbook = read(filled());
        assertThat(workbook.grids()).extracting(Grid::name).containsExactly("收入", "隐藏");
        assertThat(workbook.grids()).extracting(Grid::hidden).containsExactly(false, true);
        assertThat(workbook.names()).containsEntry("单位", "收入!$A$1");
        assertThat(workbook.properties()).containsEntry("印册", "1");
        Grid grid = workbook.grid("收入").orElseThrow();
        assertThat(grid.merged()).containsExactly(new Area(1, 1, 1, 3));
        assertThat(grid.standingAt(1, 3)).get().extracting(Cell::text).isEqualTo("收入\n决算表");
        assertThat(grid.cell(2, 1))
                .get()
                .hasToString(grid.cell(2, 1).get().toString())
                .extracting(Cell::kind, Cell::text, Cell::shown)
                .containsExactly(Cell.Kind.NUMBER, "101", "0101");
        assertThat(grid.cell(2, 2)).get().extracting(Cell::text, Cell::shown).containsExactly("0.95", "95%");
        assertThat(grid.cell(2, 3)).get().extracting(Cell::kind, Cell::text).containsExactly(Cell.Kind.DATE, "2024年9月");
        assertThat(grid.cell(2, 4)).get().extracting(Cell::kind, Cell::text).containsExactly(Cell.Kind.TRUTH, "TRUE");
        assertThat(grid.cell(2, 5)).get().extracting(Cell::text, Cell::formula).containsExactly("0.3", true);
        assertThat(grid.cell(2, 6)).isEmpty();
        assertThat(grid.cell(2, 1).orElseThrow().place()).hasToString("局.xlsx:收入!A2");
    }

    private static byte[] filled() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("收入");
            sheet.createRow(0).createCell(0).setCellValue("收入\r\n决算表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            XSSFRow row = sheet.createRow(1);
            number(row.createCell(0), 101, "0000");
            number(row.createCell(1), 0.95, "0%");
            XSSFCell date = row.createCell(2);
            number(date, 0, "yyyy\"年\"m\"月\"");
            date.setCellValue(LocalDate.of(2024, 9, 1));
            row.createCell(3).setCellValue(true);
            row.createCell(4).setCellFormula("0.1+0.2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(5).setCellValue(" ");
            workbook.createSheet("隐藏");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            XSSFName name = workbook.createName();
            name.setNameName("单位");
            name.setRefersToFormula("收入!$A$1");
            workbook.getProperties().getCustomProperties().addProperty("印册", "1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void number(XSSFCell cell, double number, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }

    private static Workbook read(byte[] bytes) {
        return Workbook.read(bytes, "局.xlsx", new Problems());
    }
}
