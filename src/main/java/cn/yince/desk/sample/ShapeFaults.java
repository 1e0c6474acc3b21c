package cn.yince.desk.sample;

import cn.yince.desk.sample.Node.Raw;
import java.util.List;

/** Keys and texts that a unit file must not have, or not so. */
final class ShapeFaults {
    private static final List<String> REQUIRED = List.of("模板", "年度", "金额单位", "单位", "概况");

    private ShapeFaults() {}

    static List<Fault> all() {
        return List.of(
                any(
                        "缺少必填的项",
                        "Y0205",
                        (top, setting) -> top.remove(setting.dice().oneOf(REQUIRED))),
                any("必填的项是空的", "Y0206", (top, setting) -> top.put(setting.dice().oneOf(REQUIRED), new Raw(""))),
                any("没有这一项", "Y0203", (top, setting) -> top.put("备注", "请审核")),
                any(
                        "另一种册子的项",
                        "Y0203",
                        (top, setting) -> top.put(top.has("项目") || !top.has("收入") ? "收入" : "项目", List.of("无"))),
                any("应有下级的项写成文字", "Y0207", (top, setting) -> top.put("封面", "九月")),
                any("以花括号开头没加引号", "Y0208", (top, setting) -> top.at("概况").put("机构设置", new Raw("{一.收入总计}万元"))),
                any("金额单位不对", "Y0310", (top, setting) -> top.put("金额单位", "千元")),
                any("年度不是数字", "Y0312", (top, setting) -> top.put("年度", "本年")),
                any("没有这个模板", "M0103", (top, setting) -> top.put("模板", "无此模板")),
                any(
                        "不会有的年度",
                        "Y0312",
                        (top, setting) -> top.put(
                                "年度",
                                (Integer) top.get("年度") + 100 * setting.dice().from(1, 9))),
                any("印不出的字", "J0301", (top, setting) -> top.at("概况").put("机构设置", "内设科室\uD83D\uDE00。")),
                any("引用的名称不对", "J0003", (top, setting) -> top.at("概况").put("机构设置", "全年{没有这个数}万元")),
                any("公布数名称不对", "J0002", (top, setting) -> top.put("公布数", Node.of("没有这张表.合计", 1))),
                Fault.inTree("科目编码位数不对", Fault.ANY, List.of("Y0204"), (top, setting) -> cutCode(top.at("支出"))),
                Fault.inTree("没有的科目", Fault.ANY, List.of("J0201"), ShapeFaults::unknownCode));
    }

    /** Changes what is typed. */
    @FunctionalInterface
    private interface Change {
        Node make(Node top, Setting setting);
    }

    private static Fault any(String name, String code, Change change) {
        return Fault.inTree(name, Fault.ANY, List.of(code), (top, setting) -> {
            change.make(top, setting);
            return true;
        });
    }

    private static boolean cutCode(Node byCode) {
        String code = byCode.keys().get(0);
        byCode.rename(code, code.substring(0, code.length() - 2));
        return true;
    }

    /** Everywhere the same, so that only its name is missing. */
    private static boolean unknownCode(Node top, Setting setting) {
        List<String> codes = top.at("支出").keys();
        String code = setting.dice().oneOf(codes);
        String unknown = code.substring(0, code.length() - 2) + "97";
        top.entries().values().stream()
                .filter(Node.class::isInstance)
                .map(Node.class::cast)
                .forEach(part -> part.rename(code, unknown));
        for (String end : List.of("年初", "年末")) {
            top.at("结转结余", end).entries().values().stream()
                    .filter(Node.class::isInstance)
                    .map(Node.class::cast)
                    .forEach(byCode -> byCode.rename(code, unknown));
        }
        return !codes.contains(unknown);
    }
}
