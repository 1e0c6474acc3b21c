package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.unit.Budget;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of a budget: the figures of the reference booklet, and what it does not have. */
class BudgetTablesTest {
    private static final String[] FUNDS = {"一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"};
    private static final String[] KINDS = {"合计", "基本支出", "项目支出"};
    private static final String[] FISCAL = {"合计", "一般公共预算", "政府性基金预算", "国有资本经营预算"};

    private static final String EVERY_FUND = """
      模板: 山西/阳泉
      种类: 预算
      年度: 2023
      金额单位: 元
      单位: {名称: 甲局, 类型: 单位, 性质: 参照公务员法管理事业单位, 编码: "001"}
      概况: {职责: 一, 机构设置: 二}
      科目补充:
        功能分类: {2120899: 其他国有土地使用权出让收入安排的支出, 2230101: 厂办大集体改革支出}
        收入分类: {1030148: 土地出让收入, 1030199: 其他基金收入, 1030601: 利润收入}
      支出:
        2010601: {一般公共预算: {基本支出: 1000000}, 单位资金: {项目支出: 300000}}
        2010602: {财政专户管理资金: {项目支出: 40000}}
        2120899: {政府性基金预算: {项目支出: 500000, 基本支出: 10000}}
        2230101: {国有资本经营预算: {项目支出: 70000}}
      上年结转:
        2010602: {一般公共预算: {项目支出: 200000}, 单位资金: {基本支出: 5000}}
        2120899: {政府性基金预算: {项目支出: 60000}}
      年终结转:
        2010601: {单位资金: 30000}
        2120899: {政府性基金预算: 8000}
      基本支出经济分类: {30101: {行政: 600000}, 30201: {行政: 300000, 事业: 90000}, 31002: {行政: 10000}}
      政府性基金收入: {"1030199": 18000, "1030148": 500000}
      国有资本经营收入: {"1030601": 70000}
      三公经费:
        因公出国（境）费: {一般公共预算: 10000, 政府性基金预算: 2000}
        公务用车购置费: {国有资本经营预算: 4000}
        公务用车运行维护费: {一般公共预算: 300}
      项目:
        - {项目名称: 系统2.0, 本年: {单位资金: 300000, 财政专户管理资金: 40000}}
        - {项目名称: 结转的, 上年结转: {一般公共预算: 200000}}
        - {项目名称: 土地, 本年: {政府性基金预算: 500000, 国有资本经营预算: 70000}, 上年结转: {政府性基金预算: 60000}}
      """;

    @Test
    void theReferenceHasNoProblems() throws IOException {
        assertThat(Budgets.of(Budgets.reference()).codes()).containsOnly("J2144");
    }

    @Test
    void totalsOfTheReference() throws IOException {
        Budgets budget = Budgets.of(Budgets.reference());
        assertThat(budget.cell("预算公开表1.一般公共预算")).isEqualTo("3205.70");
        assertThat(budget.cell("预算公开表1.单位资金")).isEqualTo("-");
        assertThat(budget.cell("预算公开表1.本年收入合计")).isEqualTo("3205.70");
        assertThat(budget.cell("预算公开表1.上年结转")).isEqualTo("-");
        assertThat(budget.cell("预算公开表1.收入总计")).isEqualTo("3205.70");
        String[] years = {"合计", "当年预算安排", "上年结转安排"};
        assertThat(budget.ledger.rows("预算公开表1")).containsExactly("201", "208", "210", "221", "本年支出合计", "年终结转", "支出总计");
        assertThat(budget.row("预算公开表1", "201", years)).isEqualTo("2868.35 2868.35 -");
        assertThat(budget.row("预算公开表1", "208", years)).isEqualTo("180.37 180.37 -");
        assertThat(budget.row("预算公开表1", "210", years)).isEqualTo("56.14 56.14 -");
        assertThat(budget.row("预算公开表1", "221", years)).isEqualTo("100.84 100.84 -");
        assertThat(budget.row("预算公开表1", "支出总计", years)).isEqualTo("3205.70 3205.70 -");
        assertThat(budget.row("预算公开表4", "201", "小计", "一般公共预算", "政府性基金预算")).isEqualTo("2868.35 2868.35 -");
        assertThat(budget.row("预算公开表4", "支出总计", "小计", "一般公共预算", "国有资本经营预算")).isEqualTo("3205.70 3205.70 -");
        assertThat(budget.cell("预算公开表4.收入总计")).isEqualTo("3205.70");
        assertThat(budget.cell("预算公开表4.上年财政拨款结转")).isEqualTo("-");
    }

    @Test
    void codesOfTheReference() throws IOException {
        Budgets budget = Budgets.of(Budgets.reference());
        assertThat(budget.ledger.rows("预算公开表2")).hasSize(22).startsWith("合计", "201", "20106", "2010601");
        assertThat(budget.row("预算公开表2", "20106", "合计", "一般公共预算", "单位资金", "上年结转"))
                .isEqualTo("2866.02 2866.02 - -");
        assertThat(budget.row("预算公开表3", "合计", KINDS)).isEqualTo("3205.70 1393.57 1812.13");
        assertThat(budget.row("预算公开表3", "201", KINDS)).isEqualTo("2868.35 1056.22 1812.13");
        assertThat(budget.row("预算公开表3", "20106", KINDS)).isEqualTo("2866.02 1053.89 1812.13");
        assertThat(budget.row("预算公开表3", "2010602", KINDS)).isEqualTo("975.50 - 975.50");
        assertThat(budget.ledger.rows("预算公开表5")).isEqualTo(budget.ledger.rows("预算公开表3"));
        for (String row : budget.ledger.rows("预算公开表5")) {
            assertThat(budget.row("预算公开表5", row, KINDS)).isEqualTo(budget.row("预算公开表3", row, KINDS));
        }
        for (String empty : List.of("预算公开表7", "预算公开表8", "预算公开表9", "预算公开表13")) {
            assertThat(budget.ledger.hasData(empty)).as(empty).isFalse();
            assertThat(budget.ledger.rows(empty)).containsExactly("合计");
            assertThat(budget.ledger.incomeCodes(empty)).isEmpty();
        }
    }

    @Test
    void economicItemsOfTheReference() throws IOException {
        Budgets budget = Budgets.of(Budgets.reference());
        String[] columns = {"合计", "人员经费", "公用经费"};
        assertThat(budget.row("预算公开表6", "合计", columns)).isEqualTo("1393.57 1233.79 159.78");
        assertThat(budget.row("预算公开表6", "301", "合计", "人员经费")).isEqualTo("1126.50 1126.50");
        assertThat(budget.row("预算公开表6", "302", "合计", "公用经费")).isEqualTo("159.78 159.78");
        assertThat(budget.row("预算公开表6", "303", "合计", "人员经费")).isEqualTo("107.29 107.29");
        assertThat(budget.row("预算公开表6", "30101行政", "合计", "人员经费")).isEqualTo("269.40 269.40");
        assertThat(budget.row("预算公开表6", "30101事业", "合计", "人员经费")).isEqualTo("120.77 120.77");
        assertThat(budget.row("预算公开表6", "30301", "合计", "人员经费")).isEqualTo("27.08 27.08");
        assertThat(budget.ledger.rows("预算公开表6"))
                .hasSize(1 + 3 + 17 + 27 + 3)
                .startsWith("合计", "301", "30101行政", "30101事业", "30102行政")
                .containsSubsequence(
                        "30103事业", "30107事业", "30108行政", "30113事业", "302", "30208行政", "30209行政", "30299事业", "303")
                .endsWith("30301", "30302", "30309");
    }

    @Test
    void otherTablesOfTheReference() throws IOException {
        Budgets budget = Budgets.of(Budgets.reference());
        assertThat(budget.ledger.rows("预算公开表10"))
                .containsExactly("因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行维护费", "合计");
        assertThat(budget.row("预算公开表10", "公务用车购置及运行费", FISCAL)).isEqualTo("5.40 5.40 - -");
        assertThat(budget.row("预算公开表10", "合计", FISCAL)).isEqualTo("5.40 5.40 - -");
        assertThat(budget.ledger.rows("预算公开表11")).containsExactly("部门合计", "阳泉市财政局", "阳泉市国库集中支付中心");
        assertThat(budget.row("预算公开表11", "部门合计", FISCAL)).isEqualTo("149.16 149.16 - -");
        assertThat(budget.row("预算公开表11", "阳泉市国库集中支付中心", FISCAL)).isEqualTo("26.33 26.33 - -");
        assertThat(budget.ledger.rows("预算公开表12"))
                .hasSize(15)
                .startsWith("合计", "会计专业技术资格考试考务费")
                .endsWith("PPP工作经费");
        assertThat(budget.row("预算公开表12", "合计", "合计", "一般公共预算", "单位资金")).isEqualTo("1812.13 1812.13 -");
        assertThat(budget.row("预算公开表12", "财政事务中心购买服务", "合计", "一般公共预算")).isEqualTo("607.00 607.00");
    }

    @Test
    void incomeOfEveryFund() {
        Budgets budget = Budgets.of(EVERY_FUND);
        assertThat(budget.codes()).containsOnly("J2144", "J2161", "J2165");
        assertThat(budget.row("预算公开表2", "合计", "合计", "上年结转")).isEqualTo("195.80 26.50");
        assertThat(budget.row("预算公开表2", "合计", FUNDS)).isEqualTo("100.00 51.80 7.00 4.00 33.00");
        assertThat(budget.row("预算公开表2", "2010601", "合计", "一般公共预算", "单位资金", "上年结转"))
                .isEqualTo("133.00 100.00 33.00 -");
        assertThat(budget.row("预算公开表2", "2010602", "合计", "财政专户管理资金", "上年结转")).isEqualTo("4.00 4.00 20.50");
        assertThat(budget.cell("预算公开表1.政府性基金预算")).isEqualTo("51.80");
        assertThat(budget.cell("预算公开表1.收入总计")).isEqualTo("222.30");
        assertThat(budget.cell("预算公开表4.本年收入合计")).isEqualTo("158.80");
        assertThat(budget.cell("预算公开表4.上年财政拨款结转")).isEqualTo("26.00");
        assertThat(budget.cell("预算公开表4.结转一般公共预算")).isEqualTo("20.00");
        assertThat(budget.cell("预算公开表4.结转政府性基金预算")).isEqualTo("6.00");
        assertThat(budget.cell("预算公开表4.结转国有资本经营预算")).isEqualTo("-");
        assertThat(budget.cell("预算公开表4.收入总计")).isEqualTo("184.80");
        assertThat(budget.ledger.rows("预算公开表7")).containsExactly("合计", "1030148", "1030199");
        assertThat(budget.ledger.incomeCodes("预算公开表7")).containsExactly("1030148", "1030199");
        assertThat(budget.cell("预算公开表7.合计.预算")).isEqualTo("51.80");
        assertThat(budget.cell("预算公开表7.1030199.预算")).isEqualTo("1.80");
        assertThat(budget.ledger.incomeCodes("预算公开表9")).containsExactly("1030601");
        assertThat(budget.cell("预算公开表9.收入合计.预算")).isEqualTo("7.00");
        assertThat(budget.cell("预算公开表9.1030601.预算")).isEqualTo("7.00");
    }

    @Test
    void expenditureOfEveryFund() {
        Budgets budget = Budgets.of(EVERY_FUND);
        String[] years = {"合计", "当年预算安排", "上年结转安排"};
        assertThat(budget.row("预算公开表1", "201", years)).isEqualTo("154.50 134.00 20.50");
        assertThat(budget.row("预算公开表1", "本年支出合计", years)).isEqualTo("218.50 192.00 26.50");
        assertThat(budget.row("预算公开表1", "年终结转", "合计", "当年预算安排")).isEqualTo("3.80 3.80");
        assertThat(budget.row("预算公开表1", "支出总计", years)).isEqualTo("222.30 195.80 26.50");
        assertThat(budget.row("预算公开表3", "合计", KINDS)).isEqualTo("218.50 101.50 117.00");
        String[] fiscal = {"小计", "一般公共预算", "政府性基金预算", "国有资本经营预算"};
        assertThat(budget.row("预算公开表4", "201", fiscal)).isEqualTo("120.00 120.00 - -");
        assertThat(budget.row("预算公开表4", "212", fiscal)).isEqualTo("57.00 - 57.00 -");
        assertThat(budget.row("预算公开表4", "本年支出合计", fiscal)).isEqualTo("184.00 120.00 57.00 7.00");
        assertThat(budget.row("预算公开表4", "年终结转", fiscal)).isEqualTo("0.80 - 0.80 -");
        assertThat(budget.row("预算公开表4", "支出总计", fiscal)).isEqualTo("184.80 120.00 57.80 7.00");
        assertThat(budget.ledger.rows("预算公开表5")).containsExactly("合计", "201", "20106", "2010601");
        assertThat(budget.row("预算公开表5", "合计", KINDS)).isEqualTo("100.00 100.00 -");
        assertThat(budget.row("预算公开表8", "2120899", KINDS)).isEqualTo("51.00 1.00 50.00");
        assertThat(budget.ledger.rows("预算公开表9")).containsExactly("合计", "223", "22301", "2230101");
        assertThat(budget.row("预算公开表9", "2230101", KINDS)).isEqualTo("7.00 - 7.00");
        assertThat(budget.row("预算公开表10", "合计", FISCAL)).isEqualTo("1.63 1.03 0.20 0.40");
        assertThat(budget.row("预算公开表10", "公务用车购置及运行费", FISCAL)).isEqualTo("0.43 0.03 - 0.40");
    }

    @Test
    void operatingCostLeftOutIsThatOfTable6() {
        Budgets budget = Budgets.of(EVERY_FUND);
        assertThat(budget.ledger.rows("预算公开表11")).containsExactly("部门合计", "甲局");
        assertThat(budget.row("预算公开表11", "甲局", FISCAL)).isEqualTo("40.00 40.00 - -");
        Budgets institution = Budgets.of(EVERY_FUND.replace("参照公务员法管理事业单位", "事业单位"));
        assertThat(institution.ledger.rows("预算公开表11")).containsExactly("部门合计");
        assertThat(institution.ledger.hasData("预算公开表11")).isFalse();
    }

    @Test
    void operatingCostOfADepartmentIsThatOfItsUnits() {
        String typed = EVERY_FUND.replace("政府性基金收入", "机关运行经费: {乙局: {一般公共预算: 10000}}\n政府性基金收入");
        assertThat(Budgets.of(department(EVERY_FUND, typed)).ledger.rows("预算公开表11"))
                .containsExactly("部门合计", "甲局", "乙局");
        String own = EVERY_FUND.replace("政府性基金收入", "机关运行经费: {丙局: {一般公共预算: 10000}}\n政府性基金收入");
        Budgets named = Budgets.of(Budgets.sumOf(Budgets.read(own, "部门.yaml"), Budgets.read(EVERY_FUND, "甲.yaml")));
        assertThat(named.ledger.rows("预算公开表11")).containsExactly("部门合计", "丙局");
    }

    @Test
    void projectsOfThisYearAndLast() {
        Budgets budget = Budgets.of(EVERY_FUND);
        assertThat(budget.ledger.rows("预算公开表12")).containsExactly("合计", "系统2.0", "土地");
        assertThat(budget.row("预算公开表12", "合计", FUNDS)).isEqualTo("- 50.00 7.00 4.00 30.00");
        assertThat(budget.row("预算公开表12", "系统2.0", "合计", "单位资金")).isEqualTo("34.00 30.00");
        assertThat(budget.ledger.rows("预算公开表13")).containsExactly("合计", "结转的", "土地");
        assertThat(budget.row("预算公开表13", "合计", FISCAL)).isEqualTo("26.00 20.00 6.00 -");
    }

    @Test
    void projectsOfOneNameAreToldApartByTheirUnits() {
        Budgets budget = Budgets.of(EVERY_FUND.replace("项目名称: 结转的", "项目名称: 土地, 单位: 乙局"));
        assertThat(budget.codes()).doesNotContain("J2143");
        assertThat(budget.ledger.rows("预算公开表12")).containsExactly("合计", "系统2.0", "土地（甲局）");
        assertThat(budget.ledger.rows("预算公开表13")).containsExactly("合计", "土地（乙局）", "土地（甲局）");
    }

    @Test
    void aPublishedFigureHoldsWhereverItStandsAlone() throws IOException {
        String yaml = Budgets.reference().replace("公布数:", "公布数:\n  预算公开表3: {合计: {合计: 3205.71}}");
        Budgets budget = Budgets.of(yaml);
        assertThat(budget.codes()).containsOnly("J2144");
        for (String cell :
                List.of("1.收入总计", "1.一般公共预算", "1.支出总计.合计", "2.合计.一般公共预算", "4.收入总计", "4.支出总计.小计", "5.合计.合计")) {
            assertThat(budget.cell("预算公开表" + cell)).as(cell).isEqualTo("3205.71");
        }
    }

    private static Budget department(String... units) {
        Budget[] read = new Budget[units.length];
        for (int i = 0; i < units.length; i++) {
            read[i] = Budgets.read(units[i], "单位" + i + ".yaml");
        }
        return Budgets.sumOf(Budgets.read(EVERY_FUND, "部门.yaml"), read);
    }
}
