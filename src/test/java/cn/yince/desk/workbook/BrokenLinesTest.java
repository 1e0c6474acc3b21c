package cn.yince.desk.workbook;

import static cn.yince.desk.workbook.Edited.beside;
import static cn.yince.desk.workbook.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.sheet.Workbook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lines in a cell are printed as one: told where no mark parts them. */
class BrokenLinesTest {
    private static final byte[] WORKBOOK =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR));

    @Test
    void clausesThatRunIntoOneAnotherAreTold() {
        assertThat(reason("上年末有人员退休\n本年人员支出相应减少"))
                .singleElement()
                .asString()
                .contains("上年与年初预算!F", "提示[Y0617] 格里换了行", "“上年末有人员退休”接“本年人员支出相应…”");
        assertThat(told(workbook ->
                        beside(workbook.getSheet("三公经费"), "公务用车运行维护费", 7).setCellValue("1.下乡调研用车\n2.机要文件交换")))
                .anyMatch(problem -> problem.contains("Y0617"));
    }

    @Test
    void linesThatEndInAMarkOrAreParagraphsAreNot() {
        for (String text : List.of("上年末有人员退休，\n本年人员支出相应减少", "上年末有人员退休\n", "上年末有人员退休\n（2人），本年减少")) {
            assertThat(reason(text)).noneMatch(problem -> problem.contains("Y0617"));
        }
        assertThat(told(workbook -> {
                    Cell heading = cell(workbook.getSheet("概况"), "序号");
                    workbook.getSheet("概况")
                            .getRow(heading.getRowIndex() + 1)
                            .getCell(heading.getColumnIndex() + 1)
                            .setCellValue("一段\n二段");
                }))
                .isEmpty();
    }

    private static List<String> reason(String text) {
        return told(
                workbook -> beside(workbook.getSheet("上年与年初预算"), "2010601", 5).setCellValue(text));
    }

    private static List<String> told(Consumer<XSSFWorkbook> edit) {
        Problems remarks = new Problems();
        OwnUnit.of(Workbook.read(Edited.workbook(WORKBOOK, edit), "单位.xlsx", remarks), Asked.FOR, remarks);
        return remarks.inOrder().stream().map(Problem::toString).toList();
    }
}
