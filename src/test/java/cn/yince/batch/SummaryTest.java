package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.batch.result.Report;
import cn.yince.problem.InputRejected;
import cn.yince.read.sheet.OldTwin;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bureau reads after a batch. */
class SummaryTest {
    @TempDir
    Path folder;

    private Path units;
    private Path output;

    @BeforeEach
    void someUnits() throws IOException {
        units = SmallUnits.write(folder.resolve("单位"), 2);
        output = folder.resolve("册");
        Files.writeString(
                units.resolve("坏.yaml"),
                SmallUnits.text("'=1+1<script>alert(\"一\")</script>&'", "01") + "\n公布数: {x<b>: {a: 1}}\n");
    }

    @Test
    void theSpreadsheetHasUnitsFindingsAndTotals() throws IOException {
        SmallUnits.run(units, output, 2);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(output.resolve("汇总.xlsx")))) {
            assertThat(workbook.sheetIterator())
                    .toIterable()
                    .map(Sheet::getSheetName)
                    .containsExactly("总览", "单位", "与上年相比", "错误和提示", "合计决算2023", "跨单位");
            Sheet first = workbook.getSheet("单位");
            assertThat(first.getLastRowNum()).isEqualTo(3);
            assertThat(texts(first.getRow(1))).contains("失败");
            assertThat(texts(first.getRow(2))).contains("云岭市第01中心", "001", "已印出", "20.0", "200.0", "180.0");
            assertThat(workbook.getSheet("错误和提示").getLastRowNum()).isPositive();
            Sheet totals = workbook.getSheet("合计决算2023");
            assertThat(texts(totals.getRow(0))).contains("公开01表", "公开03表");
            int column = texts(totals.getRow(1)).indexOf("收入总计");
            assertThat(texts(totals.getRow(2)).get(column)).isEqualTo("200.0");
            assertThat(texts(totals.getRow(4)).get(0)).isEqualTo("合计");
            assertThat(texts(totals.getRow(4)).get(column)).isEqualTo("400.0");
        }
    }

    @Test
    void theSpreadsheetCanBeShownToADirector() throws IOException {
        SmallUnits.run(units, output, 2);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(output.resolve("汇总.xlsx")))) {
            List<XSSFChart> charts =
                    workbook.getSheet("总览").createDrawingPatriarch().getCharts();
            assertThat(charts)
                    .map(chart -> chart.getTitleText().getString())
                    .containsExactly("单位的状态", "按支出总计的大小", "基本支出、项目支出各占多少", "各单位合计与上年相比（%）");
            assertThat(charts.get(2).getCTChart().xmlText()).containsPattern("overlap val=.100");
            XSSFSheet first = workbook.getSheet("单位");
            assertThat(first.getCTWorksheet().getAutoFilter().getRef())
                    .startsWith("A1:")
                    .endsWith("4");
            assertThat(first.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(first.getColumnWidth(0)).isGreaterThan(20 * 256);
            assertThat(first.getPrintSetup().getLandscape()).isTrue();
            assertThat(first.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(first.getFitToPage()).isTrue();
            assertThat(first.getRow(2)
                            .getCell(texts(first.getRow(0)).indexOf("收入总计"))
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(first.getRow(1).getCell(4).getCellStyle().getFillForegroundColorColor())
                    .isNotEqualTo(first.getRow(2).getCell(4).getCellStyle().getFillForegroundColorColor());
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    @Test
    void thePageLinksToBookletsAndEscapesEverything() throws IOException {
        SmallUnits.run(units, output, 2);
        String page = Files.readString(output.resolve("汇总.html"));
        assertThat(page)
                .contains(
                        "href=\"./%E4%BA%91%E5%B2%AD",
                        "href=\"#p0\">", "<tr id=\"p0\"", "=1+1&lt;script&gt;", "default-src 'none'")
                .doesNotContain("<script>alert", "<b>", "http://", "https://");
        assertThat(page.split("<script>", -1)).hasSize(2);
    }

    @Test
    void theDataHaveCountsAndFiguresAndNoTraceOfTheOrderOfWork() throws IOException {
        SmallUnits.run(units, output, 1);
        String data = Files.readString(output.resolve("汇总.json"));
        assertThat(data).contains("\"已印出\": 2", "\"失败\": 1", "\"收入总计\": 200.00", "\"秒\": 0.000");
    }

    @Test
    void aSummaryThatSaysTheSameIsLeftAndOneThatIsGoneIsWrittenAgain() throws IOException {
        Files.delete(units.resolve("坏.yaml"));
        SmallUnits.run(units, output, 1);
        SmallUnits.run(units, output, 1);
        Path spreadsheet = output.resolve("汇总.xlsx");
        byte[] written = Files.readAllBytes(spreadsheet);
        java.nio.file.attribute.FileTime time = Files.getLastModifiedTime(spreadsheet);
        SmallUnits.run(units, output, 1);
        assertThat(Files.getLastModifiedTime(spreadsheet)).isEqualTo(time);
        Files.delete(spreadsheet);
        SmallUnits.run(units, output, 1);
        assertThat(spreadsheet).hasBinaryContent(written);
    }

    @Test
    void aListMayBeASpreadsheet() throws IOException {
        Path list = folder.resolve("名单.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(list)) {
            Sheet sheet = workbook.createSheet("名单");
            List<String> names = List.of("单位名称", "云岭市第01中心", "", "云岭市第03中心");
            for (int i = 0; i < names.size(); i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(names.get(i));
                row.createCell(1).setCellValue("别的一列");
            }
            workbook.write(out);
        }
        Path old = Files.write(folder.resolve("名单.xls"), OldTwin.of(Files.readAllBytes(list)));
        for (Path either : List.of(list, old)) {
            Report report = SmallUnits.run(Order.of(List.of(units), output, 2).against(either));
            assertThat(SmallUnits.codes(report)).containsOnlyOnce("B0103").contains("B0104");
            assertThat(report.across().get(0).message()).contains("云岭市第03中心");
        }
    }

    @Test
    void aListThatIsNoneIsRefused() throws IOException {
        for (String name : List.of("名单.yaml", "名单.xlsx")) {
            Path list = Files.writeString(folder.resolve(name), "单位: {");
            assertThatThrownBy(() ->
                            SmallUnits.run(Order.of(List.of(units), output, 1).against(list)))
                    .isInstanceOf(InputRejected.class)
                    .hasMessageContaining(name.endsWith(".xlsx") ? "Y0401" : "B0201");
        }
        Path missing = folder.resolve("没有.xlsx");
        assertThatThrownBy(
                        () -> SmallUnits.run(Order.of(List.of(units), output, 1).against(missing)))
                .isInstanceOf(InputRejected.class);
        assertThat(missing).doesNotExist();
    }

    @Test
    void aSummaryThatCannotBeWrittenIsReported() throws IOException {
        Files.createDirectories(output.resolve("汇总.json/占用"));
        Report report = SmallUnits.run(units, output, 1);
        assertThat(SmallUnits.codes(report)).contains("B0202");
        assertThat(output.resolve("汇总.xlsx")).exists();
        assertThat(SmallUnits.digests(output, ".pdf")).hasSize(2);
    }
}
