package cn.yince.desk.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.ShippedPress;
import cn.yince.Verdict;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong comes back in a copy of the workbook. */
@Tag("slow")
class MarkedCopyTest {
    @TempDir
    private Path folder;

    private Path original;
    private List<Mark> marks;

    @BeforeEach
    void aWorkbookThatDoesNotAddUp() throws IOException {
        byte[] good = FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/minimal.yaml"), Asked.FOR));
        original = Files.write(
                folder.resolve("单位.xlsx"),
                Edited.workbook(
                        good,
                        workbook -> Edited.beside(workbook.getSheet("支出"), "2210201", 2)
                                .setCellValue(23.60)));
        Verdict verdict = ShippedPress.PRESS.check(original);
        marks = verdict.problems().stream()
                .map(p -> new Mark(p, verdict.ruleOf(p).map(RuleCard::formula).orElse("")))
                .toList();
    }

    @Test
    void wrongCellsAreColouredAndCommented() throws IOException {
        byte[] before = Files.readAllBytes(original);

        byte[] copy = MarkedCopy.of(before, marks).orElseThrow();

        Problem first = marks.stream()
                .map(Mark::problem)
                .filter(p -> p.place().column() > 0)
                .findFirst()
                .orElseThrow();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = workbook.getSheet(first.place().sheet());
            CellAddress cell = new CellAddress(first.place().cell());
            assertThat(sheet.getCellComment(cell).getString().getString())
                    .contains(first.message(), first.code(), "规则：");
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .isInRange(cell))
                    .isTrue();
            assertThat(workbook.getSheetName(0)).isEqualTo(MarkedCopy.SHEET);
            assertThat(workbook.getSheet(MarkedCopy.SHEET).getLastRowNum()).isEqualTo(marks.size() + 2);
        }
        assertThat(Files.readAllBytes(original)).isEqualTo(before);
        assertThat(MarkedCopy.of(before, marks).orElseThrow()).isEqualTo(copy);
        RoundTripTest.assertSame(OwnUnit.of(before, "单位.xlsx", Asked.FOR), OwnUnit.of(copy, "单位-核对.xlsx", Asked.FOR));
    }

    @Test
    void checkedAgainTheOldMarksAreGone() throws IOException {
        byte[] marked = MarkedCopy.of(Files.readAllBytes(original), marks).orElseThrow();

        byte[] again = MarkedCopy.of(marked, List.of()).orElseThrow();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(again))) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                assertThat(sheet.getCellComments()).isEmpty();
                assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                        .isZero();
            });
        }
    }

    @Test
    void aCopyThatSomebodyWentOnInIsNotWrittenOver() throws IOException {
        byte[] copy = MarkedCopy.of(Files.readAllBytes(original), marks).orElseThrow();
        Path first = CopyFile.beside(original);
        Files.write(first, copy);
        assertThat(first).hasFileName("单位-核对.xlsx");
        assertThat(CopyFile.beside(original)).isEqualTo(first);

        Files.write(
                first,
                Edited.workbook(
                        copy,
                        workbook -> Edited.beside(workbook.getSheet("支出"), "2210201", 2)
                                .setCellValue(13.60)));

        assertThat(CopyFile.beside(original)).hasFileName("单位-核对2.xlsx");
        assertThat(CopyFile.beside(first)).hasFileName("单位-核对2.xlsx");
    }

    @Test
    void errorsComeFirstInTheOrderOfTheSheetsAndSpeakOfSheets() throws IOException {
        List<Mark> mixed = List.of(
                mark(Problem.hint("J0501", new Place("单位.xlsx", "上年与年初预算", 9, 2), "没有解释", "请在“支出说明”中补填科目 2080501")),
                mark(Problem.error("T0101", new Place("单位.xlsx", "说明文字", 6, 2), "写作", "有的自评表不公开时，在“情况说明.未公开的自评表”写明个数")),
                mark(Problem.error("J0201", new Place("单位.xlsx", "支出", 8, 1), "没有名称", "请在“科目补充.功能分类”中写明：20502: 科目名称")),
                mark(Problem.hint("J0402", new Place("单位.xlsx", "收入", 7, 3), "“三公”经费", "请核对“支出”中的“项目支出”")));

        byte[] copy = MarkedCopy.of(Files.readAllBytes(original), mixed).orElseThrow();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = workbook.getSheet(MarkedCopy.SHEET);
            assertThat(List.of(3, 4, 5, 6))
                    .extracting(row -> sheet.getRow(row).getCell(3).getStringCellValue())
                    .containsExactly("J0201", "T0101", "J0402", "J0501");
            assertThat(List.of(3, 4, 5, 6))
                    .extracting(row -> sheet.getRow(row).getCell(5).getStringCellValue())
                    .containsExactly(
                            "请在“科目补充”表的“功能分类”加一行：编码 20502 和它的科目名称",
                            "有的自评表不公开时，在“说明文字”表的“未公开的自评表”写明个数",
                            "请核对“支出”中的“项目支出”",
                            "请在“上年与年初预算”表中补填科目 2080501");
            assertThat(workbook.getSheet("上年与年初预算")
                            .getCellComment(new CellAddress("B9"))
                            .getString()
                            .getString())
                    .contains("“上年与年初预算”表中补填");
        }
    }

    private static Mark mark(Problem problem) {
        return new Mark(problem, "");
    }
}
