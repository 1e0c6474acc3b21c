package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.object;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.PriorYear;
import cn.yince.unit.amount.Amount;

/** 上年数. */
final class PriorYearShape {
  private PriorYearShape() {}

  static Shape<PriorYear> priorYear() {
    Key<Amount> income = of("收入总计", amount(), "上年收入总计");
    Key<Amount> expenditure = of("支出总计", amount(), "上年支出总计");
    Key<Amount> fiscalIncome = of("财政拨款收入总计", amount(), "上年财政拨款收入总计");
    Key<Amount> fiscalExpenditure = of("财政拨款支出总计", amount(), "上年财政拨款支出总计");
    Key<Amount> general = of("一般公共预算财政拨款支出", amount(), "上年一般公共预算财政拨款支出");
    Key<Amount> cost = of("机关运行经费", amount(), "上年机关运行经费");
    return object(
        f ->
            new PriorYear(
                f.get(income),
                f.get(expenditure),
                f.get(fiscalIncome),
                f.get(fiscalExpenditure),
                f.get(general),
                f.get(cost)),
        income,
        expenditure,
        fiscalIncome,
        fiscalExpenditure,
        general,
        cost);
  }
}
