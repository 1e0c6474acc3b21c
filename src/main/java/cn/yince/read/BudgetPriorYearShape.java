package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amountOrNull;
import static cn.yince.read.shape.Shapes.object;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.amount.Amount;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** 上年数 of a budget: what was typed, over other figures for what was left out. */
final class BudgetPriorYearShape {
  private BudgetPriorYearShape() {}

  static Shape<UnaryOperator<BudgetPriorYear>> priorYear() {
    Key<Amount> income = of("收入总计", amountOrNull(), "上年预算的收入总计");
    Key<Amount> expenditure = of("支出总计", amountOrNull(), "上年预算的支出总计");
    Key<Amount> general = of("一般公共预算当年拨款", amountOrNull(), "上年预算的一般公共预算当年拨款");
    Key<Amount> cost = of("机关运行经费", amountOrNull(), "上年预算的机关运行经费");
    return object(
        f ->
            others ->
                new BudgetPriorYear(
                    Objects.requireNonNullElse(f.get(income), others.totalIncome()),
                    Objects.requireNonNullElse(f.get(expenditure), others.totalExpenditure()),
                    Objects.requireNonNullElse(f.get(general), others.generalAppropriation()),
                    Objects.requireNonNullElse(f.get(cost), others.operatingCost())),
        income,
        expenditure,
        general,
        cost);
  }
}
