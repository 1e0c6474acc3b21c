package cn.yince.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.BudgetNarrative;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.Given;
import cn.yince.unit.Identity;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.Procurement;
import cn.yince.unit.Project;
import cn.yince.unit.Source;
import cn.yince.unit.StaffKind;
import cn.yince.unit.Unit;
import cn.yince.unit.UnitAssets;
import cn.yince.unit.amount.Amount;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A budget's file in which every key is typed once. */
class EveryKeyBudgetTest {
    private static final String TOP = """
      模板: 山西/阳泉
      种类: %s
      年度: 2023
      金额单位: 万元
      单位: {名称: 甲中心}
      概况: {职责: 一}
      """;

    private final Budget unit = (Budget) read(yaml());

    @Test
    void itIsABudgetOfWhoItSays() {
        assertThat(unit.kind()).isEqualTo(BookletKind.BUDGET);
        assertThat(unit.identity())
                .isEqualTo(new Identity("甲市乙局", Identity.Kind.DEPARTMENT, Identity.Status.ADMINISTRATIVE, "021"));
        assertThat(unit.functionalNames()).containsOnlyKeys("2019999");
        assertThat(unit.economicNames()).containsOnlyKeys("30999");
        assertThat(unit.incomeNames()).containsExactly(entry("103", "非税收入"), entry("1030148", "国有土地使用权出让收入"));
        assertThat(unit.units()).isEmpty();
    }

    @Test
    void amountsByCodeFundAndKind() {
        assertThat(unit.expenditure().get("2010601")).containsOnlyKeys(BudgetFund.values());
        assertThat(unit.expenditure().get("2010601").get(BudgetFund.GENERAL))
                .containsExactly(entry(ExpenditureKind.BASIC, wan("967.62")), entry(ExpenditureKind.PROJECT, wan("1")));
        assertThat(unit.expenditure().get("2010601").get(BudgetFund.UNIT_FUNDS))
                .containsExactly(entry(ExpenditureKind.PROJECT, wan("1005.00")));
        assertThat(unit.carriedOver().get("2010602").get(BudgetFund.UNIT_FUNDS))
                .containsExactly(entry(ExpenditureKind.BASIC, wan("2")));
        assertThat(unit.carriedForward().get("2010602"))
                .containsExactly(entry(BudgetFund.GENERAL, wan("0")), entry(BudgetFund.UNIT_FUNDS, wan("1.00")));
        assertThat(unit.basicByEconomicItem().get("30101"))
                .containsExactly(
                        entry(StaffKind.ADMINISTRATIVE, wan("269.40")), entry(StaffKind.INSTITUTION, wan("120.77")));
        assertThat(unit.governmentFundIncome()).containsExactly(entry("1030148", wan("5")));
        assertThat(unit.stateCapitalIncome()).containsExactly(entry("1030601", wan("6")));
    }

    @Test
    void spendingProcurementCostAndAssets() {
        assertThat(unit.officialSpending().abroad())
                .isEqualTo(new Item(
                        Map.of(
                                BudgetFund.GENERAL,
                                wan("1"),
                                BudgetFund.GOVERNMENT_FUND,
                                wan("2"),
                                BudgetFund.STATE_CAPITAL,
                                wan("3")),
                        wan("4")));
        assertThat(unit.officialSpending().reception()).isEqualTo(new Item(Map.of(), wan("0.70")));
        assertThat(unit.officialSpending().vehiclePurchase()).isEqualTo(new Item(Map.of(), Amount.ZERO));
        assertThat(unit.officialSpending().vehicleOperation())
                .isEqualTo(new Item(Map.of(BudgetFund.GENERAL, wan("5.40")), wan("5.40")));
        assertThat(unit.officialSpending().reason()).isEqualTo("压减");
        assertThat(unit.procurement())
                .isEqualTo(new Procurement(wan("47.70"), wan("0"), wan("1.64"), Amount.ZERO, Amount.ZERO));
        assertThat(unit.operatingCost()).containsOnlyKeys("甲市乙局（本级）", "甲市丙中心");
        assertThat(unit.operatingCost().get("甲市乙局（本级）")).hasSize(3).containsEntry(BudgetFund.GENERAL, wan("122.83"));
        assertThat(unit.assets())
                .containsExactly(
                        new UnitAssets("甲市丙中心", 3, List.of("办公楼", "库房"), List.of("设备")),
                        new UnitAssets("甲市乙局", 0, List.of(), List.of()));
    }

    @Test
    void projectsAndWhatTheyBuy() {
        Project project = unit.projects().get(0);
        assertThat(List.of(project.name(), project.code(), project.unit(), project.unitCode()))
                .containsExactly("项目甲", "00140300", "甲市丙中心", "021001");
        assertThat(project.thisYear()).hasSize(5).containsEntry(BudgetFund.UNIT_FUNDS, wan("4.123456"));
        assertThat(project.carriedOver()).hasSize(3).containsEntry(BudgetFund.STATE_CAPITAL, wan("7"));
        assertThat(project.buysServices()).isTrue();
        List<Given> services = given(1).entries("购买服务");
        assertThat(services).hasSize(2);
        Given service = services.get(0);
        assertThat(Stream.of("一级目录", "二级目录", "三级目录", "四级目录", "政府采购").map(service::text))
                .containsExactly("政府履职辅助性服务", "后勤服务", "餐饮服务", "食堂", "是");
        assertThat(service.count("数量")).isEqualTo(2);
        assertThat(service.below("金额").amounts()).hasSize(5).containsEntry("一般公共预算", wan("50"));
        assertThat(services.get(1).values()).isEqualTo(Map.of("内容", "保安"));
    }

    private Given given(int project) {
        return unit.particulars().given().entries("项目").get(project - 1);
    }

    @Test
    void performanceTargets() {
        Given target = given(1).below("绩效目标");
        assertThat(target.text("实施单位")).isEqualTo("丙中心");
        assertThat(target.below("实施期资金").amounts())
                .containsOnlyKeys("中央财政资金", "省级财政资金", "市县（区）财政资金", "单位自筹", "其他资金")
                .containsEntry("市县（区）财政资金", wan("1747.123456"));
        assertThat(target.below("年度资金").amounts()).containsExactly(entry("市县（区）财政资金", wan("607")));
        assertThat(target.text("保证项目实施的制度、措施")).isEqualTo("制度");
        Given period = target.below("实施期目标");
        assertThat(period.names()).hasSize(10);
        assertThat(period.entries("数量指标"))
                .extracting(each -> each.text("指标") + " " + each.text("指标值"))
                .containsExactly("车辆 2辆", "人数 ≥10人");
        assertThat(target.below("年度目标").text("总体目标")).isEqualTo("年度");
        assertThat(target.text("填报日期")).isEqualTo("20230119143702");
    }

    @Test
    void aProjectTakesOverWhatIsLeftOut() {
        Project project = unit.projects().get(1);
        assertThat(List.of(project.unit(), project.unitCode())).containsExactly("甲市乙局", "021");
        assertThat(project.thisYear()).isEmpty();
        assertThat(given(2).has("绩效目标")).isTrue();
        assertThat(given(3).has("绩效目标")).isFalse();
    }

    @Test
    void lastYearAndNarrative() {
        assertThat(unit.priorYear())
                .isEqualTo(new BudgetPriorYear(wan("3474.25"), wan("3474.26"), wan("3474.27"), wan("156.02")));
        assertThat(unit.narrative())
                .isEqualTo(new BudgetNarrative(
                        "一", "二", "三", "四", "五", List.of("六", "七"), List.of("八", "九"), List.of("十")));
    }

    @Test
    void placesAndTextsHavePaths() {
        assertThat(unit.source().places())
                .containsKeys("项目.1.绩效目标.实施期目标.数量指标.2.指标值", "机关运行经费.甲市乙局（本级）.一般公共预算", "国有资产.2.车辆");
        assertThat(unit.source().texts())
                .extracting(Source.Text::path)
                .contains("项目.1.购买服务.1.一级目录", "机关运行经费.甲市丙中心", "国有资产.1.房屋.2")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsLeftOutIsEmptyOrZero() {
        Budget least = (Budget) read(TOP.formatted("预 算"));
        assertThat(least.expenditure()).isEmpty();
        assertThat(least.projects()).isEmpty();
        assertThat(least.operatingCost()).isEmpty();
        assertThat(least.officialSpending().abroad()).isEqualTo(new Item(Map.of(), Amount.ZERO));
        assertThat(least.priorYear())
                .isEqualTo(new BudgetPriorYear(Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO));
        assertThat(least.narrative().performance()).isEmpty();
    }

    @Test
    void aKeyOfTheOtherKindIsToldSo() {
        assertThat(problems(TOP.formatted("预算") + "绩效自评: []\n"))
                .containsExactly("甲.yaml:7:1 错误[Y0203] 没有“绩效自评”这一项。“绩效自评”是决算文件的内容；请删去这一项，或核对“种类”");
        assertThat(problems(TOP.formatted("决算") + "项目: []\n年终结转: {}\n"))
                .containsExactly(
                        "甲.yaml:7:1 错误[Y0203] 没有“项目”这一项。“项目”是预算文件的内容；请删去这一项，或核对“种类”",
                        "甲.yaml:8:1 错误[Y0203] 没有“年终结转”这一项。“年终结转”是预算文件的内容；请删去这一项，或核对“种类”");
        assertThat(problems(TOP.formatted("决算") + "科目补充: {收入分类: {103: 甲}}\n")).hasSize(1);
    }

    @Test
    void anUnknownKindIsReportedOnce() {
        assertThat(problems(TOP.formatted("预决算"))).containsExactly("甲.yaml:2:5 错误[Y0310] “种类”不能填“预决算”。请填“决算”或“预算”");
    }

    @Test
    void amountsThatAreNotWhereTheyBelong() {
        assertThat(problems(TOP.formatted("预算") + "机关运行经费: 122.83\n支出: {201: {一般公共预算: {基本支出: 1}}}\n"))
                .containsExactly(
                        "甲.yaml:7:9 错误[Y0207] “机关运行经费”下面应是“名称: 内容”各项，却是“122.83”。可用的名称：单位名称",
                        "甲.yaml:8:6 错误[Y0204] “支出”中的“201”不是功能分类项级科目编码。请填 7 位数字的编码");
        assertThat(problems(TOP.formatted("预算") + "机关运行经费: {甲: {一般公共预算: 1,234.50}}\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("Y0209");
        assertThat(problems(TOP.formatted("预算") + "项目: [{本年: {一般公共预算: -1}, 上年结转: {单位资金: 1}}]\n"))
                .hasSize(3)
                .anyMatch(p -> p.contains("缺少“项目名称”"))
                .anyMatch(p -> p.contains("是负数"))
                .anyMatch(p -> p.contains("没有“单位资金”这一项"));
    }

    @Test
    void theSchemaAcceptsIt() {
        assertThat(messages(yaml().replace("(境)", "（境）").replace("(区)", "（区）"))).isEmpty();
    }

    @Test
    void theSchemaTellsTheKindsApart() {
        assertThat(messages(TOP.formatted("预算") + "年终结转: {}\n")).isEmpty();
        assertThat(messages(TOP.formatted("决算") + "年终结转: {}\n")).isNotEmpty();
        assertThat(messages(TOP.formatted("预算") + "绩效自评: []\n")).isNotEmpty();
        assertThat(messages(TOP.formatted("决算") + "绩效自评: []\n")).isEmpty();
        assertThat(messages(TOP.formatted("决定"))).isNotEmpty();
    }

    private static Unit read(String yaml) {
        return Asked.reader().read(yaml.getBytes(UTF_8), "甲.yaml");
    }

    private static List<String> problems(String yaml) {
        return catchThrowableOfType(InputRejected.class, () -> read(yaml)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static List<String> messages(String yaml) {
        return JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(UnitSchema.json(Asked.FOR, Map.of()))
                .validate(yaml, InputFormat.YAML)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Amount wan(String value) {
        return Amount.ofWan(new BigDecimal(value));
    }

    private static String yaml() {
        try (InputStream in = EveryKeyBudgetTest.class.getResourceAsStream("every-key-budget.yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
