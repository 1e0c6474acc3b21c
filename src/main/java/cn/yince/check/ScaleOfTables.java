package cn.yince.check;

import cn.yince.problem.Problems;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** J1301: a table in the other unit of money, told once and not at each thing that it is held against. */
final class ScaleOfTables {
    private static final String YUAN = "元";
    private static final List<String> TABLES = List.of("收入", "支出", "基本支出经济分类");
    private static final String EXPLAINED = "支出说明";
    private static final String PRIOR = "上年数";
    private static final String FORMS = "绩效自评";

    /** Of these so many must agree that another is in the other unit. */
    private static final int ENOUGH = 2;

    /** So many times another table one may still be, in the same unit. */
    private static final BigDecimal PLAUSIBLE = BigDecimal.valueOf(100);

    /** What may be a small part of the year for other reasons. */
    private static final Set<String> PARTS = Set.of("基本支出经济分类", EXPLAINED, FORMS);

    private final Unit unit;
    private final AmountsOfScale amounts;
    private final boolean yuan;
    private final Map<String, Map<String, BigDecimal>> tables = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

    private ScaleOfTables(Unit unit, AmountsOfScale amounts) {
        this.unit = unit;
        this.amounts = amounts;
        this.yuan = unit.particulars().given().text("金额单位").equals(YUAN);
        TABLES.forEach(table -> tables.put(table, amounts.all(table)));
        tables.put(PRIOR, of(PRIOR, path -> path.endsWith("总计") || path.startsWith(PRIOR + ".一般公共预算")));
        tables.put(EXPLAINED, of(EXPLAINED, path -> path.endsWith(".年初预算")));
        tables.put(FORMS, of(FORMS, path -> path.endsWith(".执行")));
        tables.forEach((table, typed) -> sums.put(table, sum(table, typed, "")));
        sums.values().removeIf(sum -> sum.signum() <= 0);
    }

    private Map<String, BigDecimal> of(String table, Predicate<String> which) {
        Map<String, BigDecimal> all = amounts.all(table);
        all.keySet().removeIf(which.negate());
        return all;
    }

    /** What a table comes to without one of its amounts; of the totals of a year, the largest. */
    private static BigDecimal sum(String table, Map<String, BigDecimal> typed, String without) {
        return typed.entrySet().stream()
                .filter(each -> !each.getKey().equals(without))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, table.equals(PRIOR) ? BigDecimal::max : BigDecimal::add);
    }

    /** Reports tables that seem to be in the other unit; their names. */
    static Set<String> check(Unit unit, AmountsOfScale amounts, Problems problems) {
        ScaleOfTables scale = new ScaleOfTables(unit, amounts);
        Set<String> told = new TreeSet<>();
        scale.sums.forEach((table, sum) -> {
            List<String> others = scale.others(sum);
            if (others.size() >= ENOUGH
                    && 2 * others.size() >= scale.sums.size()
                    && !(scale.yuan && PARTS.contains(table))) {
                told.add(table);
                scale.report(table, others, problems);
            }
        });
        return told;
    }

    /** The tables that are of another scale than a sum, while they agree with one another. */
    private List<String> others(BigDecimal sum) {
        List<String> others = sums.keySet().stream()
                .filter(other -> AmountsOfScale.differInScale(sum, sums.get(other)))
                .filter(other -> sum.compareTo(sums.get(other)) > 0 != yuan)
                .toList();
        boolean agree = others.stream()
                .noneMatch(one -> others.stream()
                        .anyMatch(other -> AmountsOfScale.differInScale(sums.get(one), sums.get(other))));
        return agree ? others : List.of();
    }

    private void report(String table, List<String> others, Problems problems) {
        Map<String, BigDecimal> typed = tables.get(table);
        String largest = typed.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(table);
        BigDecimal most =
                others.stream().map(sums::get).max(BigDecimal::compareTo).orElseThrow();
        boolean one = !yuan && typed.size() > 1 && sum(table, typed, largest).compareTo(most.multiply(PLAUSIBLE)) < 0;
        String what = one ? largest : table;
        String other = yuan ? "万元" : YUAN;
        String told = "金额单位是" + (yuan ? YUAN : "万元") + "，“" + what + "”" + (one ? "是 " : "合计 ")
                + ScaleOfFile.withUnit(one ? typed.get(largest) : sums.get(table)) + "，与"
                + others.stream()
                        .map(each -> "“" + each + "”合计的 " + ScaleOfFile.withUnit(sums.get(each)))
                        .collect(Collectors.joining("、"))
                + "相差上万倍";
        String advice = (one ? "像是这个数按" + other + "填了，请改成" : "像是“" + table + "”整张按" + other + "填了，请把它的金额都改成")
                + (yuan ? YUAN : "万元") + "；别处由它引起的差额多半随之消失，改好以后再看";
        Source source = unit.source();
        problems.hint("J1301", source.placeOf(one || source.isWorkbook() ? largest : table), told, advice);
    }
}
