package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** J0601 (一般公共预算财政拨款基本支出决算明细表): 人员经费合计 + 公用经费合计 = 基本支出合计 of 一般公共预算财政拨款支出决算表. */
final class BasicExpenditureAgrees implements Rule<FinalAccounts> {
  private static final List<String> PUBLISHED = List.of("一般公共预算财政拨款基本支出决算明细表.", "一般公共预算财政拨款支出决算表.合计.基本支出", "支出决算表.合计.基本支出");

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0601",
            "基本支出两表一致",
            "{表:一般公共预算财政拨款基本支出决算明细表} 人员经费合计+公用经费合计={表:一般公共预算财政拨款支出决算表} 基本支出合计",
            "{表:一般公共预算财政拨款基本支出决算明细表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    boolean nothing =
        checked.unit().basicByEconomicItem().isEmpty() && checked.ledger().amount("一般公共预算财政拨款支出决算表", "合计", "基本支出").isZero();
    return NotChecked.when(nothing, "没有一般公共预算基本支出", "J0601");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> unit, CodeBook codes, Problems problems) {
    sides(unit.ledger())
        .mustAgree(
            "J0601",
            Culprit.of(unit, BasicExpenditureAgrees::sides, PUBLISHED, unit.unit().source().placeOf("基本支出经济分类")),
            "请核对“基本支出经济分类”各款与“支出”中一般公共预算财政拨款的基本支出",
            problems);
  }

  private static Sides sides(Ledger ledger) {
    return new Sides(
        "{表:一般公共预算财政拨款基本支出决算明细表} 人员经费合计+公用经费合计",
        ledger.amount("一般公共预算财政拨款基本支出决算明细表.人员经费合计").plus(ledger.amount("一般公共预算财政拨款基本支出决算明细表.公用经费合计")),
        "{表:一般公共预算财政拨款支出决算表} 基本支出合计",
        ledger.amount("一般公共预算财政拨款支出决算表", "合计", "基本支出"));
  }
}
