package cn.yince.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An .xls is the same as the .xlsx that the same hands wrote. */
class OldWorkbookTest {
    private static final List<String> FORMATS = List.of(
            "General",
            "0.00",
            "#,##0.00",
            "0%",
            "0.00%",
            "0000",
            "@",
            "yyyy\"年\"m\"月\"",
            "yyyy-m-d",
            "m/d/yy",
            "#,##0.00_ ;-#,##0.00 ",
            "\"共\"0\"辆\"");

    private static final List<Double> NUMBERS = List.of(
            0.0,
            1234.5,
            -0.1,
            0.1 + 0.2,
            1234.56,
            12345678.9,
            1e15 / 7,
            45292.0,
            1e-7,
            123456789012.34,
            2010601.0,
            0.01,
            29.95,
            -536870912.0,
            5368709.13);

    @Test
    void whatItHoldsIsThatOfItsTwin() throws IOException {
        List<Grid> old = read(written(new HSSFWorkbook())).grids();
        List<Grid> twin = read(written(new XSSFWorkbook())).grids();
        assertThat(old).isEqualTo(twin);
        assertThat(old.get(0).rows().get(3)).hasSizeGreaterThan(10);
        assertThat(old.get(0).merged()).hasSize(2);
        assertThat(old).extracting(Grid::hidden).containsExactly(false, true, false, true);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1234.5, 0.1, 1.1, 8.96, 1234.56, 29.95, 1234567890.12, 536870911, 1e-9, 99999999999.99})
    void numbersHaveTheDigitsOfTheirTwins(double number) throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        book.createSheet("收入").createRow(0).createCell(0).setCellValue(number);
        assertThat(read(bytes(book)).grids().get(0).cell(1, 1).orElseThrow().number())
                .isEqualTo(BigDecimal.valueOf(number)
                        .stripTrailingZeros()
                        .setScale(Math.max(
                                0,
                                BigDecimal.valueOf(number).stripTrailingZeros().scale())));
    }

    @Test
    void aFormulaNobodyComputedHasNoValue() throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        HSSFCell never = book.createSheet("收入").createRow(0).createCell(0);
        never.setCellFormula("SUM(B1:C1)");
        HSSFCell computed = never.getRow().createCell(1);
        computed.setCellFormula("1+1");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(computed);
        Grid grid = read(bytes(book)).grids().get(0);
        assertThat(grid.cell(1, 1).orElseThrow().fault())
                .get()
                .extracting(Problem::code)
                .isEqualTo("Y0408");
        assertThat(grid.cell(1, 2).orElseThrow())
                .extracting(Cell::text, Cell::formula)
                .containsExactly("2", true);
    }

    @Test
    void textsMayGoOnInManyRecords() throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        Row row = book.createSheet("文字").createRow(0);
        for (int i = 0; i < 200; i++) {
            row.createCell(i).setCellValue(("第" + i + (i % 2 == 0 ? "a" : "字")).repeat(i * 20 + 1));
        }
        Grid grid = read(bytes(book)).grids().get(0);
        for (int i = 0; i < 200; i++) {
            assertThat(grid.cell(1, i + 1).orElseThrow().text())
                    .isEqualTo(row.getCell(i).getStringCellValue());
        }
    }

    @Test
    void linksAreNoticed() throws IOException {
        HSSFWorkbook other = new HSSFWorkbook();
        other.createSheet("甲");
        HSSFWorkbook book = new HSSFWorkbook();
        book.linkExternalWorkbook("去年.xls", other);
        book.createSheet("收入").createRow(0).createCell(0).setCellFormula("[去年.xls]甲!A1");
        Problems problems = new Problems();
        cn.yince.read.sheet.Workbook.read(bytes(book), "局.xls", problems);
        assertThat(problems.inOrder()).extracting(Problem::code).containsExactly("Y0407");
    }

    private static byte[] written(Workbook book) throws IOException {
        org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("收入 决算表（公开02表）");
        sheet.createRow(0).createCell(0).setCellValue("收入\r\n决算表");
        sheet.createRow(1).createCell(0).setCellValue("latin é");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("D2:D9"));
        Row mixed = sheet.createRow(2);
        for (int i = 0; i < FORMATS.size(); i++) {
            org.apache.poi.ss.usermodel.CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(FORMATS.get(i)));
            for (int j = 0; j < NUMBERS.size(); j++) {
                Row row = sheet.getRow(2 + j) == null ? sheet.createRow(2 + j) : sheet.getRow(2 + j);
                row.createCell(i).setCellStyle(style);
                row.getCell(i).setCellValue(NUMBERS.get(j));
            }
        }
        mixed.setZeroHeight(true);
        sheet.setColumnHidden(2, true);
        Row results = sheet.createRow(40);
        results.createCell(0).setCellFormula("0.1+0.2");
        results.createCell(1).setCellFormula("\"甲\"&\"乙\"");
        results.createCell(2).setCellFormula("1=1");
        results.createCell(3).setCellFormula("1/0");
        results.createCell(4).setCellFormula("\"\"&\"\"");
        results.createCell(5).setCellValue(true);
        results.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        results.createCell(7).setCellValue(" ");
        results.createCell(8).setCellStyle(results.getCell(0).getCellStyle());
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        for (String name : List.of("隐藏", "空", "深藏")) {
            book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
        }
        book.setSheetVisibility(1, SheetVisibility.HIDDEN);
        book.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
        return bytes(book);
    }

    private static byte[] bytes(Workbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        book.close();
        return bytes.toByteArray();
    }

    private static cn.yince.read.sheet.Workbook read(byte[] bytes) {
        return cn.yince.read.sheet.Workbook.read(bytes, "局.xls", new Problems());
    }
}
