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
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A column whose heading was changed, moved or copied is told as such, not cell by cell as if it were remarks. */
class StrayHeadingsTest {
    private static final byte[] WORKBOOK =
            FillInWorkbooks.of(OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR));
    private static final String HEADING = "一般公共预算财政拨款";

    @Test
    void aChangedHeadingIsAnErrorThatNamesTheNearest() {
        assertThat(told(workbook -> cell(workbook.getSheet("收入"), HEADING).setCellValue("一般公共预算拨款收入")))
                .anyMatch(problem -> problem.startsWith("单位.xlsx:收入!")
                        && problem.contains("错误[Y0612] 不认得栏名“一般公共预算拨款收入”，这一栏填的 ")
                        && problem.contains("最像的是“" + HEADING + "”"))
                .noneMatch(problem -> problem.contains("Y0606"));
    }

    @Test
    void aHeadingThatIsLikeNoneTellsWhichIsMissing() {
        assertThat(told(workbook -> cell(workbook.getSheet("收入"), HEADING).setCellValue("甲")))
                .anyMatch(
                        problem -> problem.contains("提示[Y0612] 不认得栏名“甲”") && problem.contains("缺的栏是“" + HEADING + "”"))
                .noneMatch(problem -> problem.contains("Y0606"));
    }

    @Test
    void aHeadingMovedAwayAndOneWrittenTwiceAreTold() {
        assertThat(told(workbook -> {
                    XSSFSheet income = workbook.getSheet("收入");
                    Cell heading = cell(income, HEADING);
                    heading.setBlank();
                    beside(income, "科目编码", 20).setCellValue(HEADING);
                }))
                .anyMatch(problem -> problem.contains("提示[Y0612] C 列没有栏名，这一栏填的 "))
                .noneMatch(problem -> problem.contains("Y0606"));
        assertThat(told(workbook -> {
                    XSSFSheet income = workbook.getSheet("收入");
                    beside(income, "科目编码", 20).setCellValue(HEADING);
                    beside(income, "2010601", 20).setCellValue(1.25);
                }))
                .anyMatch(problem -> problem.contains("提示[Y0612] 栏名“" + HEADING + "”有两栏，这一栏填的 1 格没有读入"));
    }

    @Test
    void aTableOfWhichHardlyAHeadingIsKnownIsToldAsAWhole() {
        assertThat(told(workbook -> cell(workbook.getSheet("概况"), "内容").setCellValue("职责内容")))
                .anyMatch(problem -> problem.startsWith("单位.xlsx:概况!")
                        && problem.contains("错误[Y0612] 这张表的栏名认不出，下面填的 ")
                        && problem.contains("栏名应为“序号”、“内容”"))
                .noneMatch(problem -> problem.contains("Y0606"));
    }

    @Test
    void aColumnOfRemarksBesideACompleteTableIsStillRemarks() {
        assertThat(told(workbook -> {
                    XSSFSheet income = workbook.getSheet("收入");
                    beside(income, "科目编码", 20).setCellValue("我的备注");
                    beside(income, "2010601", 20).setCellValue("已核");
                }))
                .allMatch(problem -> problem.contains("Y0606"))
                .hasSize(2);
    }

    private static List<String> told(Consumer<XSSFWorkbook> edit) {
        Problems problems = new Problems();
        Stream<Problem> rejected = Stream.of();
        try {
            OwnUnit.of(Workbook.read(Edited.workbook(WORKBOOK, edit), "单位.xlsx", problems), Asked.FOR, problems);
        } catch (InputRejected e) {
            rejected = e.problems().stream();
        }
        return Stream.concat(problems.inOrder().stream(), rejected)
                .map(Problem::toString)
                .toList();
    }
}
