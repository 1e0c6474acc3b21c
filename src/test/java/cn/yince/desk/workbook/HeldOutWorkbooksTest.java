package cn.yince.desk.workbook;

import static cn.yince.desk.workbook.Edited.beside;
import static cn.yince.desk.workbook.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.sheet.Workbook;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Workbooks by somebody who had not read the rules on what nobody sees: what of them must be told, and what need not.
 */
@Tag("slow")
class HeldOutWorkbooksTest {
    private static final OwnUnit EXAMPLE = OwnUnit.read(Path.of("data-examples/yangcheng-office-2024.yaml"), Asked.FOR);
    private static final byte[] WORKBOOK = FillInWorkbooks.of(EXAMPLE);
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private record Told(String about, Consumer<XSSFWorkbook> edit) {}

    /**
     * Never worse than on the first run: 11 of 14 told, nothing said of 8 sound ones; what is told beyond was mended
     * since.
     */
    @Test
    void neverDoneWorseThanOnTheFirstRun() {
        Map<String, Told> slips = slips();
        Map<String, Consumer<XSSFWorkbook>> sound = sound();
        long found = slips.entrySet().stream()
                .filter(slip -> found(slip.getKey(), slip.getValue()))
                .count();
        long alarms = sound.entrySet().stream()
                .filter(each -> alarmed(each.getKey(), each.getValue()))
                .count();
        System.out.println("计 " + found + "/" + slips.size() + " " + alarms + "/" + sound.size());
        assertThat(found).isGreaterThanOrEqualTo(11);
        assertThat(alarms).isZero();
    }

    private static boolean found(String name, Told slip) {
        List<String> told = told(Edited.workbook(WORKBOOK, slip.edit()));
        boolean right = told.stream()
                .anyMatch(problem ->
                        Pattern.compile(slip.about()).matcher(problem).find());
        System.out.println((right ? "合 " : "漏 ") + name + " " + told);
        return right;
    }

    private static boolean alarmed(String name, Consumer<XSSFWorkbook> edit) {
        List<String> told = told(Edited.workbook(WORKBOOK, edit));
        System.out.println((told.isEmpty() ? "合 " : "误 ") + name + " " + told);
        return !told.isEmpty();
    }

    private static Map<String, Told> slips() {
        Map<String, Told> all = new LinkedHashMap<>();
        all.put(
                "隐藏的行",
                new Told(
                        "支出!.*隐藏",
                        book -> cell(book.getSheet("支出"), "2010399").getRow().setZeroHeight(true)));
        all.put("隐藏的列", new Told("收入!.*隐藏", book -> book.getSheet("收入").setColumnHidden(2, true)));
        all.put("宽为零的列", new Told("基本支出!", book -> book.getSheet("基本支出").setColumnWidth(2, 0)));
        all.put(
                "深度隐藏的工作表",
                new Told(
                        "三公经费",
                        book -> book.setSheetVisibility(book.getSheetIndex("三公经费"), SheetVisibility.VERY_HIDDEN)));
        all.put(
                "隐藏的自评表",
                new Told("自评表5", book -> book.setSheetVisibility(sheetNo(book, "自评表5"), SheetVisibility.HIDDEN)));
        all.put("折起的分组", new Told("基本支出!.*隐藏", HeldOutWorkbooksTest::folded));
        all.put("单元格上的图片", new Told("支出!.*图片", HeldOutWorkbooksTest::picture));
        all.put("批注", new Told("以批复数为准", book -> comment(book.getSheet("收入"), cell(book.getSheet("收入"), "2010350"))));
        all.put("竖着合并", new Told("收入!.*230\\.49", HeldOutWorkbooksTest::mergedDown));
        all.put(
                "白字",
                new Told(
                        "支出!.*(看不见|底色)",
                        book -> ink(book, beside(book.getSheet("支出"), "2010301", 2), new byte[] {-1, -1, -1}, false)));
        all.put(
                "近白的字",
                new Told(
                        "支出!.*(看不见|底色)",
                        book -> ink(book, beside(book.getSheet("支出"), "2010301", 2), new byte[] {-2, -2, -2}, false)));
        all.put(
                "删除线",
                new Told(
                        "基本支出!.*删除线",
                        book -> ink(book, beside(book.getSheet("基本支出"), "30101", 2), new byte[] {0, 0, 0}, true)));
        all.put("一段删除线", new Told("概况!.*删除线", HeldOutWorkbooksTest::partStruck));
        all.put("文本框", new Told("概况!", HeldOutWorkbooksTest::textBox));
        return all;
    }

    private static Map<String, Consumer<XSSFWorkbook>> sound() {
        Map<String, Consumer<XSSFWorkbook>> all = new LinkedHashMap<>();
        all.put("原样", book -> {});
        all.put("行高变了", book -> cell(book.getSheet("支出"), "2010399").getRow().setHeightInPoints(40));
        all.put("列宽变了", book -> book.getSheet("收入").setColumnWidth(2, 6000));
        all.put("红字", book -> ink(book, beside(book.getSheet("支出"), "2010301", 2), new byte[] {-64, 0, 0}, false));
        all.put("空行隐藏", book -> book.getSheet("收入").createRow(200).setZeroHeight(true));
        all.put("右边合并空格", book -> book.getSheet("收入").addMergedRegionUnsafe(new CellRangeAddress(210, 210, 14, 16)));
        all.put("冻结窗格", book -> book.getSheet("收入").createFreezePane(2, 7));
        all.put("没有设条件的筛选", book -> book.getSheet("收入").setAutoFilter(new CellRangeAddress(4, 16, 0, 10)));
        return all;
    }

    private static int sheetNo(XSSFWorkbook book, String prefix) {
        return Stream.iterate(0, i -> i + 1)
                .limit(book.getNumberOfSheets())
                .filter(i -> book.getSheetName(i).startsWith(prefix + " "))
                .findFirst()
                .orElseThrow();
    }

    private static void folded(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheet("基本支出");
        int first = cell(sheet, "30201").getRowIndex();
        sheet.groupRow(first, first + 3);
        sheet.setRowGroupCollapsed(first, true);
    }

    private static void picture(XSSFWorkbook book) {
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 3, 9, 5, 12);
        book.getSheet("支出")
                .createDrawingPatriarch()
                .createPicture(anchor, book.addPicture(DOT, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG));
    }

    private static void comment(XSSFSheet sheet, Cell cell) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 7));
        comment.setAuthor("孙会计");
        comment.setString("以批复数为准");
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    }

    private static void mergedDown(XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheet("收入");
        Cell amount = beside(sheet, "2010301", 2);
        sheet.addMergedRegionUnsafe(new CellRangeAddress(
                amount.getRowIndex(), amount.getRowIndex() + 1, amount.getColumnIndex(), amount.getColumnIndex()));
    }

    private static void ink(XSSFWorkbook book, Cell cell, byte[] colour, boolean struckOut) {
        XSSFCellStyle style = book.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        XSSFFont font = book.createFont();
        font.setColor(new XSSFColor(colour, new DefaultIndexedColorMap()));
        font.setStrikeout(struckOut);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.WHITE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static void partStruck(XSSFWorkbook book) {
        Cell duty = beside(book.getSheet("概况"), "序号", 1);
        Cell first = book.getSheet("概况").getRow(duty.getRowIndex() + 1).getCell(duty.getColumnIndex());
        XSSFFont struck = book.createFont();
        struck.setStrikeout(true);
        XSSFRichTextString text = new XSSFRichTextString(first.getStringCellValue());
        text.applyFont(4, 12, struck);
        first.setCellValue(text);
    }

    private static void textBox(XSSFWorkbook book) {
        XSSFTextBox box = book.getSheet("概况")
                .createDrawingPatriarch()
                .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 6, 3, 9));
        box.setText("13. 承办县委、县政府交办的其他工作。");
    }

    private static List<String> told(byte[] bytes) {
        Problems remarks = new Problems();
        try {
            OwnUnit.of(Workbook.read(bytes, "单位.xlsx", remarks), Asked.FOR, remarks);
        } catch (InputRejected e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
        return remarks.inOrder().stream().map(Problem::toString).toList();
    }
}
