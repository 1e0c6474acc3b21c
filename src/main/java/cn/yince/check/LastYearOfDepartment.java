package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.BudgetSum;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Origin;
import cn.yince.unit.codes.CodeBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * J2164: last year's figures that a department typed are what its units say of last year together. They differ when
 * units came or went, so it is a hint; where a unit did not say its own there is nothing to compare.
 */
final class LastYearOfDepartment implements Rule<Budget> {
    private static final String CODE = "J2164";

    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.hint(CODE, "部门的上年数", "部门填写的上年数、“三公”经费的上年预算=各下属单位的相加（各单位都填了或有上年文件的）", "上年预算公开册；下属单位的文件"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
        Budget department = checked.unit();
        boolean none = compared(department).isEmpty();
        return NotChecked.when(none, department.units().isEmpty() ? "没有下属单位" : "部门没有自己填上年数，或有单位没有填", CODE);
    }

    @Override
    public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
        Source own = checked.unit().source();
        compared(checked.unit()).forEach((path, sides) -> {
            if (!sides.agree()) {
                problems.add(sides.remark(CODE, own.placeOf(path), "请核对这个数和各单位的文件；今年新划入、划出单位的不必管，部门不填时就是各单位之和"));
            }
        });
    }

    /** What the department typed itself beside the sums of its units, by where it stands. */
    private static Map<String, Sides> compared(Budget department) {
        Map<String, Sides> compared = new LinkedHashMap<>();
        if (!department.units().isEmpty()) {
            BudgetSum units = new BudgetSum(department.units());
            Map<String, Amount> sums = figures(units.priorYear(), units.officialSpending());
            figures(department.priorYear(), department.officialSpending()).forEach((path, typed) -> {
                Amount sum = sums.get(path);
                Place place = department.source().places().get(path);
                boolean own =
                        place != null && place.file().equals(department.source().file());
                if (own && typed.origin() instanceof Origin.Typed && sum.origin() != Origin.ABSENT) {
                    compared.put(path, new Sides("部门填的" + path, typed, "各下属单位之和", sum));
                }
            });
        }
        return compared;
    }

    private static Map<String, Amount> figures(BudgetPriorYear prior, PlannedOfficialSpending spending) {
        Map<String, Amount> figures = new LinkedHashMap<>();
        prior.figures().forEach((name, amount) -> figures.put("上年数." + name, amount));
        spending.items().forEach((name, item) -> figures.put("三公经费." + name + ".上年预算", item.prior()));
        return figures;
    }
}
