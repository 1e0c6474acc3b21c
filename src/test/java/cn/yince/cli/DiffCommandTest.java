package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code yince diff} into files. */
class DiffCommandTest {
    private static final Path MINIMAL = Path.of("data-examples/minimal.yaml");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path now;

    @BeforeEach
    void anotherDraft() throws IOException {
        now = folder.resolve("定稿.yaml");
        Files.writeString(
                now,
                Files.readString(MINIMAL)
                        .replace("项目支出: 20.00}", "项目支出: 23.31}")
                        .replace("2010650: {一般公共预算财政拨款: 186.40}", "2010650: {一般公共预算财政拨款: 189.71}")
                        .replace("负责市级财政信息系统的建设", "承担市级财政信息系统的建设")
                        .replace("数据的保管和备份", "数据的保管<b>和备份"));
    }

    private int run(String... args) {
        out.reset();
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new CommandLine(Path.of("").toAbsolutePath(), screen, clock).run(args);
    }

    private int diff(Path before, String format, Path file) {
        return run("diff", before.toString(), now.toString(), "--format", format, "-o", file.toString());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWorkbookHasASheetForEachKindOfChange() throws IOException {
        Path file = folder.resolve("对比.xlsx");
        assertThat(diff(MINIMAL, "xlsx", file)).isZero();
        assertThat(out()).startsWith("已写出 " + file + "：不同的有").contains("处文字");
        try (XSSFWorkbook book = (XSSFWorkbook) WorkbookFactory.create(file.toFile())) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("比较", "公开表", "数", "文字");
            Sheet tables = book.getSheet("公开表");
            List<String> row = row(tables, "公开03表 支出决算表", "2010650 事业运行 项目支出");
            assertThat(row).containsSequence("万元", "20.0", "23.31", "增加", "3.31", "16.55", "7");
            assertThat(tables.getRow(1).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(tables.getPaneInformation().isFreezePane()).isTrue();
            assertThat(tables.getRepeatingRows()).isNotNull();
            XSSFRichTextString was = (XSSFRichTextString)
                    book.getSheet("文字").getRow(1).getCell(2).getRichStringCellValue();
            assertThat(was.getString()).contains("负责市级财政信息系统");
            assertThat(struck(was)).isEqualTo("负责");
        }
    }

    private static String struck(XSSFRichTextString text) {
        return IntStream.range(0, text.numFormattingRuns())
                .filter(run -> text.getFontOfFormattingRun(run) != null
                        && text.getFontOfFormattingRun(run).getStrikeout())
                .mapToObj(run -> text.getString()
                        .substring(
                                text.getIndexOfFormattingRun(run),
                                text.getIndexOfFormattingRun(run) + text.getLengthOfFormattingRun(run)))
                .collect(Collectors.joining());
    }

    private static List<String> row(Sheet sheet, String first, String second) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            List<String> cells = IntStream.range(0, sheet.getRow(i).getLastCellNum())
                    .mapToObj(sheet.getRow(i)::getCell)
                    .map(Object::toString)
                    .toList();
            if (cells.get(0).equals(first) && cells.get(1).equals(second)) {
                return cells;
            }
        }
        throw new AssertionError("no row " + first + " " + second);
    }

    @Test
    void aPageNeedsNothingElseAndNoTextBecomesMarkup() throws IOException {
        Path file = folder.resolve("对比.html");
        assertThat(diff(MINIMAL, "html", file)).isZero();
        String html = Files.readString(file);
        assertThat(html)
                .contains("Content-Security-Policy", "<html lang=\"zh-CN\">", "name=\"viewport\"")
                .contains("<del>20.00</del>", "<ins>23.31</ins>", "+3.31", "16.55%")
                .contains("<del>负责</del><ins>承担</ins>", "保管<ins>&lt;b&gt;</ins>和备份")
                .doesNotContain("<script", "http:", "https:", "<b>");
    }

    @Test
    void aMarkedBookletIsWritten() throws IOException {
        assertThat(diff(MINIMAL, "pdf", folder)).isZero();
        Path file = folder.resolve("定稿-花脸稿.pdf");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(out()).contains("已写出 " + file + "：不同的有公开表里").contains("共 " + document.getNumberOfPages() + " 页");
        }
    }

    /** Titles of forms that the other year does not have are struck where they stood, far from any form. */
    @Test
    void aMarkedBookletOfAnotherYearIsWritten() throws IOException {
        Path before = Path.of("data-examples/fenyang-approval-2023.yaml");
        Files.writeString(now, Files.readString(before).replace("年度: 2023", "年度: 2024"));
        assertThat(diff(before, "pdf", folder)).isZero();
        assertThat(folder.resolve("定稿-花脸稿.pdf")).isNotEmptyFile();
    }

    @Test
    void theSameIsSaidToBeTheSameInTheSameBytes() throws IOException {
        Path file = folder.resolve("同.xlsx");
        now = MINIMAL;
        assertThat(diff(MINIMAL, "xlsx", file)).isZero();
        assertThat(out()).isEqualTo("已写出 " + file + "：两册的数和文字都相同\n");
        byte[] first = Files.readAllBytes(file);
        assertThat(diff(MINIMAL, "xlsx", file)).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void anotherEndingIsRefused() {
        Path file = folder.resolve("对比.doc");
        assertThat(diff(MINIMAL, "xlsx", file)).isEqualTo(1);
        assertThat(err()).contains("-o 后面应是文件夹，或以 .xlsx 结尾的文件名：" + file);
        assertThat(file).doesNotExist();
    }

    /** A workbook is compared with another draft, and its own name follows -o. */
    @Test
    void aFileThatIsReadIsNotWrittenOver() throws IOException {
        Path workbook = folder.resolve("单位.xlsx");
        assertThat(run("excel", now.toString(), "-o", workbook.toString())).isZero();
        byte[] typed = Files.readAllBytes(workbook);
        assertThat(diff(workbook, "xlsx", workbook)).isEqualTo(1);
        now = workbook;
        assertThat(diff(MINIMAL, "xlsx", folder.resolve("./单位.xlsx"))).isEqualTo(1);
        assertThat(run(
                        "generate",
                        "--xlsx",
                        "-q",
                        workbook.toString(),
                        "-o",
                        folder.resolve("单位.pdf").toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("单位.pdf")).doesNotExist();
        assertThat(run("excel", "--force", workbook.toString(), "-o", workbook.toString()))
                .isEqualTo(1);
        assertThat(run("import", "--force", workbook.toString(), "-o", workbook.toString()))
                .isEqualTo(1);
        assertThat(err().split("就是所读的", -1)).hasSize(6);
        assertThat(workbook).hasBinaryContent(typed);
    }

    @Test
    void anExplanationIsNotWrittenOverAUnitFile() throws IOException {
        String typed = Files.readString(now);
        Path other = Files.writeString(folder.resolve("另一个.YAML"), "年度: 2023");
        assertThat(run("explain", now.toString(), "--all", "-o", now.toString()))
                .isEqualTo(1);
        assertThat(err()).contains("就是所读的 " + now);
        assertThat(run("explain", now.toString(), "--all", "-o", other.toString()))
                .isEqualTo(1);
        assertThat(err()).contains(other + " 是已有的文件，不是说明");
        assertThat(now).hasContent(typed);
        assertThat(other).hasContent("年度: 2023");
    }

    @Test
    void whatIsNoNameButANumberOrAGroupIsFoundAllTheSame() {
        assertThat(run("explain", now.toString(), "23.31", "23.31万元@1", "公开05表.2010650", "8765.43"))
                .isEqualTo(1);
        assertThat(err())
                .containsPattern("“23.31”不是数的名称。册中“23.31”印在第 [0-9、]+ 页，请写明是哪一页的，如 23.31@\\d+\n")
                .containsPattern("第 1 页没有印出“23.31”。册中“23.31”印在第 ")
                .contains("“公开05表.2010650”不是一个数，下面有 3 个，例如“公开05表.2010650.基本支出”")
                .contains("册中也没有印出“8765.43”");
    }

    @Test
    void aNumberOfAnOptionIsAskedForInChinese() {
        assertThat(run("codes", "办公费", "--year", "今年")).isEqualTo(2);
        assertThat(err()).contains("--year 年度 应是不带小数的数字，写的是“今年”");
    }

    @Test
    void otherUnitsAndYearsTheWrongWayRoundAreSaid() throws IOException {
        Path before = Files.writeString(
                folder.resolve("旧.yaml"),
                Files.readString(MINIMAL).replaceFirst("年度: \\d+", "年度: 2030").replaceFirst("名称: \\S+", "名称: 云岭市档案馆"));
        assertThat(run("diff", before.toString(), now.toString())).isZero();
        assertThat(err()).contains("两个文件的单位名称不同：旧文件是“云岭市档案馆”，新文件是“").contains("旧文件是 2030 年度，新文件是 ", "先后可能写反了");
    }
}
