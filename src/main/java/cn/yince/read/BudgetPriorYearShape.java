package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.object;

import cn.yince.amount.Amount;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetPriorYear;

/** 上年数 of a budget. */
final class BudgetPriorYearShape {
  private BudgetPriorYearShape() {}

  static Shape<BudgetPriorYear> priorYear() {
    Key<Amount> income = of("收入总计", amount(), "上年预算的收入总计");
    Key<Amount> expenditure = of("支出总计", amount(), "上年预算的支出总计");
    Key<Amount> general = of("一般公共预算当年拨款", amount(), "上年预算的一般公共预算当年拨款");
    Key<Amount> cost = of("机关运行经费", amount(), "上年预算的机关运行经费");
    return object(
        f -> new BudgetPriorYear(f.get(income), f.get(expenditure), f.get(general), f.get(cost)),
        income,
        expenditure,
        general,
        cost);
  }
}
