package cn.yince.unit;

import cn.yince.unit.amount.Amount;

/**
 * 机关运行经费, 万元. When the unit gives neither row, the row of its own standing takes 公用经费合计 of 一般公共预算财政拨款基本支出决算明细表.
 *
 * @param administrative row 行政单位; null when not given
 * @param civilServiceManaged row 参照公务员法管理事业单位; null when not given
 */
public record OperatingCost(Amount administrative, Amount civilServiceManaged) {}
