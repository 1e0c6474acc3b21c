package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.check.Checks;
import cn.yince.check.NotChecked;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.pack.Packs;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.Asked;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plausibility rules of final accounts, each once broken and once kept within rounding. */
class FinalAccountsRulesTest {
    private static final Packs PACKS = new Packs(Path.of("templates"));
    private static final String UNIT = """
      模板: 山西/阳泉
      年度: 2023
      金额单位: 万元
      单位: {名称: 甲局, 性质: 行政单位}
      概况: {职责: 一, 机构设置: 二}
      收入: {2010601: {一般公共预算财政拨款: 20.00}}
      支出: {2010601: {一般公共预算财政拨款: {基本支出: 10.00, 项目支出: 11.00}}}
      结转结余: {年初: {一般公共预算财政拨款: 2.00}, 年末: {一般公共预算财政拨款: 1.00}}
      基本支出经济分类: {30101: 6.00, 30201: 4.00}
      支出说明: {2010601: {年初预算: 20.00, 用途: 甲}}
      三公经费:
        因公出国（境）费: {全年预算: 1.00, 决算: 1.00, 上年决算: 0, 团组: 1, 人次: 2, 用途: 乙}
        公务用车购置费: {全年预算: 1.00, 决算: 1.00, 上年决算: 0, 购置数量: 1}
        公务用车运行维护费: {全年预算: 1.00, 决算: 1.00, 上年决算: 0, 保有量: 2, 用途: 甲}
        公务接待费: {全年预算: 1.00,
          上年决算: 0,
          国内: {金额: 0.60, 批次: 3, 人次: 9, 其中外事: {金额: 0.20, 批次: 1, 人次: 3}},
          国（境）外: {金额: 0.40, 批次: 1, 人次: 2}}
      政府采购: {货物: 3.00, 服务: 2.00, 中小企业合同: 4.00, 小微企业合同: 3.00}
      机关运行经费: {行政单位: 4.00}
      国有资产: {车辆: {机要通信用车: 2}}
      上年数: {收入总计: 19.00, 支出总计: 19.00, 财政拨款收入总计: 18.00, 财政拨款支出总计: 18.00, 一般公共预算财政拨款支出: 17.00, 机关运行经费: 0}
      绩效自评:
        - {项目名称: 一, 资金: {市财政: {预算: 5, 到位: 4.00, 执行: 4.00}}, 指标: {产出指标: {得分: 50}, 效益指标: {得分: 30}, 满意度指标: {得分: 10}}}
        - {项目名称: 二, 资金: {市财政: {预算: 5, 到位: 4.00, 执行: 3.00}}, 指标: {产出指标: {得分: 50}, 效益指标: {得分: 30}, 满意度指标: {得分: 10}}}
      """;

    private static SummedUnit<?> check(String yaml, Problems problems) {
        Unit unit = Asked.reader().read(yaml.getBytes(UTF_8), "单位.yaml");
        return Checks.of(unit, problems);
    }

    private static List<Problem> problems(String yaml) {
        Problems problems = new Problems();
        check(yaml, problems);
        return problems.inOrder();
    }

    private static List<String> notChecked(String yaml) {
        return Checks.of(check(yaml, new Problems()), new Problems()).stream()
                .map(NotChecked::code)
                .toList();
    }

    @Test
    void allKept() {
        assertThat(problems(UNIT)).isEmpty();
        assertThat(notChecked(UNIT))
                .containsExactly(
                        "J0004", "J0008", "J0504", "J0603", "J0701", "J0901", "J1007", "J1113", "J1203", "J1204",
                        "J1207", "J1208", "J1215");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'年初: {一般公共预算财政拨款: 2.00}, 年末: {一般公共预算财政拨款: 1.00}'|'年初: {一般公共预算财政拨款: -1.00}, 年末: {一般公共预算财政拨款: -2.00}'|J0402 J0402|8|提示|年初一般公共预算财政拨款结转和结余是负数：-1.00万元",
                "'收入: {2010601: {一般公共预算财政拨款: 20.00}}'|'收入: {2010601: {一般公共预算财政拨款: 17.00}, 2010602: {一般公共预算财政拨款: 3.00}}'|J0403 J0403|6|提示|2010602 一般公共预算财政拨款收入多于支出 3.00万元，年末一般公共预算财政拨款结转和结余 1.00万元，相差 2.00万元",
                "'收入: {2010601: {一般公共预算财政拨款: 20.00}}'|'收入: {2010601: {一般公共预算财政拨款: 19.00}, 2010602: {一般公共预算财政拨款: 1.00}}'|-|0||",
                "支出说明: {2010601:|支出说明: {201:|-|0||",
                "'支出说明: {2010601: {年初预算: 20.00, 用途: 甲}}'|'支出说明: {2010699: {年初预算: 20.00, 用途: 甲}}'|J0501|10|提示|公开05表 2010601 行政运行支出 21.00万元，“支出说明”没有解释",
                "'团组: 1, 人次: 2'|'团组: 0, 人次: 2'|J0902|12|提示|因公出国（境）费 1.00万元，团组是 0",
                "'决算: 1.00, 上年决算: 0, 团组'|'决算: 0, 上年决算: 0, 团组'|J0902 J0902|12|提示|因公出国（境）费 0.00万元，团组是 1",
                "'团组: 1, 人次: 2'|'团组: 3, 人次: 2'|J0902|12|提示|出国（境）团组 3，人次 2",
                "'人次: 2, 用途: 乙'|'人次: 2'|J1111|12|提示|因公出国（境）费 1.00万元，没有写用途",
                "购置数量: 1|购置数量: 0|J0903|13|提示|公务用车购置费 1.00万元，购置数量是 0",
                "'保有量: 2, 用途: 甲'|保有量: 2|J1111|14|提示|公务用车运行维护费 1.00万元，没有写用途",
                "保有量: 2|保有量: 0|J1001|14|提示|公务用车运行维护费 1.00万元，保有量 0 辆，公开10表 车辆合计 2 辆",
                "'公务用车运行维护费: {全年预算: 1.00, 决算: 1.00, 上年决算: 0, 保有量: 2, 用途: 甲}'|'公务用车运行维护费: {全年预算: 1.00, 决算: 0, 上年决算: 0, 保有量: 2, 原因: 甲}'|J1009|14|提示|公务用车保有量 2 辆，公务用车运行维护费是 0",
                "'公务用车运行维护费: {全年预算: 1.00, 决算: 1.00, 上年决算: 0, 保有量: 2, 用途: 甲}'|'公务用车运行维护费: {全年预算: 0, 决算: 0, 上年决算: 0, 保有量: 2, 原因: 费用由机关事务服务中心列支}'|-|0||",
                "机要通信用车: 2|机要通信用车: 0|J1001|14|提示|公务用车运行维护费 1.00万元，保有量 2 辆，公开10表 车辆合计 0 辆",
                "保有量: 2|保有量: 3|J1002|14|提示|公务用车保有量 3 辆，公开10表 车辆合计 2 辆，多 1 辆",
                "'批次: 3, 人次: 9'|'批次: 0, 人次: 9'|J0904 J0906|17|提示|国内接待 0.60万元，批次是 0",
                "'金额: 0.40, 批次: 1, 人次: 2'|'金额: 0.40, 批次: 3, 人次: 2'|J0905|18|提示|国（境）外接待批次 3，人次 2",
                "金额: 0.20|金额: 0.70|J0906|17|错误|'其中外事接待费 0.70万元，国内接待费 0.60万元，相差 0.10万元'",
                "金额: 0.20|金额: 0.61|-|0||",
                "'批次: 1, 人次: 3'|'批次: 1, 人次: 10'|J0906|17|错误|'其中外事接待人次 10，国内接待人次 9，多 1'",
                "中小企业合同: 4.00|中小企业合同: 5.10|J1003|19|错误|'授予中小企业合同金额 5.10万元，公开10表 政府采购合计 5.00万元，相差 0.10万元'",
                "中小企业合同: 4.00|中小企业合同: 5.01|-|0||",
                "小微企业合同: 3.00|小微企业合同: 4.10|J1004|19|错误|'授予小微企业合同金额 4.10万元，授予中小企业合同金额 4.00万元，相差 0.10万元'",
                "小微企业合同: 3.00|小微企业合同: 4.01|-|0||",
                "行政单位: 4.00|行政单位: 4.10|J1005|20|错误|'公开10表 机关运行经费合计 4.10万元，公开06表 公用经费合计 4.00万元，相差 0.10万元'",
                "行政单位: 4.00|行政单位: 4.01|-|0||",
                "行政单位: 4.00|行政单位: 3.90|J1006|20|提示|'公开10表 机关运行经费合计 3.90万元，公开06表 公用经费合计 4.00万元，相差 0.10万元'",
                "性质: 行政单位|性质: 事业单位|J0505 J1007|7|提示|单位性质是事业单位，支出列在“行政运行”（2010601），没有“事业运行”",
                "性质: 行政单位|性质: 参照公务员法管理事业单位|J1008|20|提示|单位性质是参照公务员法管理事业单位，行政单位一行填了 4.00万元",
                "行政单位: 4.00|参照公务员法管理事业单位: 4.00|J1008|20|提示|单位性质是行政单位，参照公务员法管理事业单位一行填了 4.00万元",
                "', 支出总计: 19.00'|', 支出总计: 19.10'|J1102|22|错误|'上年收入总计 19.00万元，上年支出总计 19.10万元，相差 0.10万元'",
                "', 支出总计: 19.00'|', 支出总计: 19.01'|-|0||",
                "财政拨款支出: 17.00|财政拨款支出: 18.10|J1103|22|错误|'上年一般公共预算财政拨款支出 18.10万元，上年财政拨款支出总计 18.00万元，相差 0.10万元'",
                "财政拨款支出: 17.00|财政拨款支出: 18.01|-|0||",
                "'财政拨款收入总计: 18.00, 财政拨款支出总计: 18.00'|'财政拨款收入总计: 19.50, 财政拨款支出总计: 19.50'|J1103 J1103|22|错误|'上年财政拨款收入总计 19.50万元，上年收入总计 19.00万元，相差 0.50万元'",
                "'收入总计: 19.00, 支出总计: 19.00, 财政拨款收入总计: 18.00, 财政拨款支出总计: 18.00, 一般公共预算财政拨款支出: 17.00'|'收入总计: 1.00, 支出总计: 1.00'|J1104 J1110 J1110 J1110|8|提示|'公开01表 年初结转和结余 2.00万元，上年支出总计 1.00万元，相差 1.00万元'",
                "'到位: 4.00, 执行: 4.00'|'到位: 4.00, 执行: 4.10'|J1205|24|提示|'市财政实际执行金额 4.10万元，实际到位金额 4.00万元，相差 0.10万元'",
                "'到位: 4.00, 执行: 4.00'|'到位: 4.00, 执行: 4.01'|-|0||",
                "'公务用车运行维护费: {全年预算: 1.00,'|'公务用车运行维护费: {全年预算: 0,'|J0907|14|提示|公务用车运行维护费支出决算 1.00万元，全年预算是 0，会印作“完成全年预算的0%”",
                "'到位: 4.00, 执行: 4.00'|'执行: 4.00'|J1205|24|提示|'市财政执行 4万元，没有填到位，印作 0'",
                "'到位: 4.00, 执行: 4.00'|'到位: 6.00, 执行: 6.00'|J1219|24|提示|'市财政执行 6万元，预算只有 5万元'",
                "'到位: 4.00, 执行: 4.00'|'执行: 5.104'|J1205 J1219|24|提示|'市财政执行 5.104万元，没有填到位，印作 0'",
                "'到位: 4.00, 执行: 4.00'|'执行: 5.00'|J1205|24|提示|'市财政执行 5万元，没有填到位，印作 0'",
                "项目名称: 二|项目名称: 一|J1206|25|提示|第 1 张和第 2 张自评表都是“一”",
            })
    void aRuleBrokenAndKept(String typed, String instead, String codes, int line, String severity, String message) {
        assertThat(UNIT).contains(typed);
        List<Problem> found = problems(UNIT.replace(typed, instead));
        assertThat(found.stream().map(Problem::code).toList())
                .isEqualTo(codes.equals("-") ? List.of() : List.of(codes.split(" ")));
        if (!found.isEmpty()) {
            assertThat(found.get(0).message()).isEqualTo(message);
            assertThat(found.get(0).place().line()).isEqualTo(line);
            assertThat(found.get(0).severity()).isEqualTo(severity.equals("提示") ? Severity.HINT : Severity.ERROR);
        }
    }

    @Test
    void aTermIsExplainedOnce() {
        String terms = UNIT + "名词解释: [{名称: 一体化系统, 解释: 甲。}, {名称: 国库集中支付, 解释: 丙。}, {名称: 二、“一体化系统”, 解释: 乙。}]\n";
        assertThat(problems(terms))
                .singleElement()
                .asString()
                .contains("提示[J0008] 名词解释的“二、“一体化系统””有两条，前一条在第 ", "，解释不同", "请只留一条");
        assertThat(problems(terms.replace("乙。", "甲")))
                .singleElement()
                .asString()
                .contains("解释也相同", "请删去一条");
        assertThat(problems(terms.replace("“一体化系统”", "一体化系统平台"))).isEmpty();
    }

    @Test
    void aTableInTheOtherUnitIsToldOnce() {
        String spending = UNIT.replace("基本支出: 10.00, 项目支出: 11.00", "基本支出: 100000.00, 项目支出: 110000.00");
        assertThat(problems(spending))
                .filteredOn(problem -> problem.code().startsWith("J130"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.comesFirst()).isTrue();
                    assertThat(problem.place().line()).isEqualTo(7);
                    assertThat(problem.message())
                            .startsWith("金额单位是万元，“支出”合计 210000.00万元，与“收入”合计的 20.00万元、“基本支出经济分类”合计的 10.00万元")
                            .endsWith("相差上万倍");
                    assertThat(problem.hint()).contains("“支出”整张按元填了", "多半随之消失");
                });
        assertThat(problems(UNIT.replace("基本支出: 10.00", "基本支出: 100000.00")))
                .filteredOn(problem -> problem.code().startsWith("J130"))
                .singleElement()
                .asString()
                .contains("“支出.2010601.一般公共预算财政拨款.基本支出”是 100000.00万元", "像是这个数按元填了");
    }

    @Test
    void thisYearsFigureIsNotLastYears() {
        String last = UNIT.replace("19.00", "25.00").replace("18.00", "25.00").replace("17.00", "25.00");
        String copied = last.replace("{年初预算: 20.00, 用途", "{年初预算: 20.00, 上年决算: 21.00, 用途");
        assertThat(problems(copied))
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("J1113", "“2010601 行政运行”的上年决算与本年决算都是 21.00万元");
        assertThat(problems(copied.replace("上年决算: 21.00", "上年决算: 20.90"))).isEmpty();
        assertThat(problems(copied.replace("25.00", "21.00"))).isEmpty();
    }

    @Test
    void whatIsNotTypedIsNotTakenForChecked() {
        String bare = UNIT.substring(0, UNIT.indexOf("支出说明:"));
        assertThat(problems(bare)).extracting(Problem::code).containsExactly("J1101");
        assertThat(notChecked(bare))
                .containsExactly(
                        "J0004", "J0008", "J0501", "J0502", "J0503", "J0504", "J0603", "J0701", "J0901", "J0902",
                        "J0903", "J0904", "J0905", "J0906", "J0907", "J1001", "J1002", "J1003", "J1004", "J1005",
                        "J1006", "J1007", "J1008", "J1009", "J1102", "J1103", "J1104", "J1108", "J1109", "J1110",
                        "J1111", "J1113", "J1201", "J1202", "J1203", "J1204", "J1205", "J1206", "J1207", "J1208",
                        "J1209", "J1210", "J1211", "J1212", "J1213", "J1214", "J1215", "J1216", "J1217", "J1218",
                        "J1219");
    }
}
