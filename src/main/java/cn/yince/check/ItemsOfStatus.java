package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Identity;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * J0505: a hint where the items a unit spends on are only those of units of another 单位性质: 行政运行 of an institution, 事业运行
 * of an office. A unit that has both was changed from one to the other.
 *
 * @param <U> what the unit discloses
 */
record ItemsOfStatus<U extends Unit>() implements Rule<U> {
    private static final String CODE = "J0505";
    private static final String SPENT = "支出";
    private static final int ITEM = 7;
    /** Names of items that the classification has for both kinds of units. */
    private static final Map<String, String> INSTITUTIONS_BY_OFFICES = Map.of("行政运行", "事业运行", "行政单位医疗", "事业单位医疗");

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.hint(CODE, "单位性质与科目", "事业单位列支事业运行、事业单位医疗，行政和参公单位列支行政运行、行政单位医疗", "政府收支分类科目的说明"));
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        Identity identity = checked.unit().identity();
        if (identity.kind() != Identity.Kind.UNIT) {
            return;
        }
        boolean institution = identity.status() == Status.INSTITUTION;
        Map<String, String> byName = TypedCodes.of(checked.unit()).functional().getOrDefault(SPENT, Set.of()).stream()
                .filter(code -> code.length() == ITEM)
                .collect(Collectors.toMap(codes.functional()::name, code -> code, (first, next) -> first));
        INSTITUTIONS_BY_OFFICES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(pair -> {
                    String other = institution ? pair.getKey() : pair.getValue();
                    String own = institution ? pair.getValue() : pair.getKey();
                    if (byName.containsKey(other) && !byName.containsKey(own)) {
                        problems.hint(
                                CODE,
                                checked.unit().source().placeOf(SPENT + "." + byName.get(other)),
                                "单位性质是" + identity.status().label() + "，支出列在“" + other + "”（" + byName.get(other)
                                        + "），没有“" + own + "”",
                                "请核对“单位.性质”和科目；机构改革以前的支出可以不改");
                    }
                });
    }
}
