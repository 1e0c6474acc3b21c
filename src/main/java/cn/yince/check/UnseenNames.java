package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.CodeEntry;
import cn.yince.unit.codes.CodesOfYear;
import cn.yince.unit.codes.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * J0205: a hint, one for the whole booklet, that lists the codes whose names were seen in no published booklet.
 *
 * @param <U> what the unit discloses
 */
record UnseenNames<U extends Unit>() implements Rule<U> {
    private static final String CODE = "J0205";

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.hint(CODE, "科目名称的来历", "印出的科目名称见于公开册、官方文件或较早的科目表", "科目表的“证据”一列"));
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        TypedCodes typed = TypedCodes.of(checked.unit());
        Map<String, String> unseen = new LinkedHashMap<>();
        collect(typed.functional(), codes.functional(), unseen);
        collect(typed.economic(), codes.economic(), unseen);
        unseen.values().stream()
                .findFirst()
                .ifPresent(path -> problems.hint(
                        CODE,
                        checked.unit().source().placeOf(path),
                        "科目名称未见于公开册：" + String.join("、", unseen.keySet()),
                        "请与财政部门印发的当年科目核对；核对无误的写进“科目补充”，以后不再提示"));
    }

    private static void collect(Map<String, Set<String>> typed, CodesOfYear codes, Map<String, String> unseen) {
        TypedCodes.withThoseAbove(typed)
                .forEach((code, path) ->
                        printed(code, codes).ifPresent(name -> unseen.putIfAbsent(code + " " + name, path)));
    }

    /** The name a code is printed with, if it was never seen. */
    private static Optional<String> printed(String code, CodesOfYear codes) {
        return codes.own().containsKey(code)
                ? Optional.empty()
                : codes.classification()
                        .nearest(codes.year(), code)
                        .filter(entry -> entry.evidence() == Evidence.UNSEEN)
                        .map(CodeEntry::name);
    }
}
