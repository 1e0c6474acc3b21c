package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * Last year's figures that the prose compares with, 万元.
 *
 * @param totalIncome 收入总计
 * @param totalExpenditure 支出总计
 * @param fiscalIncome 财政拨款收入总计
 * @param fiscalExpenditure 财政拨款支出总计
 * @param generalExpenditure 一般公共预算财政拨款支出
 * @param operatingCost 机关运行经费
 */
public record PriorYear(
        Amount totalIncome,
        Amount totalExpenditure,
        Amount fiscalIncome,
        Amount fiscalExpenditure,
        Amount generalExpenditure,
        Amount operatingCost) {}
