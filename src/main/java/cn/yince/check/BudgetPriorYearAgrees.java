package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetPriorYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** J2162: last year's income and expenditure were equal. J2163: what was part of a total was no more. */
final class BudgetPriorYearAgrees implements Rule<Budget> {
  private static final String BASIS = "上年预算公开册 {表:预算收支总表、一般公共预算支出表、机关运行经费统计表}";
  private static final String INCOME = "收入总计";
  private static final String SPENT = "支出总计";
  private static final String GENERAL = "一般公共预算当年拨款";
  private static final String OPERATING = "机关运行经费";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error("J2162", "上年数的收支总计", "上年收入总计=上年支出总计", BASIS),
        RuleCard.error("J2163", "上年数的包含关系", "上年机关运行经费 ≤ 上年一般公共预算当年拨款 ≤ 上年收入总计", BASIS));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    Budget unit = checked.unit();
    List<NotChecked> none = new ArrayList<>();
    none.addAll(NotChecked.when(!isTyped(unit, INCOME, SPENT), "没有填写上年的收支总计", "J2162"));
    boolean parts = isTyped(unit, GENERAL, INCOME) || isTyped(unit, OPERATING, GENERAL);
    none.addAll(NotChecked.when(!parts, "没有填写上年的总计和其中数", "J2163"));
    return none;
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    Budget unit = checked.unit();
    BudgetPriorYear prior = unit.priorYear();
    if (isTyped(unit, INCOME, SPENT)) {
      new Sides("上年" + INCOME, prior.totalIncome(), "上年" + SPENT, prior.totalExpenditure())
          .mustAgree("J2162", unit.source().placeOf("上年数." + INCOME), "同一年的收入总计与支出总计相等，请对照上年公开册", problems);
    }
    within(unit, GENERAL, prior.generalAppropriation(), INCOME, prior.totalIncome(), problems);
    within(unit, OPERATING, prior.operatingCost(), GENERAL, prior.generalAppropriation(), problems);
  }

  private static void within(
      Budget unit, String part, Amount partAmount, String whole, Amount wholeAmount, Problems problems) {
    if (isTyped(unit, part, whole)) {
      new Sides("上年" + part, partAmount, "上年" + whole, wholeAmount)
          .leftMustNotExceed("J2163", unit.source().placeOf("上年数." + part), "前者包括在后者之内，请对照上年公开册", problems);
    }
  }

  private static boolean isTyped(Budget unit, String... names) {
    return Stream.of(names).allMatch(name -> unit.source().places().containsKey("上年数." + name));
  }
}
