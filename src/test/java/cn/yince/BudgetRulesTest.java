package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.problem.Problem;
import cn.yince.problem.Severity;
import cn.yince.unit.Budget;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of budgets once broken, once kept within rounding; of a department's units each by itself. */
class BudgetRulesTest {
    private static final String UNIT = """
      模板: 山西/阳泉
      种类: 预算
      年度: 2023
      金额单位: 万元
      单位: {名称: 甲局, 类型: 单位, 性质: 行政单位, 编码: "001"}
      概况: {职责: 一, 机构设置: 二}
      科目补充:
        功能分类: {2120899: 其他国有土地使用权出让收入安排的支出, 2230101: 厂办大集体改革支出}
        收入分类: {1030148: 土地出让收入, 1030601: 利润收入}
      支出:
        2010601: {一般公共预算: {基本支出: 10.00, 项目支出: 5.00}}
        2120899: {政府性基金预算: {项目支出: 3.00}}
        2230101: {国有资本经营预算: {项目支出: 2.00}}
      上年结转: {2010601: {一般公共预算: {项目支出: 1.00}}}
      年终结转: {2010601: {一般公共预算: 0.5}}
      基本支出经济分类: {30101: {行政: 6.00}, 30231: {行政: 1.00, 事业: 1.00}, 30201: {行政: 2.00}}
      政府性基金收入: {"1030148": 3.00}
      国有资本经营收入: {"1030601": 2.00}
      三公经费: {公务用车运行维护费: {一般公共预算: 2.00, 上年预算: 2.00}}
      机关运行经费: {甲局: {一般公共预算: 4.00}}
      项目:
        - 项目名称: 甲
          本年: {一般公共预算: 5.00, 政府性基金预算: 3.00}
          上年结转: {一般公共预算: 1.00}
          购买服务: [{内容: 一, 金额: {一般公共预算: 2.00}}, {内容: 二, 金额: {一般公共预算: 3.00}}]
          绩效目标: {项目期: 1年, 实施期资金: {市县（区）财政资金: 8.00}, 年度资金: {市县（区）财政资金: 5.00, 省级财政资金: 3.00}}
        - {项目名称: 乙, 本年: {国有资本经营预算: 2.00}, 绩效目标: {实施期资金: {市县（区）财政资金: 2.00}}}
      上年数: {收入总计: 1, 支出总计: 1, 一般公共预算当年拨款: 1, 机关运行经费: 1}
      """;

    private static final List<String> HINTS =
            List.of("J0206", "J2112", "J2144", "J2145", "J2152", "J2161", "J2165", "J2171", "J2801", "J2803");

    @Test
    void allKept() {
        assertThat(Budgets.of(UNIT).problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2230101: {国有资本经营预算|2230188: {国有资本经营预算|J0201|13|功能分类没有科目 2230188",
                "年终结转: {2010601|年终结转: {2018877|J0201|15|功能分类没有科目 20188、2018877",
                "上年结转: {2010601|上年结转: {2018801|J0201|14|功能分类没有科目 20188、2018801",
                "{30101: {行政|{30199: {行政|-|0|",
                "{30101: {行政|{30198: {行政|J0201|16|经济分类没有科目 30198",
                "'{\"1030148\": 3.00}'|'{\"1030149\": 3.00}'|J0201|17|收入分类没有科目 1030149 的名称",
                "'{\"1030601\": 2.00}'|'{\"1030602\": 2.00}'|J0201|18|收入分类没有科目 1030602 的名称",
                "行政: 6.00|行政: 6.10|J2601|16|'预算公开表6 合计（人员经费+公用经费） 10.10万元，预算公开表5 基本支出合计 10.00万元，相差 0.10万元'",
                "行政: 6.00|行政: 6.02|-|0|",
                "30201: {行政: 2.00}|30901: {行政: 2.00}|J2602|16|经济科目 30901 属于基本建设支出，不能列入基本支出",
                "'{\"1030148\": 3.00}'|'{\"1030148\": 3.02}'|J2701|17|'预算公开表7 各收入科目合计 3.02万元，预算公开表1 政府性基金预算（本年支出+年终结转） 3.00万元，相差 0.02万元'",
                "'{\"1030148\": 3.00}'|'{\"1030148\": 3.01}'|-|0|",
                "'{\"1030601\": 2.00}'|{}|J2901|18|'预算公开表9 各收入科目合计 0.00万元，预算公开表1 国有资本经营预算（本年支出+年终结转） 2.00万元，相差 2.00万元'",
                "'{\"1030601\": 2.00}'|'{\"1030601\": 1.99}'|-|0|",
                "公务用车运行维护费: {一般公共预算: 2.00|公务用车运行维护费: {政府性基金预算: 2.00|J2011|19|'预算公开表6 30231 2.00万元，预算公开表10 公务用车运行维护费的一般公共预算 0.00万元，相差 2.00万元'",
                "公务用车运行维护费: {一般公共预算: 2.00|公务用车运行维护费: {一般公共预算: 1.99|-|0|",
                "', 上年预算: 2.00'|''|J2165|19|公务用车运行维护费没有填上年预算，不当作 0，情况说明里这一项和合计都不写与上年的比较",
                "上年预算: 2.00|上年预算: 0|-|0|",
                "上年预算: 2.00|'政府性基金预算: 3.10, 上年预算: 2.00'|J2013|19|预算公开表10 合计的政府性基金预算 3.10万元，“支出”和“上年结转”中的政府性基金预算 3.00万元，相差 0.10万元",
                "上年预算: 2.00|'政府性基金预算: 3.00, 上年预算: 2.00'|-|0|",
                "甲局: {一般公共预算: 4.00}|'甲局: {一般公共预算: 4.00, 政府性基金预算: 3.10}'|J2114|20|预算公开表11 机关运行经费（政府性基金预算） 3.10万元，“支出”和“上年结转”中的政府性基金预算 3.00万元，相差 0.10万元",
                "甲局: {一般公共预算: 4.00}|乙局: {一般公共预算: 4.00}|J2145|20|“机关运行经费”里写的单位是“乙局”，本单位是“甲局”",
                "甲局: {一般公共预算: 4.00}|甲局: {一般公共预算: 4.10}|J2111|20|'预算公开表11 机关运行经费（一般公共预算） 4.10万元，预算公开表6 公用经费 4.00万元，相差 0.10万元'",
                "甲局: {一般公共预算: 4.00}|甲局: {一般公共预算: 3.90}|J2112|20|'预算公开表11 机关运行经费（一般公共预算） 3.90万元，预算公开表6 公用经费 4.00万元，相差 0.10万元'",
                "甲局: {一般公共预算: 4.00}|甲局: {一般公共预算: 4.01}|-|0|",
                "本年: {国有资本经营预算: 2.00}|本年: {单位资金: 2.00}|J2121 J2121|21|预算公开表12 各项目国有资本经营预算合计 0.00万元，“支出”中国有资本经营预算的项目支出 2.00万元，相差 2.00万元",
                "支出: 3.00|支出: 3.01|-|0|",
                "上年结转: {一般公共预算: 1.00}|上年结转: {一般公共预算: 1.02}|J2131|21|预算公开表13 各项目一般公共预算合计 1.02万元，“上年结转”中一般公共预算的项目支出 1.00万元，相差 0.02万元",
                "上年结转: {一般公共预算: 1.00}|上年结转: {一般公共预算: 1.01}|-|0|",
                "省级财政资金: 3.00|省级财政资金: 2.90|J2141|26|项目“甲”的年度资金总额 7.90万元，本年金额 8.00万元，相差 0.10万元",
                "省级财政资金: 3.00|省级财政资金: 3.01|-|0|",
                "市县（区）财政资金: 8.00|市县（区）财政资金: 7.00|J2142|26|项目“甲”的年度资金总额 8.00万元，实施期资金总额 7.00万元，相差 1.00万元",
                "市县（区）财政资金: 8.00|市县（区）财政资金: 9.00|-|0|",
                "项目名称: 乙|项目名称: 甲|J2143|27|甲局有两个项目都叫“甲”",
                "项目名称: 乙|'项目名称: 甲, 单位: 乙局'|J2145|27|“项目”里写的单位是“乙局”，本单位是“甲局”",
                "'政府性基金预算: {项目支出: 3.00}'|'政府性基金预算: {项目支出: 3.00}, 国有资本经营预算: {项目支出: 0}'|-|0|",
                "'2010601: {一般公共预算: 0.5}'|'2120899: {一般公共预算: 0.5}'|J0206|15|“年终结转”里 2120899 其他国有土地使用权出让收入安排的支出是政府性基金预算的科目，填的是一般公共预算",
                "'2010601: {一般公共预算: 0.5}'|'2010601: {国有资本经营预算: 0}'|-|0|",
                "内容: 二|'内容: 二, 政府采购: 是'|J2152|25|购买服务写了包含政府采购，“政府采购”的服务是 0",
                "内容: 二|'内容: 二, 政府采购: 否'|-|0|",
                "上年数: {收入|'国有资产: [{车辆: 1, 其他: 无}, {车辆: 2}]\n上年数: {收入'|J2803|28|“国有资产”里甲局有两项，前一项在 预算.yaml:28:8",
                "上年数: {收入|'政府采购: {货物: 21.60}\n上年数: {收入'|J2171|28|'政府采购预算总额 21.60万元，预算公开表1 支出总计 21.50万元，相差 0.10万元'",
                "上年数: {收入|'政府采购: {货物: 21.50}\n上年数: {收入'|-|0|",
                "上年数: {收入|'国有资产: [{车辆: 0}]\n上年数: {收入'|J2801|28|安排了公务用车运行维护费，国有资产里没有车辆",
                "上年数: {收入|'国有资产: [{车辆: 0, 其他: 租用公务用车1辆。}]\n上年数: {收入'|-|0|",
                "', 绩效目标: {实施期资金: {市县（区）财政资金: 2.00}}'|''|J2144|27|项目“乙”没有绩效目标",
                "金额: {一般公共预算: 3.00}|金额: {一般公共预算: 3.10}|J2151|25|项目“甲”购买服务的一般公共预算 5.10万元，项目本年的一般公共预算 5.00万元，相差 0.10万元",
                "金额: {一般公共预算: 3.00}|金额: {一般公共预算: 3.01}|-|0|",
                "'收入总计: 1, 支出总计: 1'|支出总计: 1|J2161|28|没有填写上年的收入总计，不当作 0，情况说明里不写与上年的比较",
                "'收入总计: 1, 支出总计: 1, 一般公共预算当年拨款: 1, 机关运行经费: 1'|'收入总计: 0, 支出总计: 0, 一般公共预算当年拨款: 0, 机关运行经费: 0'|-|0|",
                "收入总计: 1|收入总计: 1.02|J2162|28|'上年收入总计 1.02万元，上年支出总计 1.00万元，相差 0.02万元'",
                "收入总计: 1|收入总计: 1.01|-|0|",
                "机关运行经费: 1}|机关运行经费: 2}|J2163|28|'上年机关运行经费 2.00万元，上年一般公共预算当年拨款 1.00万元，相差 1.00万元'"
            })
    void aRuleBrokenAndKept(String typed, String instead, String codes, int line, String message) {
        assertThat(UNIT).contains(typed);
        List<Problem> problems = Budgets.of(UNIT.replace(typed, instead)).problems;
        assertThat(problems.stream().map(Problem::code).toList())
                .isEqualTo(codes.equals("-") ? List.of() : List.of(codes.split(" ")));
        if (!problems.isEmpty()) {
            assertThat(problems.get(0).message()).isEqualTo(message);
            assertThat(problems.get(0).place().line()).isEqualTo(line);
            boolean hint = HINTS.contains(codes);
            assertThat(problems.get(0).severity())
                    .isIn(hint ? List.of(Severity.HINT, Severity.TO_FILL) : List.of(Severity.ERROR));
        }
    }

    @Test
    void anInstitutionsOperatingCostNeedNotBeAll() {
        String institution = UNIT.replace("行政单位", "事业单位")
                .replace("2010601", "2010650")
                .replace("甲局: {一般公共预算: 4.00}", "甲局: {一般公共预算: 3.00}");
        assertThat(Budgets.of(institution).codes()).containsExactly("J2113");
        String department = UNIT.replace("类型: 单位", "类型: 部门").replace("甲局: {一般公共预算: 4.00}", "甲局: {一般公共预算: 3.00}");
        assertThat(Budgets.of(department).problems).isEmpty();
    }

    @Test
    void carsNeedMoneyToRun() {
        String none = UNIT.replace("{公务用车运行维护费: {一般公共预算: 2.00, 上年预算: 2.00}}", "{}")
                .replace("30231: {行政: 1.00, 事业: 1.00}", "30202: {行政: 2.00}");
        String cars = none.replace("上年数:", "国有资产: [{车辆: 2}]\n上年数:");
        assertThat(Budgets.of(none).problems).isEmpty();
        assertThat(Budgets.of(cars).problems)
                .singleElement()
                .asString()
                .contains("28:1 提示[J2802]", "国有资产里有车辆 2 辆，没有安排公务用车运行维护费");
        assertThat(Budgets.of(cars.replace("车辆: 2", "车辆: 2, 其他: 两辆车已经封存。")).problems)
                .isEmpty();
    }

    @Test
    void aProjectHasACodeOfItsOwn() {
        String coded = UNIT.replace("项目名称: 甲", "项目名称: 甲\n    项目编码: \"1\"");
        assertThat(Budgets.of(coded.replace("项目名称: 乙", "项目名称: 乙, 项目编码: \"2\"")).problems)
                .isEmpty();
        assertThat(Budgets.of(coded.replace("项目名称: 乙", "项目名称: 乙, 项目编码: \"1\"")).problems)
                .singleElement()
                .asString()
                .contains("28:", "提示[J2146]", "项目“乙”的项目编码 1 与“甲”的相同");
    }

    @Test
    void whatIsWrongInAUnitIsReportedOfTheUnitOnly() {
        String wrong = UNIT.replace("30201: {行政: 2.00}", "30901: {行政: 3.00}")
                .replace("2230101: {国有资本经营预算", "2230188: {国有资本经营预算")
                .replace("省级财政资金: 3.00", "省级财政资金: 2.00")
                .replace(", 绩效目标: {实施期资金: {市县（区）财政资金: 2.00}}", "");
        Budgets sum = Budgets.of(Budgets.sumOf(Budgets.read(wrong, "部门.yaml"), unit(wrong, "下属.yaml")));
        assertThat(sum.problems)
                .allSatisfy(problem -> assertThat(problem.place().file()).isEqualTo("下属.yaml"));
        assertThat(sum.codes()).containsExactlyInAnyOrder("J0201", "J2602", "J2601", "J2112", "J2141", "J2144");
    }

    @Test
    void whatIsWrongInTheSumAloneIsReportedOfTheSum() {
        Budget right = unit(UNIT, "下属.yaml");
        Budgets sum = Budgets.of(
                Budgets.sumOf(Budgets.read(UNIT.replace("\"1030601\": 2.00", "\"1030601\": 9.00"), "部门.yaml"), right));
        assertThat(sum.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("部门.yaml:18:1 错误[J2901]"));
    }

    @Test
    void theProseOfUnitsIsNotPrinted() {
        String without = UNIT.substring(0, UNIT.indexOf("上年数:"));
        assertThat(Budgets.of(Budgets.sumOf(Budgets.read(UNIT, "部门.yaml"), unit(without, "下属.yaml"))).problems)
                .isEmpty();
        Budgets sum = Budgets.of(Budgets.sumOf(Budgets.read(without, "部门.yaml"), unit(without, "下属.yaml")));
        assertThat(sum.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().file()).isEqualTo("部门.yaml"));
    }

    @Test
    void publishedFiguresOfAUnitAreItsOwn() {
        String published = UNIT + "公布数: {预算公开表3: {合计: {合计: 21.01}}}\n";
        Budgets sum = Budgets.of(Budgets.sumOf(Budgets.read(UNIT, "部门.yaml"), unit(published, "下属.yaml")));
        assertThat(sum.problems).isEmpty();
        assertThat(sum.cell("预算公开表3.合计.合计")).isEqualTo("21.00");
        String refused = UNIT + "公布数: {预算公开表3: {合计: {合计: 22.00}}}\n";
        Budgets wrong = Budgets.of(Budgets.sumOf(Budgets.read(UNIT, "部门.yaml"), unit(refused, "下属.yaml")));
        assertThat(wrong.problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().file()).isEqualTo("下属.yaml"));
    }

    private static Budget unit(String yaml, String file) {
        return Budgets.read(yaml, file);
    }
}
