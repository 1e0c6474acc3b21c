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
import cn.yince.read.sheet.Workbook;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What clerks do to a workbook, and what is read of it. */
class TypingHabitsTest {
    private static final OwnUnit EXAMPLE =
            OwnUnit.read(Path.of("data-examples/yangquan-treasury-2023.yaml"), Asked.FOR);
    private static final byte[] WORKBOOK = FillInWorkbooks.of(EXAMPLE);

    @Test
    void numbersAsTextAndCodesAsNumbers() {
        OwnUnit after = read(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            beside(income, "2010601", 2).setCellValue("　２４８．７８ ");
            beside(income, "2010607", 2).setCellValue("63.37\u00a0");
            beside(income, "2010699", 2).setCellValue("134 .33");
            cell(income, "2010699").setCellValue(2010699);
            cell(income, "2010607").setCellValue("2010607 信息化建设");
            cell(income, "2013299").setCellValue("２０１３２９９其他组织事务支出");
            beside(workbook.getSheet("上年与年初预算"), "一般公共预算财政拨款支出", 2).setCellValue("647.80");
            workbook.getSheet("上年与年初预算").getRow(5).getCell(2).setCellValue("６５０.１４");
        });

        RoundTripTest.assertSame(EXAMPLE, after);
    }

    @Test
    void rowsInsertedMovedAndDeleted() {
        OwnUnit after = read(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            int row = cell(income, "2010607").getRowIndex();
            income.shiftRows(row, income.getLastRowNum(), 3);
            income.shiftRows(0, income.getLastRowNum(), 1);
            XSSFSheet basic = workbook.getSheet("基本支出");
            Row last = basic.getRow(basic.getLastRowNum());
            basic.removeRow(last);
            XSSFSheet form = workbook.getSheetAt(sheet(workbook, "自评表1"));
            int indicator = cell(form, "质量指标").getRowIndex();
            form.shiftRows(indicator, form.getLastRowNum(), 2);
            Row added = form.createRow(indicator);
            added.createCell(0).setCellValue("数量指标");
            added.createCell(1).setCellValue("新增的指标");
        });

        Given before = forms(EXAMPLE).get(0);
        FinalAccounts unit = (FinalAccounts) after.unit();
        FinalAccounts example = (FinalAccounts) EXAMPLE.unit();
        assertThat(unit.income())
                .usingRecursiveComparison(RoundTripTest.asTyped())
                .isEqualTo(example.income());
        assertThat(unit.basicByEconomicItem())
                .usingRecursiveComparison(RoundTripTest.asTyped())
                .isEqualTo(example.basicByEconomicItem());
        assertThat(indicators(forms(after).get(0)))
                .hasSize(indicators(before).size() + 1)
                .last()
                .extracting(indicator -> indicator.text("指标"))
                .isEqualTo("新增的指标");
        assertThat(forms(after).get(0).text("自评结论")).isEqualTo(before.text("自评结论"));
    }

    @Test
    void sheetsReorderedRenamedAddedAndCopied() {
        OwnUnit after = read(workbook -> {
            workbook.setSheetOrder("支出", workbook.getNumberOfSheets() - 1);
            workbook.setSheetName(workbook.getSheetIndex("收入"), "收入（最终版）");
            XSSFSheet own = workbook.createSheet("我的草稿");
            own.createRow(0).createCell(0).setCellValue("合计");
            own.createRow(3).createCell(2).setCellValue(1234.5);
            workbook.setSheetOrder("我的草稿", 0);
            XSSFSheet copy = workbook.cloneSheet(sheet(workbook, "自评表（空白）"));
            beside(copy, "项目名称＊", 1).setCellValue("复制出来的项目");
            XSSFSheet blank = workbook.getSheetAt(sheet(workbook, "自评表（空白）"));
            assertThat(blank).isNotNull();
        });

        FinalAccounts unit = (FinalAccounts) after.unit();
        assertThat(unit.income()).isEqualTo(((FinalAccounts) EXAMPLE.unit()).income());
        assertThat(unit.expenditure()).isEqualTo(((FinalAccounts) EXAMPLE.unit()).expenditure());
        assertThat(forms(after)).hasSize(6);
        assertThat(forms(after).get(5).text("项目名称")).isEqualTo("复制出来的项目");
    }

    @Test
    void percentagesDatesAndLinesInCells() {
        OwnUnit after = read(workbook -> {
            XSSFSheet form = workbook.getSheetAt(sheet(workbook, "自评表1"));
            Cell target = beside(form, "考核代理银行合格率", 1);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            target.setCellStyle(percent);
            target.setCellValue(0.85);
            beside(workbook.getSheet("封面与单位"), "年度＊", 1).setCellValue("2023");
            XSSFSheet duties = workbook.getSheet("概况");
            Row second = duties.getRow(cell(duties, "内容").getRowIndex() + 2);
            String third = duties.getRow(second.getRowNum() + 1).getCell(1).getStringCellValue();
            second.getCell(1).setCellValue(second.getCell(1).getStringCellValue() + "\n\n" + third + "\n");
            duties.getRow(second.getRowNum() + 1).getCell(1).setBlank();
        });

        RoundTripTest.assertSame(EXAMPLE, after);
    }

    @Test
    void whatIsWrongIsSaidWithItsCell() {
        List<Problem> problems = rejected(workbook -> {
            XSSFSheet income = workbook.getSheet("收入");
            cell(income, "2010607").setCellValue("2010601");
            cell(income, "2010699").setBlank();
            beside(income, "2013299", 2).setCellValue("五毛");
            beside(income, "2080505", 2).setCellErrorValue(FormulaError.REF.getCode());
            XSSFSheet form = workbook.getSheetAt(sheet(workbook, "自评表1"));
            cell(form, "时效指标").setCellValue("快慢指标");
        });

        assertThat(problems)
                .extracting(problem -> problem.place().toString().replaceFirst("^单位.xlsx:", "") + " " + problem.code())
                .contains("收入!A8 Y0201", "收入!A9 Y0604", "收入!C10 Y0301", "收入!C11 Y0409")
                .anyMatch(problem -> problem.startsWith("自评表1") && problem.endsWith("Y0603"));
    }

    @Test
    void whatStandsBesideTheTablesIsToldNotTaken() {
        byte[] bytes = Edited.workbook(WORKBOOK, workbook -> {
            beside(workbook.getSheet("收入"), "2010601", 14).setCellValue("请核对");
            beside(workbook.getSheet("三公经费"), "合计", 7).setCellValue("占用格");
        });
        Problems remarks = new Problems();

        OwnUnit.of(Workbook.read(bytes, "单位.xlsx", remarks), Asked.FOR, remarks);

        assertThat(remarks.inOrder()).extracting(Problem::code).containsOnly("Y0606");
        assertThat(remarks.inOrder()).extracting(Problem::message).anyMatch(message -> message.contains("请核对"));
    }

    @Test
    void twoSheetsOfAKindAreOneTooMany() {
        assertThat(rejected(workbook -> workbook.cloneSheet(workbook.getSheetIndex("收入"))))
                .extracting(Problem::code)
                .containsExactly("Y0602");
    }

    @Test
    void projectsOfOneNameStayApart() {
        String yaml = """
        模板: 山西/阳泉
        种类: 预算
        年度: 2023
        金额单位: 万元
        单位: {名称: 云岭市财政局, 编码: "021"}
        概况: {职责: 一, 机构设置: 二}
        项目:
          - {项目名称: 运行维护, 本年: {一般公共预算: 1}}
          - {项目名称: 运行维护, 单位: 云岭市财政信息中心, 本年: {一般公共预算: 2}, 绩效目标: {项目期: 3年}, 购买服务: [{内容: 甲}, {内容: 乙, 数量: 2}]}
          - {项目名称: 另一个, 绩效目标: {项目期: 1年}}
        """;
        OwnUnit before = OwnUnit.of(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), "单位.yaml", Asked.FOR);

        OwnUnit after = OwnUnit.of(FillInWorkbooks.of(before), "单位.xlsx", Asked.FOR);

        RoundTripTest.assertSame(before, after);
        List<Given> projects = after.unit().particulars().given().entries("项目");
        assertThat(projects.get(0).has("绩效目标")).isFalse();
        assertThat(projects.get(1).entries("购买服务")).hasSize(2);
    }

    private static int sheet(XSSFWorkbook workbook, String beginning) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetName(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no sheet " + beginning);
    }

    private static OwnUnit read(Consumer<XSSFWorkbook> edit) {
        return OwnUnit.of(Edited.workbook(WORKBOOK, edit), "单位.xlsx", Asked.FOR);
    }

    private static List<Problem> rejected(Consumer<XSSFWorkbook> edit) {
        return catchThrowableOfType(InputRejected.class, () -> read(edit)).problems();
    }

    private static List<Given> forms(OwnUnit unit) {
        return unit.unit().particulars().given().entries("绩效自评");
    }

    private static List<Given> indicators(Given form) {
        return form.below("指标").below("产出指标").entries("数量指标");
    }
}
