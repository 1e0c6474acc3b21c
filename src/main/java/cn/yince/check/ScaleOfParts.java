package cn.yince.check;

import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** J1302: amounts that are of the same things, one ten thousand times the other. Told once for a column of several. */
final class ScaleOfParts {
    static final RuleCard CARD =
            RuleCard.hint("J1302", "元与万元", "同一件事的预算、决算、上年数，总数与各项，自评表与项目支出，相差不到几千倍，也不是数字相同而差十倍、百倍", "元、万元混用的常见差错");
    private static final int COLUMN = 3;
    /** Orders for several years may exceed one year's spending, but not this often. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(5);

    private static final String YEAR = "支出";
    private static final String TEXTS = "情况说明";
    private static final List<String> SPENT = List.of("决算", "全年预算", "上年决算", "上年预算");
    private final Unit unit;
    private final AmountsOfScale amounts;
    private final Set<String> told;
    private final Problems problems;
    private final Map<String, List<Pair>> byColumn = new LinkedHashMap<>();

    private ScaleOfParts(Unit unit, AmountsOfScale amounts, Set<String> told, Problems problems) {
        this.told = told;
        this.unit = unit;
        this.amounts = amounts;
        this.problems = problems;
    }

    /** An amount, and what it is held against. */
    private record Pair(String path, BigDecimal amount, String other, BigDecimal against) {}

    static void check(Unit unit, AmountsOfScale amounts, Set<String> told, Problems problems) {
        ScaleOfParts parts = new ScaleOfParts(unit, amounts, told, problems);
        parts.lastYear();
        parts.items();
        parts.official();
        parts.forms();
        parts.siblings();
        parts.wholes();
        parts.byColumn.forEach(parts::report);
    }

    private void compare(String column, String path, BigDecimal amount, String other, BigDecimal against) {
        boolean isTold = other.startsWith("本年") && (told.contains(path.split("\\.", 2)[0]) || told.contains(YEAR));
        if (!isTold
                && (AmountsOfScale.differInScale(amount, against) || AmountsOfScale.differByPower(amount, against))) {
            byColumn.computeIfAbsent(column, c -> new ArrayList<>()).add(new Pair(path, amount, other, against));
        }
    }

    /** Last year's totals against this year's, and those of last year's file. */
    private void lastYear() {
        BigDecimal spent = amounts.sum("支出");
        for (String total : amounts.names("上年数")) {
            if (total.endsWith("总计") || total.startsWith("一般公共预算")) {
                compare("上年数", "上年数." + total, amounts.sum("上年数." + total), "本年支出合计", spent);
            }
        }
        unit.lastYear()
                .map(before -> new AmountsOfScale(before.particulars().given()).sum("支出"))
                .ifPresent(before -> compare("上年文件", "上年文件", before, "本年支出合计", spent));
    }

    /** What is told of items, and income beside spending. */
    private void items() {
        for (String code : amounts.names("支出说明")) {
            BigDecimal spent = amounts.names(YEAR).stream()
                    .filter(item -> item.startsWith(code))
                    .map(item -> amounts.sum("支出." + item))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            for (String column : List.of("年初预算", "上年决算")) {
                String path = "支出说明." + code + "." + column;
                compare("支出说明的“" + column + "”", path, amounts.sum(path), "本年支出", spent);
            }
        }
        for (String code : amounts.names("收入")) {
            compare("收入", "收入." + code, amounts.sum("收入." + code), "本年支出", amounts.sum("支出." + code));
        }
        compare("基本支出经济分类", "基本支出经济分类", amounts.sum("基本支出经济分类"), "本年支出合计", amounts.sum("支出"));
    }

    /** Each kind of official spending: planned, spent and last year's. */
    private void official() {
        for (String kind : amounts.names("三公经费")) {
            String at = "三公经费." + kind;
            List<String> all = Stream.concat(SPENT.stream(), Stream.of("国内.金额", "一般公共预算"))
                    .map(name -> at + "." + name)
                    .filter(path -> amounts.sum(path).signum() > 0)
                    .toList();
            for (int i = 1; i < all.size(); i++) {
                compare(at, all.get(i), amounts.sum(all.get(i)), "“" + all.get(0) + "”", amounts.sum(all.get(0)));
            }
        }
    }

    /** A form by itself, and all forms against what was spent on projects. */
    private void forms() {
        BigDecimal executed = BigDecimal.ZERO;
        for (String number : amounts.names("绩效自评")) {
            String form = "绩效自评." + number + ".资金";
            for (String source : amounts.names(form)) {
                String at = form + "." + source;
                executed = executed.add(amounts.sum(at + ".执行"));
                compare("绩效自评.资金", at + ".到位", amounts.sum(at + ".到位"), "“预算”", amounts.sum(at + ".预算"));
                compare("绩效自评.资金", at + ".执行", amounts.sum(at + ".执行"), "“预算”", amounts.sum(at + ".预算"));
            }
        }
        BigDecimal projects = amounts.all("支出").entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("项目支出"))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal listed = amounts.names("项目").stream()
                .map(number -> amounts.sum("项目." + number + ".本年"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        compare("绩效自评", "绩效自评", executed, "本年项目支出", projects);
        for (String number : amounts.names("项目")) {
            String period = "项目." + number + ".绩效目标.实施期资金";
            compare("项目的“实施期资金”", period, amounts.sum(period), "“本年”", amounts.sum("项目." + number + ".本年"));
        }
        compare("项目", "项目", listed, "本年项目支出", projects);
    }

    /** Sums of one name told of several things, such as 预算金额 of what had targets and of what was followed up. */
    private void siblings() {
        Map<String, String> largest = new LinkedHashMap<>();
        Map<String, BigDecimal> told = amounts.all(TEXTS);
        told.forEach((path, amount) -> largest.merge(
                sibling(path), path, (one, other) -> told.get(one).compareTo(told.get(other)) >= 0 ? one : other));
        told.forEach((path, amount) -> {
            String other = largest.get(sibling(path));
            compare(path, path, amount, "“" + other + "”", told.get(other));
        });
    }

    /** A path without the step before its last. */
    private static String sibling(String path) {
        int last = path.lastIndexOf('.');
        int before = path.lastIndexOf('.', last - 1);
        return before < 0 ? path : path.substring(0, before) + path.substring(last);
    }

    /** What is part of the year's spending is not several times all of it. */
    private void wholes() {
        BigDecimal spent = amounts.sum("支出");
        List<String> kinds = List.of("货物", "工程", "服务", "中小企业合同", "小微企业合同");
        Stream<String> bought = kinds.stream().map(kind -> "政府采购." + kind);
        Stream<String> planned = amounts.names("三公经费").stream().map(kind -> "三公经费." + kind + ".全年预算");
        Stream.concat(bought, planned)
                .filter(path -> spent.signum() > 0 && amounts.sum(path).compareTo(spent.multiply(TIMES)) > 0)
                .forEach(path -> larger(path, spent));
    }

    private void larger(String path, BigDecimal spent) {
        problems.hint(
                "J1302",
                amounts.place(unit.source(), path),
                "“%s”是 %s万元，比本年支出合计 %s万元还多几倍"
                        .formatted(path, ScaleOfFile.shown(amounts.sum(path)), ScaleOfFile.shown(spent)),
                "像是元、万元混用；请核对这个数，按“金额单位”填写");
    }

    private void report(String column, List<Pair> pairs) {
        List<Pair> told = pairs.size() >= COLUMN ? pairs.subList(0, 1) : pairs;
        String more = pairs.size() >= COLUMN ? "；" + column + "共有 " + pairs.size() + " 个数这样" : "";
        for (Pair pair : told) {
            problems.hint(
                    "J1302",
                    amounts.place(unit.source(), pair.path()),
                    "“%s”是 %s，%s是 %s，差了%s%s"
                            .formatted(
                                    pair.path(),
                                    ScaleOfFile.withUnit(pair.amount()),
                                    pair.other(),
                                    ScaleOfFile.withUnit(pair.against()),
                                    AmountsOfScale.differInScale(pair.amount(), pair.against()) ? "上万倍" : "正好十倍、百倍",
                                    more),
                    "像是元、万元混用，或多写、少写了 0；请核对这些数，都按“金额单位”填写");
        }
    }
}
