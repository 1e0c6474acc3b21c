package cn.yince.desk.workbook;

import static cn.yince.desk.workbook.Edited.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.Asked;
import cn.yince.read.OwnUnit;
import cn.yince.read.sheet.Workbook;
import cn.yince.unit.FinalAccounts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Codes are found by their names: in the lists of a workbook, and by what is typed in the cells for codes. */
class CodesByNameTest {
    private static final OwnUnit EXAMPLE =
            OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR);
    private static final Pattern OFFSET = Pattern.compile("OFFSET\\((.+?),0,(IF\\(.+?,0,\\d+\\)),(IF\\(.+\\)),1\\)");
    private static final byte[] WORKBOOK = FillInWorkbooks.of(EXAMPLE);

    @Test
    void whatIsTypedInTheSearchCellShortensTheListOfItsSheet() {
        Edited.workbook(WORKBOOK, workbook -> {
            search(workbook.getSheet("收入")).setCellValue("小学");
            search(workbook.getSheet("支出")).setCellValue("　2050202 ");
            search(workbook.getSheet("基本支出")).setCellValue("公务 费");
            search(workbook.getSheet("上年与年初预算")).setCellValue("没有这个");

            assertThat(list(workbook, "功能科目项_1"))
                    .containsExactly(
                            "2050202 小学教育",
                            "2050901 农村中小学校舍建设",
                            "2050902 农村中小学教学设施",
                            "2050903 城市中小学校舍建设",
                            "2050904 城市中小学教学设施");
            assertThat(list(workbook, "功能科目项_2")).containsExactly("2050202 小学教育");
            assertThat(list(workbook, "经济科目款_3"))
                    .contains("30217 公务接待费", "30231 公务用车运行维护费")
                    .allMatch(item -> item.matches(".*公务.*费.*"));
            assertThat(list(workbook, "功能科目类项_5")).containsExactly("");
        });
    }

    @Test
    void theWholeListIsThereWhileNothingIsLookedFor() {
        Edited.workbook(
                WORKBOOK, workbook -> assertThat(list(workbook, "功能科目项_1")).hasSizeGreaterThan(1000));
    }

    @Test
    void noMoreAreListedThanPeopleLookThrough() {
        Edited.workbook(WORKBOOK, workbook -> {
            search(workbook.getSheet("收入")).setCellValue("其他");

            assertThat(list(workbook, "功能科目项_1")).hasSize(Finds.MOST).allMatch(item -> item.contains("其他"));
            assertThat(text(workbook, said(workbook.getSheet("收入")))).isEqualTo("找到不止 100 个，点编码格的箭头选");
        });
    }

    @Test
    void theCellForTheNameShowsWhatIsUnderstood() {
        Edited.workbook(WORKBOOK, workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            Cell code = cell(income, "2010601");
            Map.of(
                            "2050202", "小学教育",
                            "2050202 什么", "小学教育",
                            "2050202小学教育", "小学教育",
                            "小学教育", "2050202 小学教育",
                            "学前", "2050201 学前教育",
                            "小学", "（没有或不止一个，请选编码）",
                            "2050288", "（请填“科目补充”）",
                            "", "")
                    .forEach((typed, shown) -> {
                        code.setCellValue(typed);
                        assertThat(text(workbook, code.getRow().getCell(1)))
                                .as(typed)
                                .isEqualTo(shown);
                    });
        });
    }

    @Test
    void aNameIsTheCodeThatHasIt() {
        FinalAccounts unit = (FinalAccounts) read(workbook -> {
                    XSSFSheet income = workbook.getSheet("收入");
                    search(income).setCellValue("小学");
                    cell(income, "2010601").setCellValue("小学 教育");
                    cell(income, "2010607").setCellValue("学前");
                    cell(income, "2010699").setCellValue("2050203初中教育");
                    cell(workbook.getSheet("基本支出"), "30101").setCellValue("基本工资");
                })
                .unit();

        assertThat(unit.income())
                .containsKeys("2050202", "2050201", "2050203")
                .doesNotContainKeys("2010601", "2010607", "2010699");
        assertThat(unit.basicByEconomicItem()).containsKey("30101");
        assertThat(unit.functionalNames()).isEqualTo(((FinalAccounts) EXAMPLE.unit()).functionalNames());
    }

    @Test
    void aNameThatMeansSeveralOrNoneIsAskedAbout() {
        List<Problem> problems = catchThrowableOfType(
                        InputRejected.class,
                        () -> read(workbook -> {
                            XSSFSheet income = workbook.getSheet("收入");
                            cell(income, "2010601").setCellValue("小学");
                            cell(income, "2010607").setCellValue("行政运行");
                            cell(income, "2010699").setCellValue("没有这个");
                        }))
                .problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("Y0608"))
                .extracting(problem -> problem.place().cell() + " " + problem.message() + "|" + problem.hint())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("A7 名称里有“小学”的科目有 5 个|请填其中一个的编码：2050202 小学教育、2050901 ")
                                .endsWith("2050904 城市中小学教学设施"),
                        two -> assertThat(two)
                                .startsWith("A8 名称里有“行政运行”的科目有 ")
                                .contains("2010101 行政运行、")
                                .endsWith(" 等"),
                        three -> assertThat(three).startsWith("A9 没有名称里有“没有这个”的科目|请填编码"));
    }

    @Test
    void aNameBesideACodeIsKeptWhereTheYearHasNoneOrAnother() {
        FinalAccounts unit = (FinalAccounts) read(workbook -> {
                    XSSFSheet income = workbook.getSheet("收入");
                    cell(income, "2010601").setCellValue("2010688 财政新事务");
                    cell(income, "2010607").setCellValue("2130505—扶贫生产发展");
                    cell(income, "2010699").setCellValue("2050202 小学");
                    cell(income, "2013299").setCellValue("2050203 （三）初中教育支出");
                })
                .unit();

        assertThat(unit.functionalNames())
                .containsEntry("2010688", "财政新事务")
                .containsEntry("2130505", "扶贫生产发展")
                .doesNotContainKeys("2050202", "2050203");
        assertThat(unit.source().placeOf("科目补充.功能分类.2130505").cell()).isEqualTo("A8");
    }

    @Test
    void withoutTheSheetOfCodesOnlyDigitsAreUnderstood() {
        assertThat(catchThrowableOfType(
                                InputRejected.class,
                                () -> read(workbook -> {
                                    workbook.removeSheetAt(workbook.getSheetIndex("科目表"));
                                    cell(workbook.getSheet("收入"), "2010601").setCellValue("小学教育");
                                }))
                        .problems())
                .extracting(Problem::code)
                .containsOnly("Y0204");
    }

    @Test
    void theSearchCellIsNoRemark() {
        Problems problems = new Problems();
        byte[] typed = Edited.workbook(
                WORKBOOK, workbook -> search(workbook.getSheet("收入")).setCellValue("小学"));

        OwnUnit.of(Workbook.read(typed, "单位.xlsx", problems), Asked.FOR, problems);

        assertThat(problems.inOrder()).isEmpty();
    }

    /** What a list to choose from holds; its formula is taken apart, since POI does not work out all of it. */
    private static List<String> list(XSSFWorkbook workbook, String name) {
        Matcher offset = OFFSET.matcher(workbook.getName(name).getRefersToFormula());
        assertThat(offset.matches()).isTrue();
        CellReference first = new CellReference(offset.group(1));
        Cell trial = workbook.createSheet("试" + workbook.getNumberOfSheets())
                .createRow(0)
                .createCell(0);
        int column = first.getCol() + number(workbook, trial, offset.group(2));
        int size = number(workbook, trial, offset.group(3));
        XSSFSheet codes = workbook.getSheet(first.getSheetName());
        return IntStream.range(0, size)
                .mapToObj(i -> text(workbook, codes.getRow(first.getRow() + i).getCell(column)))
                .toList();
    }

    private static int number(XSSFWorkbook workbook, Cell trial, String formula) {
        trial.setCellFormula(formula);
        return (int) new XSSFFormulaEvaluator(workbook).evaluate(trial).getNumberValue();
    }

    /** The cell after the label and those merged with it. */
    private static Cell search(XSSFSheet sheet) {
        Cell label = cell(sheet, "查科目");
        int last = sheet.getMergedRegions().stream()
                .filter(area -> area.isInRange(label))
                .mapToInt(CellRangeAddress::getLastColumn)
                .findFirst()
                .orElse(label.getColumnIndex());
        return label.getRow().getCell(last + 1);
    }

    /** What stands beside the search cell. */
    private static Cell said(XSSFSheet sheet) {
        for (Cell cell : cell(sheet, "查科目").getRow()) {
            if (cell.getCellType() == CellType.FORMULA) {
                return cell;
            }
        }
        throw new AssertionError("nothing is said");
    }

    private static String text(XSSFWorkbook workbook, Cell cell) {
        return new XSSFFormulaEvaluator(workbook).evaluate(cell).getStringValue();
    }

    private static OwnUnit read(Consumer<XSSFWorkbook> edit) {
        return OwnUnit.of(Edited.workbook(WORKBOOK, edit), "单位.xlsx", Asked.FOR);
    }
}
