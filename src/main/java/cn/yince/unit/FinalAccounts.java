package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.Map;

/**
 * The final accounts (决算) of one unit's year as typed: leaves only. All amounts are in 万元 whatever {@code 金额单位} the
 * file uses.
 *
 * @param particulars what every unit file says
 * @param income income by 项-level code and source
 * @param expenditure expenditure by 项-level code, fund and kind
 * @param basicByEconomicItem 基本支出 of 一般公共预算 by 款-level economic code
 * @param balances carry-over and balances
 * @param officialSpending “三公”经费
 * @param procurement 政府采购
 * @param operatingCost 机关运行经费
 * @param assets 国有资产占用
 * @param priorYear last year's figures
 * @param items 一般公共预算支出具体 by 类- or 项-level code, in the order typed
 * @param narrative reasons, uses and other free text
 */
public record FinalAccounts(
        Particulars particulars,
        Map<String, Map<IncomeSource, Amount>> income,
        Map<String, Map<Fund, Map<ExpenditureKind, Amount>>> expenditure,
        Map<String, Amount> basicByEconomicItem,
        Balances balances,
        OfficialSpending officialSpending,
        Procurement procurement,
        OperatingCost operatingCost,
        Assets assets,
        PriorYear priorYear,
        Map<String, ItemExplanation> items,
        Narrative narrative)
        implements Unit {
    @Override
    public BookletKind kind() {
        return BookletKind.FINAL_ACCOUNTS;
    }

    @Override
    public FinalAccounts with(Particulars other) {
        return comparedWith(priorYear, officialSpending, items, other);
    }

    /**
     * The same with other figures of last year, in {@code explained} and {@code spending} too, and where they stand.
     */
    public FinalAccounts comparedWith(
            PriorYear prior, OfficialSpending spending, Map<String, ItemExplanation> explained, Particulars other) {
        return new FinalAccounts(
                other,
                income,
                expenditure,
                basicByEconomicItem,
                balances,
                spending,
                procurement,
                operatingCost,
                assets,
                prior,
                explained,
                narrative);
    }
}
