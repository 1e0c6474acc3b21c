package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The budget of a department of two units: what one of them leaves out, and where it is told. */
class DepartmentBudgetTest {
    private static final String PRIOR = "上年数: {收入总计: 40.00, 支出总计: 40.00, 一般公共预算当年拨款: 40.00, 机关运行经费: 5.00}\n";
    private static final String UNIT = """
            模板: 山西/阳泉
            种类: 预算
            年度: 2023
            金额单位: 万元
            单位: {名称: 云岭市甲局, 类型: 单位, 性质: 行政单位, 编码: "001001"}
            概况: {职责: 承担甲类事项。, 机构设置: 内设办公室。}
            支出:
              2010601: {一般公共预算: {基本支出: 10.00}}
              2010602: {一般公共预算: {项目支出: 20.00}}
            基本支出经济分类: {30101: {行政: 6.00}, 30231: {行政: 2.00}, 30201: {行政: 2.00}}
            三公经费:
              公务用车运行维护费: {一般公共预算: 2.00, 上年预算: 3.00}
              原因: 压减车辆维修
            项目:
              - 项目名称: 甲项目
                本年: {一般公共预算: 20.00}
                绩效目标: {项目期: 1年, 实施期资金: {市县（区）财政资金: 20.00}, 项目概况: 全年安排20万元，用于系统维护。}
            国有资产: [{车辆: 1}]
            """ + PRIOR + "情况说明: {收入变动原因: 项目减少, 支出变动原因: 项目减少, 机关运行经费原因: 厉行节约}\n";
    private static final String OTHER = UNIT.replace("甲局", "乙局").replace("001001", "001002");
    private static final String DEPARTMENT = """
            模板: 山西/阳泉
            种类: 预算
            年度: 2023
            金额单位: 万元
            单位: {名称: 云岭市甲局, 类型: 部门, 性质: 行政单位, 编码: "001"}
            封面: {日期: 2023年2月}
            概况: {职责: 承担甲类事项。, 机构设置: 内设办公室。}
            下属单位: [甲.yaml, 乙.yaml]
            三公经费: {原因: 压减车辆维修}
            情况说明: {收入变动原因: 项目减少, 支出变动原因: 项目减少, 机关运行经费原因: 厉行节约}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void units() throws IOException {
        write("甲.yaml", UNIT);
        write("乙.yaml", OTHER);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> found(String department) throws IOException {
        return ShippedPress.PRESS.check(write("部门.yaml", department)).problems().stream()
                .map(problem -> told(problem))
                .toList();
    }

    private static String told(Problem problem) {
        String text = problem.toString();
        return text.substring(text.lastIndexOf('/', text.indexOf(".yaml")) + 1);
    }

    /** Only a table of services would print it. */
    @Test
    void theCodeOfAProjectNeedNotPrint() throws IOException {
        String coded = UNIT.replace("  - 项目名称: 甲项目\n", "  - 项目名称: 甲项目\n    项目编码: \"140300230001\"\n");
        assertThat(coded).contains("项目编码");
        assertThat(found(coded)).noneMatch(told -> told.contains("J0005"));
    }

    private String printed() throws IOException {
        return String.join(
                        "",
                        BookletText.pages(ShippedPress.PRESS
                                .print(folder.resolve("部门.yaml"), step -> {})
                                .booklet()
                                .pdf()))
                .replaceAll("\\s", "");
    }

    @Test
    void lastYearsFiguresAddUpWhereAllUnitsHaveTheirs() throws IOException {
        assertThat(found(DEPARTMENT)).isEmpty();
        assertThat(printed()).contains("预算收入总计60.00万元", "比上年减少20.00万元", "比2022年同口径减少2.00万元");
    }

    @Test
    void whatOneUnitSpentLastYearIsNotWhatAllDid() throws IOException {
        write("乙.yaml", OTHER.replace(PRIOR, ""));
        assertThat(found(DEPARTMENT))
                .singleElement()
                .asString()
                .startsWith("部门.yaml:8:1 待填[J2161] 没有填写上年的收入总计、支出总计、一般公共预算当年拨款、机关运行经费");
        assertThat(printed()).contains("预算收入总计60.00万元").doesNotContain("比上年增加20.00万元");
    }

    @Test
    void anItemThatOneUnitDoesNotCompareIsNotCompared() throws IOException {
        write("乙.yaml", OTHER.replace(", 上年预算: 3.00", ""));
        assertThat(found(DEPARTMENT)).singleElement().asString().startsWith("乙.yaml:12:3 待填[J2165] 公务用车运行维护费没有填上年预算");
        assertThat(printed()).contains("“三公”经费预算4.00万元").doesNotContain("同口径");
    }

    @Test
    void aDepartmentsOwnFiguresAreThoseOfItsUnits() throws IOException {
        assertThat(found(DEPARTMENT + PRIOR.replace("40.00", "80.00").replace("5.00", "10.00")))
                .isEmpty();
        assertThat(found(DEPARTMENT + PRIOR.replace("40.00", "80.00").replace("5.00", "9.00")))
                .containsExactly("部门.yaml:11:52 提示[J2164] 部门填的上年数.机关运行经费 9.00万元，各下属单位之和 10.00万元，相差 1.00万元。"
                        + "请核对这个数和各单位的文件；今年新划入、划出单位的不必管，部门不填时就是各单位之和");
        write("乙.yaml", OTHER.replace(PRIOR, ""));
        assertThat(found(DEPARTMENT + PRIOR.replace("40.00", "80.00").replace("5.00", "9.00")))
                .isEmpty();
    }

    @Test
    void aDepartmentGivesItsOwnReason() throws IOException {
        assertThat(found(DEPARTMENT.replace("三公经费: {原因: 压减车辆维修}", "三公经费:\n  原因:")))
                .singleElement()
                .asString()
                .startsWith("部门.yaml:10:3 待填[J0006] “三公经费.原因”没有填写");
        assertThat(found(DEPARTMENT.replace("三公经费: {原因: 压减车辆维修}\n", "")))
                .singleElement()
                .asString()
                .startsWith("部门.yaml 待填[J0006] “三公经费.原因”没有填写");
    }

    @Test
    void sameWordsOfTwoUnitsAreToldWhereTheyAreWrong() throws IOException {
        write(
                "乙.yaml",
                OTHER.replace("20.00", "25.00").replace("实施期资金: {市县（区）财政资金: 25.00}", "实施期资金: {市县（区）财政资金: 25.00}"));
        assertThat(found(DEPARTMENT))
                .singleElement()
                .asString()
                .startsWith("乙.yaml:17:")
                .contains("错误[T0312]", "年度资金总额 25万元");
    }

    @Test
    void unitsHaveCodesOfTheirOwnAndMakeADepartment() throws IOException {
        write("乙.yaml", OTHER.replace("001002", "001001"));
        assertThat(found(DEPARTMENT.replace("类型: 部门", "类型: 单位")))
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).startsWith("部门.yaml:5:").contains("[J2166]", "由 2 个下属单位汇总"),
                        told -> assertThat(told).startsWith("乙.yaml:5:").contains("[J2167]", "001001 与“云岭市甲局”的相同"));
    }
}
