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
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows, labels and titles that somebody took away: what stood there is told, never left out in silence. */
@Tag("slow")
class LostRowsTest {
    private static final byte[] WORKBOOK =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR));
    private static final String CARS = "公务用车运行维护费";

    @Test
    void aRowWithoutItsLabelIsAnErrorThatSaysWhichItWas() {
        assertThat(told(workbook -> {
                    Cell label = cell(workbook.getSheet("三公经费"), CARS);
                    label.setBlank();
                    label.getRow().getCell(1).setCellValue(2);
                }))
                .singleElement()
                .asString()
                .contains("三公经费!A", "错误[Y0615] 这一行没有行名，这一行填的 4 格没有读入", "按位置像是“公务用车运行维护费”");
        assertThat(told(workbook -> {
                    Cell label = cell(workbook.getSheet("采购与资产"), "货物");
                    label.setBlank();
                    label.getRow().getCell(1).setCellValue(5);
                }))
                .singleElement()
                .asString()
                .contains("采购与资产!A", "错误[Y0615] 这一行没有行名", "按位置像是“货物”");
        assertThat(told(workbook -> {
                    Cell label = cell(workbook.getSheet("采购与资产"), "货物");
                    label.setCellValue("货物采购");
                    label.getRow().getCell(1).setCellValue(5);
                }))
                .singleElement()
                .asString()
                .contains("错误[Y0615] 不认得行名“货物采购”", "是否应为“货物”？");
    }

    /** The label of a row that adds up others counts too, when somebody typed beside it. */
    @Test
    void aSumWithoutItsLabelIsAnErrorToo() {
        assertThat(told(workbook -> {
                    Cell label = cell(workbook.getSheet("三公经费"), "公务用车购置及运行维护费");
                    label.setBlank();
                    typed(label.getRow().getCell(1), 2);
                }))
                .singleElement()
                .asString()
                .contains("三公经费!A", "Y0615", "按位置像是“公务用车购置及运行维护费”");
        assertThat(told(workbook -> totalOf(workbook.getSheet("收入")).setBlank()))
                .singleElement()
                .asString()
                .contains("收入!A", "Y0604", "是合计行的请填“合计”");
    }

    @Test
    void aRowThatIsGoneIsTold() {
        for (String[] gone : new String[][] {{"三公经费", CARS}, {"采购与资产", "货物"}, {"结转结余", "其他资金"}}) {
            assertThat(told(workbook -> remove(workbook.getSheet(gone[0]), gone[1])))
                    .singleElement()
                    .asString()
                    .contains(gone[0] + " 提示[Y0614] 这张表里没有“" + gone[1] + "”这一行");
        }
        assertThat(told(workbook -> remove(workbook.getSheet("采购与资产"), "政府采购合计")))
                .isEmpty();
    }

    @Test
    void aPartWithoutItsTitleIsTold() {
        assertThat(told(workbook -> remove(workbook.getSheet("结转结余"), "（一）结转和结余")))
                .anyMatch(problem -> problem.contains("结转结余!A") && problem.contains("错误[Y0615] 这张表里没有标题“（一）结转和结余”"));
        assertThat(told(workbook -> remove(workbook.getSheet("结转结余"), "（三）其他")))
                .anyMatch(problem -> problem.contains("错误[Y0615] 这张表里没有标题“（三）其他”"));
    }

    /** Numbers of a row called 小计 are those of the rows around it, or somebody lost the code of an item. */
    @Test
    void numbersBesideSubtotalsAreHeldAgainstTheRows() {
        assertThat(told(workbook -> cell(workbook.getSheet("收入"), "2010601").setCellValue("小计")))
                .singleElement()
                .asString()
                .contains("收入!C", "提示[Y0610] 小计的“一般公共预算财政拨款”填了 248.78，按上面各行相加是 0.00", "请把它的编码、名称填回来");
        assertThat(told(workbook ->
                        cell(workbook.getSheet("上年与年初预算"), "2010601").setCellValue("合计")))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("Y0610] 合计的“年初预算”填了 216.51"))
                .anyMatch(problem -> problem.contains("Y0606] 这一格没有读入：“在职人员支出"));
        assertThat(told(workbook -> {
                    XSSFSheet income = workbook.getSheet("收入");
                    XSSFRow row = income.createRow(income.getLastRowNum() + 1);
                    row.createCell(0).setCellValue("小 计");
                    row.createCell(2).setCellValue(535.42);
                    beside(income, "2010601", 2).setCellValue(248.78);
                }))
                .isEmpty();
    }

    private static void typed(Cell cell, double number) {
        cell.setBlank();
        cell.setCellValue(number);
    }

    private static void remove(XSSFSheet sheet, String label) {
        sheet.removeRow(cell(sheet, label).getRow());
    }

    private static Cell totalOf(XSSFSheet sheet) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("合计")) {
                return row.getCell(0);
            }
        }
        throw new AssertionError("no total");
    }

    private static List<String> told(Consumer<XSSFWorkbook> edit) {
        Problems remarks = new Problems();
        try {
            OwnUnit.of(Workbook.read(Edited.workbook(WORKBOOK, edit), "单位.xlsx", remarks), Asked.FOR, remarks);
        } catch (InputRejected refused) {
            return refused.problems().stream().map(Problem::toString).toList();
        }
        return remarks.inOrder().stream().map(Problem::toString).toList();
    }
}
