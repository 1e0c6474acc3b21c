package cn.yince.desk.sample;

import cn.yince.unit.Fund;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Final accounts that are well typed and cannot be true; also what both kinds of files can get wrong in the same way.
 */
final class RuleFaults {
    private static final BigDecimal LITTLE = new BigDecimal("0.01");
    private static final BigDecimal MORE_THAN_ANYONE_HAS = new BigDecimal("100000000000.00");

    private RuleFaults() {}

    static List<Fault> all() {
        return List.of(
                fault(
                        "收支不平",
                        List.of("J0101", "J0401"),
                        (top, setting) -> BrokenSums.moreBelowACode(top.at("收入"), Fund.GENERAL.label())),
                fault(
                        "结转不平",
                        List.of("J0101", "J0401"),
                        (top, setting) -> BrokenSums.more(top.at("结转结余", "年末"), Fund.GENERAL.label())),
                fault(
                        "政府性基金不平",
                        List.of("J0101", "J0401", "J0701"),
                        (top, setting) -> BrokenSums.moreBelowACode(top.at("收入"), Fund.GOVERNMENT_FUND.label())),
                fault(
                        "经济分类与基本支出不符",
                        List.of("J0601"),
                        (top, setting) -> BrokenSums.moreOf(
                                top.at("基本支出经济分类"), setting.edition().economic()::isPersonnel)),
                fault(
                        "基本建设列入基本支出",
                        List.of("J0602"),
                        (top, setting) -> put(
                                top.at("基本支出经济分类"), setting.edition().economic().ofCapitalConstruction(), LITTLE)),
                fault("解释了没有支出的科目", List.of("J0502"), (top, setting) -> explained(top)),
                fault("三公经费小于基本支出", List.of("J0901"), (top, setting) -> carsForNothing(top, setting)),
                fault("自评得分超过分值", List.of("J1201"), (top, setting) -> groupScoresTooMuch(top, setting)),
                fault("自评执行数超过项目支出", List.of("J1202"), (top, setting) -> executesTooMuch(top, setting)),
                fault("合计得分与各指标不符", List.of("J1203"), (top, setting) -> scoresDiffer(top, setting)),
                fault("指标得分超过分值", List.of("J1204"), (top, setting) -> indicatorScoresTooMuch(top, setting)),
                fault("公布数超出尾数误差", List.of("J0001"), RuleFaults::publishesTooLittle));
    }

    /** Of either kind of files. */
    static boolean publishesTooLittle(Node top, Setting setting) {
        String figure = setting.edition().publishable();
        return !figure.isEmpty() && put(top, "公布数", Node.of(figure, LITTLE));
    }

    private static Fault fault(String name, List<String> codes, BiPredicate<Node, Setting> harm) {
        return Fault.inTree(name, Fault.FINAL_ACCOUNTS, codes, harm);
    }

    private static boolean put(Node node, String key, Object value) {
        node.put(key, value);
        return true;
    }

    /** A 项 that has a name and no money. */
    private static boolean explained(Node top) {
        String section = top.at("支出").keys().get(0).substring(0, 3) + "98";
        Node names = top.at("科目补充", "功能分类").put(section, "新设款").put(section + "98", "新设项");
        top.put("科目补充", Node.of("功能分类", names));
        top.at("支出说明").put(section + "98", Node.of("用途", "专项业务"));
        return top.has("支出说明");
    }

    private static boolean carsForNothing(Node top, Setting setting) {
        Node item = top.at("三公经费", OfficialItems.CAR_RUNNING);
        String code = setting.edition().economic().ofOfficial(OfficialItems.CAR_RUNNING);
        boolean any = top.at("基本支出经济分类").get(code) instanceof BigDecimal basic && basic.compareTo(BigDecimal.TEN) > 0;
        item.put("决算", SampleMoney.zero());
        return any;
    }

    private static boolean groupScoresTooMuch(Node top, Setting setting) {
        List<Node> groups = outputGroups(top, "得分");
        return !groups.isEmpty() && put(setting.dice().oneOf(groups), "得分", 55);
    }

    private static boolean executesTooMuch(Node top, Setting setting) {
        List<Node> forms = top.list("绩效自评");
        if (forms.isEmpty()) {
            return false;
        }
        Node bySource = setting.dice().oneOf(forms).at("资金");
        return put(bySource.at(bySource.keys().get(0)), "执行", MORE_THAN_ANYONE_HAS);
    }

    private static boolean scoresDiffer(Node top, Setting setting) {
        List<Node> groups = outputGroups(top, "数量指标").stream()
                .filter(group -> !group.has("得分"))
                .toList();
        return !groups.isEmpty() && put(setting.dice().oneOf(groups), "得分", 1);
    }

    /** One indicator has more than its points, another so much less. */
    private static boolean indicatorScoresTooMuch(Node top, Setting setting) {
        List<Node> groups = outputGroups(top, "数量指标").stream()
                .filter(group -> !group.has("得分"))
                .toList();
        if (groups.isEmpty()) {
            return false;
        }
        Node group = setting.dice().oneOf(groups);
        Node first = group.list("数量指标").get(0);
        group.list("质量指标").get(0).put("得分", SampleMoney.zero());
        return put(first, "得分", (Integer) first.get("分值") + 1);
    }

    private static List<Node> outputGroups(Node top, String key) {
        return top.list("绩效自评").stream()
                .map(form -> form.at("指标", "产出指标"))
                .filter(group -> group.has(key))
                .toList();
    }
}
