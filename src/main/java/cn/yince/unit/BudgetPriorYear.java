package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * Last year's budget, 万元.
 *
 * @param totalIncome 收入总计
 * @param totalExpenditure 支出总计
 * @param generalAppropriation 一般公共预算当年拨款
 * @param operatingCost 机关运行经费
 */
public record BudgetPriorYear(
        Amount totalIncome, Amount totalExpenditure, Amount generalAppropriation, Amount operatingCost) {}
