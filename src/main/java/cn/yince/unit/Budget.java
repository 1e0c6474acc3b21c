package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/**
 * The budget (预算) of one unit or department as typed: leaves only, 万元. A department may be the sum of its units
 * ({@link cn.yince.unit.Budget#units}); its own leaves then already hold their sums.
 *
 * @param particulars what every unit file says
 * @param expenditure this year's money by 项-level code, fund and kind (基本支出, 项目支出)
 * @param carriedOver last year's money spent this year (上年结转), the same
 * @param carriedForward this year's money left for the next (年终结转) by 项-level code and fund
 * @param basicByEconomicItem 基本支出 of this year's 一般公共预算 by 款-level economic code and staff
 * @param governmentFundIncome 政府性基金 income of this year by 收入科目
 * @param stateCapitalIncome 国有资本经营 income of this year by 收入科目
 * @param incomeNames names of 收入科目, by code
 * @param officialSpending “三公”经费
 * @param procurement 政府采购
 * @param operatingCost 机关运行经费 by unit name and fund, as typed; empty when it is to be derived
 * @param projects 项目 in the order of 项目支出预算表
 * @param assets 国有资产占有使用, unit by unit
 * @param priorYear last year's budget
 * @param narrative reasons and other free text
 * @param units the subordinate units this is the sum of; none for a unit's own budget
 */
public record Budget(
        Particulars particulars,
        Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> expenditure,
        Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> carriedOver,
        Map<String, Map<BudgetFund, Amount>> carriedForward,
        Map<String, Map<StaffKind, Amount>> basicByEconomicItem,
        Map<String, Amount> governmentFundIncome,
        Map<String, Amount> stateCapitalIncome,
        Map<String, String> incomeNames,
        PlannedOfficialSpending officialSpending,
        Procurement procurement,
        Map<String, Map<BudgetFund, Amount>> operatingCost,
        List<Project> projects,
        List<UnitAssets> assets,
        BudgetPriorYear priorYear,
        BudgetNarrative narrative,
        List<Budget> units)
        implements Unit {
    @Override
    public BookletKind kind() {
        return BookletKind.BUDGET;
    }

    @Override
    public Budget with(Particulars other) {
        return comparedWith(priorYear, officialSpending, units, other);
    }

    /** The same with other figures of last year, in {@code spending} and the units too, and where they stand. */
    public Budget comparedWith(
            BudgetPriorYear prior, PlannedOfficialSpending spending, List<Budget> compared, Particulars other) {
        return new Budget(
                other,
                expenditure,
                carriedOver,
                carriedForward,
                basicByEconomicItem,
                governmentFundIncome,
                stateCapitalIncome,
                incomeNames,
                spending,
                procurement,
                operatingCost,
                projects,
                assets,
                prior,
                narrative,
                compared);
    }
}
