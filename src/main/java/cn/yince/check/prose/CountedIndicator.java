package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an indicator of a form counts.
 *
 * @param name of the indicator
 * @param pairs each character of its name with the next one, words of every form left out
 * @param targets what was to be reached
 * @param reached what was
 * @param all the targets and what was reached
 */
record CountedIndicator(
        String name, List<String> pairs, List<Measure> targets, Optional<Measure> reached, List<Measure> all) {
    private static final Pattern COMMON = Pattern.compile(
            "数量|次数|人数|个数|家数|条数|台数|份数|户数|完成|项目|工作|全年|年度|本年|单位|资金|情况|经费|管理|保障|开展|实际|使用|进行|达到|以上|要求|相关|各类|有关|费用|目标|任务|指标|计划|预算|实施|组织|支付|支出|购置|采购|安排|提供|及时|正常|运行|中心|市本|本级|人员工|员的");
    private static final List<String> TARGETS = List.of("指标值", "调整后指标值", "年度指标值", "年初指标值");
    private static final List<String> REACHED = List.of("全年完成值", "实际完成值");

    static CountedIndicator of(String name, List<Measure> targets, Optional<Measure> reached) {
        return new CountedIndicator(
                name,
                pairs(name),
                targets,
                reached,
                Stream.concat(targets.stream(), reached.stream()).toList());
    }

    /** Each character of a name with the next one, words of every form left out. */
    private static List<String> pairs(String name) {
        List<String> pairs = new ArrayList<>();
        String rest = COMMON.matcher(name).replaceAll("　");
        for (int i = 0; i + 2 <= rest.length(); i++) {
            String pair = rest.substring(i, i + 2);
            if (pair.indexOf('　') < 0) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** How many of its pairs a clause has, {@link #bare} of what every form says. */
    int inCommon(String clause) {
        int shared = 0;
        for (String pair : pairs) {
            shared += clause.contains(pair) ? 1 : 0;
        }
        return shared;
    }

    boolean counts(Measure written) {
        return all().stream().anyMatch(value -> isCounted(value, name, written));
    }

    private static boolean isCounted(Measure value, String name, Measure written) {
        if (!value.unit().isEmpty()) {
            return value.isLike(written);
        }
        return name.endsWith("数") && name.contains(written.unit())
                || name.endsWith("人数") && written.unit().equals("名");
    }

    boolean has(BigDecimal number) {
        return all().stream().anyMatch(value -> value.number().compareTo(number) == 0);
    }

    String values() {
        String wanted = targets.stream().map(value -> plain(value)).distinct().collect(Collectors.joining("、"));
        return "的指标值是 " + wanted + reached.map(value -> "，完成值是 " + plain(value)).orElse("");
    }

    private static String plain(Measure value) {
        return value.number().stripTrailingZeros().toPlainString() + value.unit();
    }

    /** Those of some columns of a form that have a number. */
    static List<CountedIndicator> in(Indicators indicators, List<String> columns) {
        List<CountedIndicator> all = new ArrayList<>();
        for (String column : columns) {
            for (Indicator each : indicators.of(column)) {
                String name = each.name().replace(" ", "");
                List<Measure> targets = each.measures(TARGETS);
                List<Measure> reached = each.measures(REACHED);
                if (!name.isEmpty() && targets.size() + reached.size() > 0) {
                    all.add(CountedIndicator.of(name, targets, reached.stream().findFirst()));
                }
            }
        }
        return all;
    }

    /** A clause without the words of every form. */
    static String bare(String clause) {
        return COMMON.matcher(clause).replaceAll("　");
    }
}
