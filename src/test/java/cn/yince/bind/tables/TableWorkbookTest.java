package cn.yince.bind.tables;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.desk.reconcile.Blanks;
import cn.yince.desk.reconcile.PublishedUnit;
import cn.yince.layout.PrintedTable;
import cn.yince.pack.Packs;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The booklet's tables as a workbook. */
class TableWorkbookTest {
    private static final Press PRESS = new Press(Path.of("templates"), Path.of("fonts"));
    private static final Pattern MONEY = Pattern.compile("-?\\d[\\d,]*\\.\\d\\d(?!\\d)");
    private static final Map<String, Printed> PRINTED = new HashMap<>();

    private static Printed printed(String example) {
        return PRINTED.computeIfAbsent(
                example, name -> PRESS.print(Path.of("data-examples", name + ".yaml"), step -> {}));
    }

    private static byte[] workbook(Printed printed) throws IOException {
        return TableWorkbook.of(printed.tables().printed(), printed.tables().year());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yangquan-treasury-2023",
                "yangcheng-office-2024",
                "yangquan-finance-2024",
                "fenyang-approval-2023",
                "yangquan-finance-2023-budget"
            })
    void itsNumbersAreThoseOfThePdf(String example) throws IOException {
        Printed printed = printed(example);
        Workbook workbook = Workbook.read(workbook(printed), "册.xlsx", new Problems());
        List<PrintedTable> tables = printed.tables().printed();
        assertThat(workbook.grids())
                .extracting(Grid::name)
                .containsExactlyElementsOf(
                        tables.stream().map(PrintedTable::name).toList());
        List<List<String>> inPdf = numbersOfTables(printed, tables.size());
        for (int i = 0; i < tables.size(); i++) {
            assertThat(numbers(workbook.grids().get(i)))
                    .as(tables.get(i).name())
                    .containsExactlyInAnyOrderElementsOf(inPdf.get(i));
        }
        assertThat(inPdf.stream().mapToInt(List::size).sum()).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yangquan-treasury-2023", "yangquan-finance-2023-budget"})
    void itsGridsAreWhatAReaderOfItSees(String example) throws IOException {
        Printed printed = printed(example);
        Workbook read = Workbook.read(workbook(printed), "册.xlsx", new Problems());
        List<Grid> grids = TableGrids.of(printed.tables().printed(), "册.xlsx").grids();
        assertThat(grids)
                .extracting(Grid::place)
                .containsExactlyElementsOf(
                        read.grids().stream().map(Grid::place).toList());
        for (int i = 0; i < grids.size(); i++) {
            assertThat(places(grids.get(i))).isEqualTo(places(read.grids().get(i)));
            assertThat(texts(grids.get(i)))
                    .containsAllEntriesOf(texts(read.grids().get(i)));
            assertThat(grids.get(i).merged())
                    .containsExactlyInAnyOrderElementsOf(read.grids().get(i).merged());
        }
    }

    private static List<Place> places(Grid grid) {
        return grid.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .map(Cell::place)
                .toList();
    }

    private static Map<Place, String> texts(Grid grid) {
        return grid.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .collect(Collectors.toMap(Cell::place, Cell::text));
    }

    /** What is printed with two decimals on the pages of each table. */
    private static List<List<String>> numbersOfTables(Printed printed, int tables) throws IOException {
        List<Printed.EntryPlace> entries = printed.places();
        int part = entries.indexOf(entries.stream()
                .filter(e -> e.title().startsWith("第二部分"))
                .findFirst()
                .orElseThrow());
        List<List<String>> numbers = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes(printed))) {
            for (int i = 1; i <= tables; i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(entries.get(part + i).page());
                text.setEndPage(entries.get(part + i + 1).page() - 1);
                numbers.add(MONEY.matcher(text.getText(pdf))
                        .results()
                        .map(MatchResult::group)
                        .map(n -> n.replace(",", ""))
                        .toList());
            }
        }
        return numbers;
    }

    private static byte[] bytes(Printed printed) throws IOException {
        Path file = java.nio.file.Files.createTempFile("册", ".pdf");
        try {
            return java.nio.file.Files.readAllBytes(printed.booklet().writeTo(file));
        } finally {
            java.nio.file.Files.delete(file);
        }
    }

    private static List<String> numbers(Grid grid) {
        return grid.rows().values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.kind() == Cell.Kind.NUMBER && cell.shown().contains("."))
                .map(cell -> cell.number().setScale(2).toPlainString())
                .toList();
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        byte[] first = workbook(printed("yangquan-treasury-2023"));
        Press another = new Press(Path.of("templates"), Path.of("fonts"));
        byte[] second = workbook(another.print(Path.of("data-examples/yangquan-treasury-2023.yaml"), step -> {}));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void itPrintsAsTheBookletDoes() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(workbook(printed("yangquan-treasury-2023"))))) {
            XSSFSheet sheet = workbook.getSheet("公开04表");
            XSSFPrintSetup setup = sheet.getPrintSetup();
            assertThat(setup.getLandscape()).isTrue();
            assertThat(setup.getPaperSizeEnum()).hasToString("A4_PAPER");
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(setup.getFitWidth()).isEqualTo((short) 1);
            assertThat(setup.getFitHeight()).isZero();
            assertThat(sheet.getMargin(org.apache.poi.ss.usermodel.PageMargin.TOP))
                    .isCloseTo(56 / 72.0, org.assertj.core.data.Offset.offset(0.001));
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:6");
            assertThat(sheet.getMergedRegions())
                    .extracting(Object::toString)
                    .anyMatch(area -> area.contains("A1:I1"))
                    .anyMatch(area -> area.contains("A4:C4"))
                    .anyMatch(area -> area.contains("D4:I4"));
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("财政拨款收入支出决算总表");
            assertThat(sheet.getRow(6).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(6).getCell(2).getNumericCellValue()).isEqualTo(535.42);
            assertThat(sheet.getRow(6).getCell(2).getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
            assertThat(sheet.getRow(6).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00_ ");
            assertThat(workbook.getSheet("公开03表").getRow(7).getCell(0).getCellType())
                    .as("codes are texts")
                    .isEqualTo(CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yangquan-treasury-2023",
                "yangcheng-office-2024",
                "fenyang-approval-2023",
                "yangquan-finance-2023-budget",
                "minimal"
            })
    void itIsReadAgainAsPublishedTables(String example) throws IOException {
        Printed printed = printed(example);
        Problems problems = new Problems();
        Workbook workbook = Workbook.read(workbook(printed), "册.xlsx", new Problems());
        PublishedUnit.read(List.of(workbook), new Packs(Path.of("templates")), "山西", Blanks::of, problems);
        assertThat(problems.inOrder())
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void aTableForPrograms() throws IOException {
        PrintedTable table = printed("yangquan-treasury-2023").tables().printed().stream()
                .filter(t -> t.name().equals("公开03表"))
                .findFirst()
                .orElseThrow();
        String text = new String(TableCsv.of(table), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF项目/科目代码,项目/科目名称,本年支出合计,基本支出,项目支出,上缴上级支出,经营支出,对附属单位补助支出\r\n");
        assertThat(text.lines()).contains("201,一般公共服务支出,449.26,251.56,197.69,,,", "2210201,住房公积金,26.01,26.01,,,,");
        assertThat(text).doesNotContain("注：").doesNotContain("栏次");
    }

    @Test
    void whatLooksLikeAFormulaStaysAText() {
        PrintedTable.Cell cell = new PrintedTable.Cell(
                PrintedTable.Part.BODY,
                new PrintedTable.Box(0, 0, 10, 10),
                "=1+1",
                false,
                "宋体",
                9,
                PrintedTable.Side.LEFT,
                true);
        PrintedTable table = new PrintedTable("公开01表", new PrintedTable.Page(842, 595, 40, 40, 40, 40), List.of(cell));
        assertThat(new String(TableCsv.of(table), StandardCharsets.UTF_8)).endsWith("'=1+1\r\n");
    }
}
