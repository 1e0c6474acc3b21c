package cn.yince.desk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yince.desk.workbook.edit.WorkbookEdit;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.TypedFile;
import cn.yince.read.WorkbookSpots;
import cn.yince.read.edit.Alike;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.yaml.Typed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is changed in a workbook that was filled in, and what stays. */
@Tag("slow")
class WorkbookEditTest {
    private static final String NAME = "国库.xlsx";
    private static final String FUND = "一般公共预算财政拨款";
    private static byte[] workbook;

    @BeforeAll
    static void write() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of("data-examples/yangquan-treasury-2023.yaml"));
        workbook = Edited.workbook(
                FillInWorkbooks.of(OwnUnit.asTyped(yaml, "国库.yaml", Asked.FOR, new Problems())),
                open -> comment(open.getSheet("收入"), "2210201", "这一行请再核"));
    }

    private static void comment(XSSFSheet sheet, String text, String comment) {
        Cell cell = Edited.cell(sheet, text);
        XSSFComment made = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, cell.getRowIndex(), 6, cell.getRowIndex() + 3));
        made.setString(comment);
        made.setAddress(cell.getAddress());
    }

    private static Typed tree(byte[] bytes) {
        return TypedFile.parse(bytes, NAME, Asked.FOR);
    }

    private static Change put(String value, String... steps) {
        return new Change.Put(List.of(steps), new Typed.Scalar(value, false, List.of(), Place.of(NAME)));
    }

    /** The workbook with changes, proved to say what the tree with them says. */
    private static byte[] changed(byte[] from, Change... changes) {
        Typed wanted = tree(from);
        for (Change change : changes) {
            wanted = TreeEdit.of(wanted, change);
        }
        byte[] made =
                WorkbookEdit.of(from, tree(from), List.of(changes), bytes -> WorkbookSpots.of(bytes, NAME, Asked.FOR));
        assertThat(Alike.says(tree(made), wanted))
                .as(List.of(changes).toString())
                .isTrue();
        return made;
    }

    private static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return parts;
    }

    private interface Look {
        void at(XSSFWorkbook workbook);
    }

    private static void open(byte[] bytes, Look look) throws IOException {
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            look.at(open);
        }
    }

    @Test
    void anAmountIsOneCellAndNothingElse() throws IOException {
        byte[] made = changed(workbook, put("249.78", "收入", "2010601", FUND));
        Map<String, String> before = parts(workbook);
        Map<String, String> after = parts(made);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(part -> !after.get(part).equals(before.get(part))))
                .hasSize(1)
                .allMatch(part -> part.startsWith("xl/worksheets/sheet"));
        open(made, book -> {
            Cell cell = Edited.beside(book.getSheet("收入"), "2010601", 2);
            assertThat(cell.getNumericCellValue()).isEqualTo(249.78);
            assertThat(cell.getCellStyle().getDataFormatString()).contains("0.00");
        });
        assertThat(changed(workbook, put("249.78", "收入", "2010601", FUND))).isEqualTo(made);
    }

    @Test
    void everyKindOfPlaceIsFound() {
        changed(
                workbook,
                put("云岭市财政国库中心", "单位", "名称"),
                put("第二项职责，改过。", "概况", "职责", "1"),
                put("1.5", "三公经费", "公务接待费", "上年决算"),
                put("新的用途", "支出说明", "2080506", "用途"),
                put("按时", "绩效自评", "3", "指标", "产出指标", "质量指标", "1", "原因"),
                put("123.06", "绩效自评", "0", "资金", "市财政", "执行"),
                new Change.Remove(List.of("三公经费", "公务接待费", "原因")));
    }

    /** The empty sheet at the end becomes that of one more project; a sheet that is emptied is none. */
    @Test
    void sheetsOfProjectsComeAndGo() {
        byte[] more = changed(workbook, put("再一个项目", "绩效自评", "5", "项目名称"));
        changed(more, put("1.00", "绩效自评", "5", "资金", "市财政", "执行"));
        changed(workbook, new Change.Remove(List.of("绩效自评", "1")));
    }

    @Test
    void rowsComeAndGoAndTakeOtherNames() {
        byte[] more = changed(
                workbook,
                put("3.00", "收入", "2010650", FUND),
                put("1.00", "支出", "2010650", FUND, "基本支出"),
                put("2.00", "支出", "2010650", FUND, "项目支出"),
                put("新增的一项", "绩效自评", "0", "指标", "产出指标", "数量指标", quantities(), "指标"));
        byte[] renamed = changed(more, new Change.Rename(List.of("支出", "2010650"), "2010603"));
        byte[] less = changed(renamed, new Change.Remove(List.of("支出", "2010603")));
        changed(less, new Change.Remove(List.of("收入", "2010650")));
    }

    /** The number of the next indicator of quantity. */
    private static String quantities() {
        List<String> way = List.of("绩效自评", "0", "指标", "产出指标", "数量指标");
        return String.valueOf(((Typed.Sequence) TreeEdit.at(tree(workbook), way).orElseThrow())
                .entries()
                .size());
    }

    /** The formula that adds up the first column of money. */
    private static String sum(XSSFSheet sheet) {
        for (Row row : sheet) {
            Cell cell = row.getCell(2);
            if (cell != null
                    && cell.getCellType() == CellType.FORMULA
                    && cell.getCellFormula().startsWith("SUM(C")) {
                return cell.getCellFormula();
            }
        }
        throw new AssertionError("no sum");
    }

    @Test
    void whereNoRowIsLeftRowsAreAddedAndSumsAndCommentsGoWithThem() throws IOException {
        List<Change> many = new ArrayList<>();
        for (int i = 10; i < 50; i++) {
            many.add(put("1.00", "收入", "20501" + i, FUND));
        }
        byte[] made = changed(workbook, many.toArray(Change[]::new));
        open(made, book -> {
            XSSFSheet sheet = book.getSheet("收入");
            int last = Edited.cell(sheet, "2050149").getRowIndex() + 1;
            assertThat(Integer.parseInt(sum(sheet).replaceAll(".*:[A-Z]+(\\d+)\\)", "$1")))
                    .isGreaterThanOrEqualTo(last);
            Cell commented = Edited.cell(sheet, "2210201");
            assertThat(sheet.getCellComment(commented.getAddress()).getString().getString())
                    .isEqualTo("这一行请再核");
            assertThat(sheet.getDataValidations())
                    .anyMatch(choice -> Stream.of(choice.getRegions().getCellRangeAddresses())
                            .anyMatch(range -> range.isInRange(last - 1, 0)));
        });
    }

    @Test
    void aFormulaOfTheirsIsReckonedAnewAndNotWrittenOver() throws IOException {
        byte[] theirs = Edited.workbook(workbook, book -> {
            XSSFSheet sheet = book.getSheet("收入");
            Cell own = Edited.beside(sheet, "2010601", 2);
            Cell other = Edited.beside(sheet, "2210201", 2);
            other.setCellFormula(own.getAddress().formatAsString() + "/2");
            other.setCellValue(own.getNumericCellValue() / 2);
        });
        byte[] made = WorkbookEdit.of(
                theirs,
                tree(theirs),
                List.of(put("100", "收入", "2010601", FUND)),
                bytes -> WorkbookSpots.of(bytes, NAME, Asked.FOR));
        assertThat(TreeEdit.at(tree(made), List.of("收入", "2210201", FUND)))
                .hasValueSatisfying(
                        typed -> assertThat(((Typed.Scalar) typed).text()).isEqualTo("50"));
        assertThatThrownBy(() -> changed(theirs, put("7", "收入", "2210201", FUND)))
                .isInstanceOf(NotEditable.class)
                .hasMessageContaining("公式");
    }

    @Test
    void whatHasNoPlaceIsRefused() {
        assertThatThrownBy(() -> changed(workbook, put("1", "没有", "这一项")))
                .isInstanceOf(NotEditable.class)
                .hasMessageContaining("没有填");
    }
}
