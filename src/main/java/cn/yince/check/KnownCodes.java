package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Source;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * J0201: every code typed, and every 类 and 款 above it, has a name. J0202: one that the classification does not have is
 * printed with the name the unit gives. J0203: it is a code of the booklet's year.
 *
 * @param <U> what the unit discloses
 */
record KnownCodes<U extends Unit>() implements Rule<U> {
    static final String NAMELESS = "J0201";
    static final String ADDED = "J0202";
    static final String OF_OTHER_YEARS = "J0203";
    private static final String BASIS = "政府收支分类科目";

    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.error(NAMELESS, "科目编码", "每个编码的类在科目表中；编码和它上面的款在科目表或“科目补充”中有名称", BASIS),
                RuleCard.hint(ADDED, "科目表以外的科目", "科目表中没有的编码按“科目补充”的名称印，请核对", BASIS),
                RuleCard.hint(OF_OTHER_YEARS, "科目的年度", "编码在本册的年度有效；已停用或还没有启用的，说明接替或原来的编码", BASIS));
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        Source source = checked.unit().source();
        TypedCodes typed = TypedCodes.of(checked.unit());
        new CodeLookUp(codes.functional(), source, problems).look(typed.functional());
        new CodeLookUp(codes.economic(), source, problems).look(typed.economic());
        named(typed.income(), codes, source, problems);
    }

    /** The rows above a 收入科目 are not printed and need no name; no classification of them is at hand. */
    private static void named(Map<String, Set<String>> income, CodeBook codes, Source source, Problems problems) {
        income.forEach((path, typed) -> typed.stream()
                .filter(code -> !codes.incomeNames().containsKey(code))
                .forEach(code -> problems.error(
                        NAMELESS,
                        source.placeOf(path + "." + code),
                        "收入分类没有科目 " + code + " 的名称",
                        "请在“科目补充.收入分类”中写明：" + code + ": 科目名称")));
    }
}
