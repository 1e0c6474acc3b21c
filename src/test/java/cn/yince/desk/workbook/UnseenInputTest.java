package cn.yince.desk.workbook;

import static cn.yince.desk.workbook.Edited.beside;
import static cn.yince.desk.workbook.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.sheet.OldTwin;
import cn.yince.read.sheet.Workbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What nobody sees of a workbook that was filled in, or sees and cannot print: taken or left by one rule, and always
 * told.
 */
@Tag("slow")
class UnseenInputTest {
    private static final OwnUnit EXAMPLE =
            OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR);
    private static final byte[] WORKBOOK = FillInWorkbooks.of(EXAMPLE);
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Test
    void nothingIsToldOfWhatIsSeen() {
        assertThat(told(WORKBOOK)).isEmpty();
    }

    @Test
    void hiddenRowsAndColumnsAreTakenAndTold() throws IOException {
        byte[] hidden = edited(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            cell(income, "2010607").getRow().setZeroHeight(true);
            cell(income, "2010699").getRow().setHeightInPoints(0);
            workbook.getSheet("基本支出")
                    .setColumnHidden(cell(workbook.getSheet("基本支出"), "30101").getColumnIndex() + 2, true);
        });

        for (byte[] bytes : List.of(hidden, OldTwin.of(hidden))) {
            assertThat(told(bytes))
                    .anyMatch(problem -> problem.contains("收入!")
                            && problem.contains("提示[Y0412] 隐藏的行里的内容照样读入")
                            && problem.contains("63.37"));
            RoundTripTest.assertSame(EXAMPLE, OwnUnit.of(bytes, "单位.xlsx", Asked.FOR));
        }
        assertThat(told(hidden)).anyMatch(problem -> problem.contains("基本支出!") && problem.contains("隐藏的列里的内容照样读入"));
    }

    @Test
    void aSheetThatWasTakenAwayIsTold() {
        assertThat(told(edited(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("采购与资产")))))
                .singleElement()
                .asString()
                .contains("提示[Y0614] 工作簿里没有“采购与资产”表");
    }

    @Test
    void aRowWhoseLabelWasChangedIsAnErrorAndNotARemark() {
        byte[] changed = edited(workbook -> {
            Cell label = cell(workbook.getSheet("三公经费"), "公务用车运行维护费");
            label.setCellValue("公务用车运维费");
            label.getRow().getCell(label.getColumnIndex() + 1).setCellValue(2);
            label.getRow().getCell(label.getColumnIndex() + 2).setCellValue(1.8);
        });
        assertThat(catchThrowableOfType(InputRejected.class, () -> told(changed)))
                .hasMessageContaining("三公经费!A")
                .hasMessageContaining("错误[Y0615] 不认得行名“公务用车运维费”")
                .hasMessageContaining("是否应为“公务用车运行维护费”？")
                .hasMessageNotContaining("Y0606");
    }

    /** A blank may part thousands; any other parts two numbers. */
    @Test
    void twoNumbersInACellAreNotOne() {
        assertThat(catchThrowableOfType(InputRejected.class, () -> told(amount("12 34"))))
                .hasMessageContaining("收入!")
                .hasMessageContaining("Y0301")
                .hasMessageContaining("“12 34”中间有空格，像是两个数");
        assertThat(told(amount("1 248.78"))).noneMatch(problem -> problem.contains("Y0301"));
        assertThat(told(amount("248.78 "))).isEmpty();
    }

    private static byte[] amount(String typed) {
        return edited(workbook -> {
            Cell code = cell(workbook.getSheet("收入"), "2010601");
            code.getRow().getCell(code.getColumnIndex() + 2).setCellValue(typed);
        });
    }

    @Test
    void rowsThatAFilterLeavesOutAreTakenAndTold() {
        byte[] bytes = edited(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            int head = cell(income, "2010601").getRowIndex() - 1;
            income.setAutoFilter(new CellRangeAddress(head, head + 20, 0, 3));
            filter(income);
            cell(income, "2010607").getRow().setZeroHeight(true);
        });

        assertThat(told(bytes)).singleElement().asString().contains("收入!", "隐藏的或被筛选掉的行里的内容照样读入");
    }

    @Test
    void hiddenSheetsAreLeftAndTold() throws IOException {
        byte[] hidden =
                edited(workbook -> workbook.setSheetVisibility(workbook.getSheetIndex("基本支出"), SheetVisibility.HIDDEN));

        for (byte[] bytes : List.of(hidden, OldTwin.of(hidden))) {
            assertThat(told(bytes)).singleElement().asString().contains("基本支出 提示[Y0411]", "没有读入");
            assertThat(OwnUnit.of(bytes, "单位.xlsx", Asked.FOR)
                            .unit()
                            .particulars()
                            .given()
                            .has("基本支出经济分类"))
                    .isFalse();
        }
    }

    @Test
    void whatMergedCellsCoverIsLeftAndTold() throws IOException {
        byte[] covered = edited(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            Cell amount = beside(income, "2010601", 2);
            Cell next = beside(income, "2010601", 3);
            next.setCellValue(77.5);
            income.addMergedRegionUnsafe(new CellRangeAddress(
                    amount.getRowIndex(), amount.getRowIndex(), amount.getColumnIndex(), next.getColumnIndex()));
        });

        for (byte[] bytes : List.of(covered, OldTwin.of(covered))) {
            assertThat(told(bytes)).singleElement().asString().contains("收入!", "提示[Y0413]", "77.5");
            RoundTripTest.assertSame(EXAMPLE, OwnUnit.of(bytes, "单位.xlsx", Asked.FOR));
        }
    }

    @Test
    void whatIsOfTheColourOfItsGroundOrStruckOutIsTakenAndTold() throws IOException {
        byte[] changed = edited(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            ink(workbook, beside(income, "2010601", 2), IndexedColors.WHITE, false, false);
            ink(workbook, beside(income, "2010607", 2), IndexedColors.WHITE, true, false);
            ink(workbook, beside(workbook.getSheet("基本支出"), "30101", 2), IndexedColors.BLACK, false, true);
        });

        for (byte[] bytes : List.of(changed, OldTwin.of(changed))) {
            assertThat(told(bytes)).hasSize(2);
            assertThat(told(bytes))
                    .anyMatch(problem -> problem.contains("收入!C")
                            && problem.contains("提示[Y0412] 字和底色相同、看不见的单元格里的内容照样读入：")
                            && !problem.contains("63.37"));
            assertThat(told(bytes))
                    .anyMatch(problem -> problem.contains("基本支出!") && problem.contains("提示[Y0416] 划了删除线的文字照样读入"));
            RoundTripTest.assertSame(EXAMPLE, OwnUnit.of(bytes, "单位.xlsx", Asked.FOR));
        }
    }

    @Test
    void aPartThatIsStruckOutIsToldToo() {
        byte[] bytes = edited(workbook -> {
            Cell cell = cell(workbook.getSheet("封面与单位"), "阳泉市国库集中支付中心");
            XSSFFont struck = workbook.createFont();
            struck.setStrikeout(true);
            XSSFRichTextString text = new XSSFRichTextString("阳泉市国库集中支付中心");
            text.applyFont(3, 5, struck);
            cell.setCellValue(text);
        });

        assertThat(told(bytes)).singleElement().asString().contains("提示[Y0416]", "阳泉市国库集中支付中心");
    }

    private static void ink(
            XSSFWorkbook workbook, Cell cell, IndexedColors colour, boolean onBlack, boolean struckOut) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        XSSFFont font = workbook.createFont();
        font.setColor(colour.getIndex());
        font.setStrikeout(struckOut);
        style.setFont(font);
        style.setFillForegroundColor(onBlack ? IndexedColors.BLACK.getIndex() : IndexedColors.WHITE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    @Test
    void picturesAndCommentsAreTold() {
        byte[] bytes = edited(workbook -> {
            XSSFSheet sheet = workbook.getSheet("收入");
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 2, 6);
            sheet.createDrawingPatriarch()
                    .createPicture(
                            anchor, workbook.addPicture(DOT, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG));
            comment(sheet, cell(sheet, "2010601"), "王会计", "这个数还要核");
            comment(sheet, cell(sheet, "2010607"), "印册", "错误[J0101]");
        });

        assertThat(told(bytes)).hasSize(2);
        assertThat(told(bytes)).anyMatch(problem -> problem.contains("收入!B5 提示[Y0414]"));
        assertThat(told(bytes)).anyMatch(problem -> problem.contains("提示[Y0415]") && problem.contains("这个数还要核"));
    }

    @Test
    void columnsOfNoWidthAndTextBoxesAreTold() {
        byte[] bytes = edited(workbook -> {
            workbook.getSheet("基本支出").setColumnWidth(2, 0);
            XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 1, 4, 3, 8);
            workbook.getSheet("概况")
                    .createDrawingPatriarch()
                    .createTextbox(anchor)
                    .setText("（六）承办其他工作");
        });

        assertThat(told(bytes)).hasSize(2);
        assertThat(told(bytes)).anyMatch(problem -> problem.contains("基本支出!C") && problem.contains("隐藏的列里的内容照样读入"));
        assertThat(told(bytes))
                .anyMatch(problem -> problem.contains("概况!B5 提示[Y0415] 文本框里的文字没有读入") && problem.contains("承办其他工作"));
    }

    @Test
    void picturesOfOldWorkbooksAreToldToo() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook(new ByteArrayInputStream(OldTwin.of(WORKBOOK)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = old.getSheet("收入");
            int picture = old.addPicture(DOT, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch()
                    .createPicture(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 4, (short) 2, 6), picture);
            old.write(out);

            assertThat(told(out.toByteArray())).singleElement().asString().contains("收入!", "提示[Y0414]");
        }
    }

    @Test
    void aPictureInACellIsNoText() {
        byte[] bytes = edited(workbook -> {
            Cell name = beside(workbook.getSheet("封面与单位"), "封面编制", 1);
            name.setCellValue("=DISPIMG(\"ID_4F1C2A\",1)");
        });

        List<Problem> problems = catchThrowableOfType(
                        InputRejected.class, () -> OwnUnit.of(bytes, "单位.xlsx", Asked.FOR))
                .problems();

        assertThat(problems).singleElement().asString().contains("封面与单位!", "错误[Y0410]", "图片");
    }

    @Test
    void numbersThatTheirFormatHidesAreTold() {
        byte[] bytes = edited(workbook -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(";;;"));
            beside(workbook.getSheet("收入"), "2010601", 2).setCellStyle(style);
        });

        assertThat(told(bytes)).singleElement().asString().contains("收入!", "提示[Y0412]", "248.78");
    }

    /** A filter that is set; the small schemas of the library have no name for it. */
    private static void filter(XSSFSheet sheet) {
        try (XmlCursor cursor = sheet.getCTWorksheet().getAutoFilter().newCursor()) {
            cursor.toLastAttribute();
            cursor.toNextToken();
            cursor.insertElement("filterColumn", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
        }
    }

    private static void comment(XSSFSheet sheet, Cell cell, String author, String text) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 5, 5, 7, 7));
        comment.setAuthor(author);
        comment.setString(text);
        comment.setAddress(cell.getRowIndex(), cell.getColumnIndex());
    }

    private static byte[] edited(Consumer<XSSFWorkbook> edit) {
        return Edited.workbook(WORKBOOK, edit);
    }

    private static List<String> told(byte[] bytes) {
        Problems remarks = new Problems();
        OwnUnit.of(Workbook.read(bytes, "单位.xlsx", remarks), Asked.FOR, remarks);
        return remarks.inOrder().stream().map(Problem::toString).toList();
    }
}
