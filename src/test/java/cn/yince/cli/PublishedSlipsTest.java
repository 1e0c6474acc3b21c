package cn.yince.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that were printed and are read back: as they are, and with slips made in them. */
@Tag("slow")
class PublishedSlipsTest {
    private static final String BUDGET = """
            模板: 全国
            种类: 预算
            年度: 2024
            金额单位: 万元
            单位: {名称: 云岭市科学技术局, 性质: 行政单位}
            封面: {日期: 2024年2月}
            概况: {职责: 组织实施科技计划项目。, 机构设置: 设两个科室。}
            支出:
              2060101: {一般公共预算: {基本支出: 130.55}, 财政专户管理资金: {基本支出: 20.00}}
            年终结转: {2060101: {财政专户管理资金: 13.43}}
            基本支出经济分类:
              30101: {行政: 129.32}
              31205: {行政: 0.73, 事业: 0.50}
            三公经费: {公务接待费: {一般公共预算: 1.75, 上年预算: 1.64}, 原因: 严格控制支出}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aBudgetsTablesGiveItsFundsItsStaffAndWhatItKeeps() throws IOException {
        Path unit = Files.writeString(folder.resolve("单位.yaml"), BUDGET);
        run(
                "generate",
                "-q",
                "--draft",
                "--xlsx",
                unit.toString(),
                "-o",
                folder.resolve("册.pdf").toString());
        Path tables = folder.resolve("册.xlsx");
        if (!Files.exists(tables)) {
            tables = folder.resolve("草稿-册.xlsx");
        }
        Path back = folder.resolve("读回.yaml");
        assertThat(run("import", "--pack", "全国", tables.toString(), "-o", back.toString()))
                .as(err.toString(UTF_8))
                .isZero();
        assertThat(back)
                .content()
                .contains("公务接待费: {一般公共预算: 1.75}")
                .contains("31205: {事业: 0.50, 行政: 0.73}")
                .contains("财政专户管理资金: 13.43");
        assertThat(err.toString(UTF_8)).doesNotContain("提示[Y0502]", "提示[Y0511]");

        slip(tables, book -> {
            for (Row row : book.getSheet("表六")) {
                if (row.getCell(1) != null && row.getCell(1).toString().equals("工资奖金津补贴")) {
                    row.getCell(1).setCellValue("工某资津补贴");
                }
            }
        });
        run("import", "--force", "--pack", "全国", tables.toString(), "-o", back.toString());
        assertThat(err.toString(UTF_8)).contains("提示[Y0511] “基本工资”（30101）没有对应的政府经济科目“工某资津补贴”");
    }

    private static void slip(Path tables, Consumer<XSSFWorkbook> slip) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(tables)))) {
            slip.accept(book);
            try (OutputStream out = Files.newOutputStream(tables)) {
                book.write(out);
            }
        }
    }

    @Test
    void aColumnWhoseHeadIsMisspeltIsNotLeftOutInSilence() throws IOException {
        Path back = imported(book -> book.getSheet("公开01表").getRow(4).getCell(2).setCellValue("金某额"));
        assertThat(err.toString(UTF_8)).contains("公开01表!C7 提示[Y0508] 公开01表 收入支出决算总表 的第 1 部分", "金某额”，它的数没有采用");
        assertThat(back).content().contains("年初: {一般公共预算财政拨款: 2.25}").doesNotContain("其他资金: -2.25");
    }

    @Test
    void aPartWhoseHeadIsMisspeltIsNotLeftOutInSilence() throws IOException {
        imported(book -> book.getSheet("公开10表").getRow(4).getCell(0).setCellValue("项某目"));
        assertThat(err.toString(UTF_8)).contains("公开10表!C6 提示[Y0508]", "在认出的表头上面，这一部分的数没有采用");
    }

    @Test
    void aColumnWithoutItsNumbersIsTold() throws IOException {
        imported(book -> blank(book.getSheet("公开04表"), 2));
        assertThat(err.toString(UTF_8)).contains("提示[Y0502] 公开04表", "表里这一栏都是空的");
    }

    private static void blank(Sheet sheet, int column) {
        for (Row row : sheet) {
            if (row.getCell(column) != null && row.getCell(column).getCellType() == CellType.NUMERIC) {
                row.getCell(column).setBlank();
            }
        }
    }

    private Path imported(Consumer<XSSFWorkbook> slip) throws IOException {
        run(
                "generate",
                "-q",
                "--xlsx",
                "data-examples/yangquan-treasury-2023.yaml",
                "-o",
                folder.resolve("册.pdf").toString());
        Path tables = folder.resolve("册.xlsx");
        slip(tables, slip);
        Path back = folder.resolve("读回.yaml");
        assertThat(run("import", "--pack", "山西/阳泉", tables.toString(), "-o", back.toString()))
                .as(err.toString(UTF_8))
                .isZero();
        return back;
    }

    private int run(String... arguments) {
        PrintStream shown = new PrintStream(err, true, UTF_8);
        return new CommandLine(Path.of(""), new Screen(shown, shown, false), Clock.systemUTC()).run(arguments);
    }
}
