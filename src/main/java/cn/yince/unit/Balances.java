package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * 结转结余 and what fills or leaves them, 万元.
 *
 * @param opening 年初结转和结余
 * @param closing 年末结转和结余
 * @param nonFiscalBalanceUsed 使用非财政拨款结余 (和专用结余)
 * @param surplusDistribution 结余分配
 */
public record Balances(CarryOver opening, CarryOver closing, Amount nonFiscalBalanceUsed, Amount surplusDistribution) {}
