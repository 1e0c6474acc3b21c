package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import java.util.List;

/** J2601 (一般公共预算基本支出表): 人员经费 + 公用经费 = 基本支出 of 一般公共预算支出表. */
final class BudgetBasicAgrees implements Rule<Budget> {
  private static final List<String> PUBLISHED = List.of("一般公共预算基本支出表.", "一般公共预算支出表.合计.基本支出", "预算支出总表.合计.基本支出");

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2601",
            "基本支出两表一致",
            "{表:一般公共预算基本支出表} 人员经费+公用经费={表:一般公共预算支出表} 基本支出合计",
            "{表:一般公共预算基本支出表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    boolean nothing =
        checked.unit().basicByEconomicItem().isEmpty() && checked.ledger().amount("一般公共预算支出表", "合计", "基本支出").isZero();
    return NotChecked.when(nothing, "没有一般公共预算基本支出", "J2601");
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    sides(checked.ledger())
        .mustAgree(
            "J2601",
            Culprit.of(checked, BudgetBasicAgrees::sides, PUBLISHED, checked.unit().source().placeOf("基本支出经济分类")),
            "请核对“基本支出经济分类”各款与“支出”中一般公共预算的基本支出",
            problems);
  }

  private static Sides sides(Ledger ledger) {
    return new Sides(
        "{表:一般公共预算基本支出表} 合计（人员经费+公用经费）",
        ledger.amount("一般公共预算基本支出表", "合计", "合计"),
        "{表:一般公共预算支出表} 基本支出合计",
        ledger.amount("一般公共预算支出表", "合计", "基本支出"));
  }
}
