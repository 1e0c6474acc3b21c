package cn.yince.unit;

import cn.yince.unit.amount.Amount;
import java.util.Map;

/**
 * A project (项目) of a budget.
 *
 * @param name 项目名称
 * @param code 项目编码; empty when not given
 * @param unit name of the unit that has it
 * @param unitCode 单位编码 of that unit; empty when not given
 * @param thisYear this year's money by fund, 万元
 * @param carriedOver last year's money by fund, 财政拨款 only, 万元
 * @param buysServices whether 政府购买服务 are part of it
 */
public record Project(
        String name,
        String code,
        String unit,
        String unitCode,
        Map<BudgetFund, Amount> thisYear,
        Map<BudgetFund, Amount> carriedOver,
        boolean buysServices) {}
