package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Last year's budget, 万元.
 *
 * @param totalIncome 收入总计
 * @param totalExpenditure 支出总计
 * @param generalAppropriation 一般公共预算当年拨款
 * @param operatingCost 机关运行经费
 */
public record BudgetPriorYear(
        Amount totalIncome, Amount totalExpenditure, Amount generalAppropriation, Amount operatingCost) {
    /** All of them by their names. */
    public Map<String, Amount> figures() {
        Map<String, Amount> figures = new LinkedHashMap<>();
        figures.put("收入总计", totalIncome);
        figures.put("支出总计", totalExpenditure);
        figures.put("一般公共预算当年拨款", generalAppropriation);
        figures.put("机关运行经费", operatingCost);
        return figures;
    }
}
