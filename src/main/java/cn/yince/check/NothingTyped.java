package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Map;

/**
 * J0007: a unit without any amount of income or spending typed would print a booklet of empty tables, however many
 * codes stand there. A department that is the sum of its units has theirs.
 */
final class NothingTyped<U extends Unit> implements Rule<U> {
    private static final String SPENDING = "支出";
    private static final String BASIC = "基本支出经济分类";

    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.required("J0007", "收支数", "填写收入、支出各科目的数", "各公开表"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<U> checked) {
        return List.of();
    }

    @Override
    public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
        Unit unit = checked.unit();
        if (isEmpty(unit)) {
            for (String group :
                    unit instanceof FinalAccounts ? List.of("收入", SPENDING, BASIC) : List.of(SPENDING, BASIC)) {
                problems.add(Problem.required(
                        "J0007",
                        unit.source().placeOf(group),
                        "“" + group + "”没有填写，印出来是空表",
                        "请填写各科目的数；真的没有收支的，选一个科目填 0"));
            }
        }
    }

    private static boolean isEmpty(Unit unit) {
        if (unit instanceof FinalAccounts accounts) {
            return hasNoAmount(accounts.income())
                    && hasNoAmount(accounts.expenditure())
                    && hasNoAmount(accounts.basicByEconomicItem());
        }
        Budget budget = (Budget) unit;
        return budget.units().isEmpty()
                && hasNoAmount(budget.expenditure())
                && hasNoAmount(budget.carriedOver())
                && hasNoAmount(budget.basicByEconomicItem());
    }

    /** Whether no amount stands anywhere below; a zero that was typed is one. */
    private static boolean hasNoAmount(Map<?, ?> typed) {
        return typed.values().stream().allMatch(value -> value instanceof Map<?, ?> below && hasNoAmount(below));
    }
}
