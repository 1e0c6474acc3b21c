package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;

/**
 * One identity or plausibility rule.
 *
 * @param <U> what it looks at
 */
interface Rule<U extends Unit> {
    /** What it looks at, one card for every code it reports. */
    List<RuleCard> cards();

    /** Those of its codes that cannot be looked at for this unit, with the reason. */
    default List<NotChecked> notChecked(SummedUnit<U> unit) {
        return List.of();
    }

    /** Reports what contradicts the rule; says nothing when all is well. */
    void check(SummedUnit<U> unit, CodeBook codes, Problems problems);
}
