package cn.yince.compute.formula;

import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.List;

/** What formulas may call, and what to do about a call of something else. */
public final class Functions {
    /** Of conditions. */
    public static final List<String> TESTS = List.of("有", "有填", "印", "有数据", "属", "是");

    /** What only figures are made with. */
    private static final List<String> OF_FIGURES =
            List.of("占比", "完成率", "与上年", "比较", "分", "个数", "平均分", "行数", "文字", "各段", "词", "各词", "名称", "代码", "等级");

    /** What only rules reckon with. */
    private static final List<String> OF_RULES = List.of("绝对值", "印数");

    private Functions() {}

    /**
     * What to do about a function that cannot be called at a place.
     *
     * @param here those that can
     */
    public static String advice(String name, List<String> here) {
        String may = "这里可以用 " + String.join("、", here);
        if (here.contains(name)) {
            return name + "(…) 要单独是一个数：先另写一行，这里写它的名称；" + may;
        } else if (OF_FIGURES.contains(name)) {
            return name + "(…) 只在 数/*.yaml 里用：先在那里写成一个数，这里写它的名称；" + may;
        } else if (OF_RULES.contains(name)) {
            return name + "(…) 只在 核对.yaml 里用；" + may;
        } else if (TESTS.contains(name)) {
            return name + "(…) 是条件，写在“当”、“条件”或 如果(…) 的第一项；" + may;
        }
        List<String> all = new ArrayList<>(here);
        all.addAll(TESTS);
        all.addAll(OF_FIGURES);
        all.addAll(OF_RULES);
        return Nearest.to(name, all).map(near -> "是否应为“" + near + "”？").orElse("") + may;
    }
}
