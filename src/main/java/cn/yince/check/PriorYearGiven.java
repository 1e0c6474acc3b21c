package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.PriorYear;
import java.util.List;

/** J1101: without last year's figures the prose calls everything an increase; a hint says so. */
final class PriorYearGiven implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint(
            "J1101",
            "上年数",
            "填写上年收入总计、支出总计，没有的填 0",
            "情况说明 {节:收支总体}（与上年相比）"));
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    PriorYear prior = unit.priorYear();
    if (prior.totalIncome().isZero() && prior.totalExpenditure().isZero() && !typed(unit)) {
      problems.hint(
          "J1101",
          unit.source().placeOfFirst("上年数"),
          "没有填写上年收入总计、支出总计，情况说明将写成比上年增加全部金额且不写增长率",
          "请在“上年数”中补填；上年确实没有的填 0");
    }
  }

  /** A typed zero is an answer; nothing typed is not. */
  private static boolean typed(FinalAccounts unit) {
    return unit.source().places().containsKey("上年数.收入总计");
  }
}
