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
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts typed in columns that are computed: numbers of rows, names of codes, sums. */
@Tag("slow")
class GreyColumnsTest {
    private static final byte[] FINAL =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR));
    private static final byte[] BUDGET =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-finance-2023-budget.yaml"), Asked.FOR));

    @Test
    void nothingIsToldOfTheValuesOfFormulas() {
        Consumer<XSSFWorkbook> pasted = workbook -> workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING) {
                String value = cell.getStringCellValue();
                cell.removeFormula();
                cell.setCellValue(value);
            }
        })));
        assertThat(told(FINAL, pasted)).isEmpty();
        assertThat(told(BUDGET, pasted)).isEmpty();
    }

    @Test
    void aTextInTheColumnOfNumbersIsTold() {
        assertThat(told(FINAL, workbook -> ordinal(workbook, 1, "承办市财政局交办的其他事项。")))
                .singleElement()
                .asString()
                .contains("概况!A", "提示[Y0606] 这一格没有读入：“承办市财政局交办的其他事项。”");
        assertThat(told(FINAL, workbook -> {
                    Cell ordinal = ordinal(workbook, 1, "承办市财政局交办的其他事项。");
                    ordinal.getRow().getCell(ordinal.getColumnIndex() + 1).setBlank();
                }))
                .singleElement()
                .asString()
                .contains("概况!A", "错误[Y0606] 这一格没有读入", "同一行别的格都空着", "请把内容移到“内容”栏");
        for (String number : List.of("3", "（二）", "二、", "1.", "②")) {
            assertThat(told(FINAL, workbook -> ordinal(workbook, 1, number))).isEmpty();
        }
    }

    @Test
    void aNameBesideACodeIsThatOfTheCode() {
        assertThat(name("事业单位医疗"))
                .singleElement()
                .asString()
                .contains("收入!B", "错误[Y0616] 编码 2010601 是“行政运行”，旁边填的名称是“事业单位医疗”，那是 2101102");
        assertThat(name("财政局运转")).singleElement().asString().contains("提示[Y0616] 编码 2010601 是“行政运行”，旁边填的名称是“财政局运转”");
        for (String same : List.of("行政运行", "　行政运行", "行政运行（项）", "财政事务—行政运行", "行政")) {
            assertThat(name(same)).isEmpty();
        }
    }

    /** Of a code that the year does not have, the cell beside it tells the name. */
    @Test
    void aNameBesideACodeThatIsNoneIsItsName() {
        byte[] bytes = Edited.workbook(FINAL, workbook -> {
            cell(workbook.getSheet("支出"), "2010601").setCellValue("2010688");
            over(beside(workbook.getSheet("支出"), "2010688", 1), "新设的科目");
        });
        assertThat(OwnUnit.of(bytes, "单位.xlsx", Asked.FOR).unit().functionalNames())
                .containsEntry("2010688", "新设的科目");
    }

    @Test
    void aTextBesideASumIsTold() {
        assertThat(told(FINAL, workbook -> over(beside(workbook.getSheet("采购与资产"), "政府采购合计", 1), "约五万")))
                .singleElement()
                .asString()
                .contains("采购与资产!", "Y0606", "约五万");
        assertThat(told(FINAL, workbook -> {
                    XSSFSheet spending = workbook.getSheet("支出");
                    Cell code = cell(spending, "2010601");
                    over(code.getRow().getCell(code.getRow().getLastCellNum() - 1), "待定");
                }))
                .singleElement()
                .asString()
                .contains("支出!", "Y0606", "待定");
    }

    private static List<String> name(String typed) {
        return told(FINAL, workbook -> over(beside(workbook.getSheet("收入"), "2010601", 1), typed));
    }

    private static Cell ordinal(XSSFWorkbook workbook, int row, String text) {
        Cell heading = cell(workbook.getSheet("概况"), "序号");
        Cell cell = workbook.getSheet("概况").getRow(heading.getRowIndex() + row).getCell(heading.getColumnIndex());
        over(cell, text);
        return cell;
    }

    private static void over(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static List<String> told(byte[] bytes, Consumer<XSSFWorkbook> edit) {
        Problems remarks = new Problems();
        try {
            OwnUnit.of(Workbook.read(Edited.workbook(bytes, edit), "单位.xlsx", remarks), Asked.FOR, remarks);
        } catch (InputRejected refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
        return remarks.inOrder().stream().map(Problem::toString).toList();
    }
}
