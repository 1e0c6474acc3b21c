package cn.yince.desk.sample;

import cn.yince.unit.BudgetFund;
import cn.yince.unit.StaffKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;

/** Budgets that are well typed and cannot be true. */
final class BudgetFaults {
    private static final BigDecimal LITTLE = new BigDecimal("0.01");
    private static final String GENERAL = BudgetFund.GENERAL.label();
    private static final String LOCAL = TargetForms.LOCAL;

    private BudgetFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "经济分类与基本支出不符",
                        "J2601",
                        (top, setting) -> moreForStaff(
                                top.at("基本支出经济分类"), setting.edition().economic())),
                fault("基本建设列入基本支出", "J2602", (top, setting) -> basicConstruction(top, setting)),
                fault("三公经费小于基本支出", "J2011", (top, setting) -> carsForNothing(top, setting)),
                fault("机关运行经费超过公用经费", "J2111", (top, setting) -> operatesForTooMuch(top)),
                fault(
                        "项目与项目支出不符",
                        "J2121",
                        (top, setting) -> BrokenSums.moreBelowACode(top.at("支出"), GENERAL, Flow.PROJECT)),
                fault(
                        "项目与上年结转不符",
                        "J2131",
                        (top, setting) -> BrokenSums.moreBelowACode(top.at("上年结转"), GENERAL, Flow.PROJECT)),
                fault("年度资金与项目不符", "J2141", (top, setting) -> targetsMoreThanItHas(top, setting)),
                fault("实施期资金小于年度资金", "J2142", (top, setting) -> periodOfNothing(top, setting)),
                fault("项目重名", "J2143", (top, setting) -> sameName(top.list("项目"))),
                fault("购买服务超过项目", "J2151", (top, setting) -> buysTooMuch(top, setting)),
                fault("政府性基金收入不符", "J2701", (top, setting) -> BrokenSums.moreOf(top.at("政府性基金收入"), code -> true)),
                fault("国有资本经营收入不符", "J2901", (top, setting) -> BrokenSums.moreOf(top.at("国有资本经营收入"), code -> true)),
                fault("公布数超出尾数误差", "J0001", RuleFaults::publishesTooLittle));
    }

    private static Fault fault(String name, String code, BiPredicate<Node, Setting> harm) {
        return Fault.inTree(name, Fault.BUDGET, List.of(code), harm);
    }

    private static boolean put(Node node, String key, Object value) {
        node.put(key, value);
        return true;
    }

    private static boolean moreForStaff(Node byCode, SampleEconomicCodes stock) {
        return byCode.keys().stream()
                .filter(stock::isPersonnel)
                .map(byCode::at)
                .anyMatch(byStaff -> BrokenSums.moreOf(byStaff, staff -> true));
    }

    private static boolean basicConstruction(Node top, Setting setting) {
        Node nothing = Node.of(StaffKind.ADMINISTRATIVE.label(), SampleMoney.zero());
        return put(top.at("基本支出经济分类"), setting.edition().economic().ofCapitalConstruction(), nothing);
    }

    private static boolean carsForNothing(Node top, Setting setting) {
        Node basic = top.at("基本支出经济分类", setting.edition().economic().ofOfficial(OfficialItems.CAR_RUNNING));
        boolean any = basic.entries().values().stream()
                .anyMatch(a -> a instanceof BigDecimal b && b.compareTo(BigDecimal.TEN) > 0);
        top.at("三公经费", OfficialItems.CAR_RUNNING).put(GENERAL, SampleMoney.zero());
        return any;
    }

    private static boolean operatesForTooMuch(Node top) {
        BigDecimal all = (BigDecimal) top.at("上年数").get("收入总计");
        Node row = Node.of(GENERAL, all.multiply(BigDecimal.TEN).add(BrokenSums.much()));
        return put(top, "机关运行经费", Node.of((String) top.at("单位").get("名称"), row));
    }

    private static boolean targetsMoreThanItHas(Node top, Setting setting) {
        List<Node> projects = top.list("项目");
        if (projects.isEmpty()) {
            return false;
        }
        Node target = setting.dice().oneOf(projects).at("绩效目标");
        BigDecimal whole = (BigDecimal) target.at("实施期资金").get(LOCAL);
        target.put("年度资金", Node.of(LOCAL, whole.add(BrokenSums.much())));
        return put(target.at("实施期资金"), LOCAL, whole.add(BrokenSums.much()));
    }

    private static boolean periodOfNothing(Node top, Setting setting) {
        List<Node> projects =
                top.list("项目").stream().filter(BudgetFaults::isWorthMuch).toList();
        return !projects.isEmpty() && put(setting.dice().oneOf(projects).at("绩效目标", "实施期资金"), LOCAL, LITTLE);
    }

    private static boolean isWorthMuch(Node project) {
        return ((BigDecimal) project.at("绩效目标", "实施期资金").get(LOCAL)).compareTo(BigDecimal.TEN) > 0;
    }

    private static boolean sameName(List<Node> projects) {
        return projects.size() > 1
                && put(projects.get(1), "项目名称", projects.get(0).get("项目名称"));
    }

    private static boolean buysTooMuch(Node top, Setting setting) {
        List<Node> projects = top.list("项目");
        if (projects.isEmpty()) {
            return false;
        }
        Node project = setting.dice().oneOf(projects);
        BigDecimal whole = (BigDecimal) project.at("绩效目标", "实施期资金").get(LOCAL);
        Node service = Node.of("内容", "物业管理服务", "数量", 1, "金额", Node.of(GENERAL, whole.add(BrokenSums.much())));
        return put(project, "购买服务", List.of(service));
    }
}
