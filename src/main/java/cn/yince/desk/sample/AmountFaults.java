package cn.yince.desk.sample;

import cn.yince.desk.sample.Node.Raw;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Amounts, counts and scores that are none. */
final class AmountFaults {
    private static final String TOO_LARGE = "9".repeat(15);

    private AmountFaults() {}

    static List<Fault> all() {
        return List.of(
                amount("不是数", "Y0301", typed -> "若干"),
                amount("科学记数法", "Y0302", typed -> "1.2e3"),
                amount("金额带单位", "Y0303", typed -> typed + "万元"),
                amount("金额带百分号", "Y0304", typed -> typed + "%"),
                amount("千分位逗号位置不对", "Y0305", typed -> "'12,34.56'"),
                amount("小数位过多", "Y0306", typed -> typed + "12345"),
                amount("负数", "Y0307", typed -> "-" + typed),
                amount("大得不可能", "Y0308", typed -> TOO_LARGE),
                Fault.inTree("个数不是整数", Fault.ANY, List.of("Y0309"), (top, setting) -> halfAVehicle(top)),
                Fault.inTree(
                        "得分超过一百",
                        Fault.FINAL_ACCOUNTS,
                        List.of("Y0313"),
                        (top, setting) -> scoreAbove100(top, setting)));
    }

    private static Fault amount(String name, String code, UnaryOperator<String> fault) {
        return Fault.inTree(name, Fault.ANY, List.of(code), (top, setting) -> harmed(top.at("支出"), setting, fault));
    }

    /** Some amount below: the way down is thrown at every level. */
    private static boolean harmed(Node node, Setting setting, UnaryOperator<String> fault) {
        String key = setting.dice().oneOf(node.keys());
        if (node.get(key) instanceof BigDecimal amount) {
            node.put(key, new Raw(fault.apply(amount.toPlainString())));
            return true;
        }
        return harmed(node.at(key), setting, fault);
    }

    private static boolean halfAVehicle(Node top) {
        List<Node> units = top.list("国有资产");
        Node counts = units.isEmpty() ? top.at("国有资产", "车辆") : units.get(0);
        if (counts.keys().isEmpty()) {
            return false;
        }
        counts.put(counts.keys().get(0), new BigDecimal("1.5"));
        return true;
    }

    private static boolean scoreAbove100(Node top, Setting setting) {
        List<Node> forms = top.list("绩效自评");
        if (forms.isEmpty()) {
            return false;
        }
        setting.dice().oneOf(forms).at("指标", "产出指标").put("得分", 105);
        return true;
    }
}
