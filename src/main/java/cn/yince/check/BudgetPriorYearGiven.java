package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetPriorYear;
import java.util.ArrayList;
import java.util.List;

/** J2161: without last year's budget the prose calls everything an increase; a hint says what is missing. */
final class BudgetPriorYearGiven implements Rule<Budget> {
  private static final String PATH = "上年数";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint(
            "J2161",
            "上年数",
            "填写上年收入总计、支出总计、一般公共预算当年拨款、机关运行经费，没有的填 0",
            "情况说明 {节:收支总体}（与上年相比）"));
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    Budget unit = checked.unit();
    BudgetPriorYear prior = unit.priorYear();
    Ledger ledger = checked.ledger();
    List<String> missing = new ArrayList<>();
    look(unit, "收入总计", prior.totalIncome(), ledger.amount("预算收支总表.收入总计"), missing);
    look(unit, "支出总计", prior.totalExpenditure(), ledger.amount("预算收支总表.支出总计.合计"), missing);
    look(unit, "一般公共预算当年拨款", prior.generalAppropriation(), ledger.amount("一般公共预算支出表.合计.合计"), missing);
    look(unit, "机关运行经费", prior.operatingCost(), ledger.amount("机关运行经费统计表.部门合计.合计"), missing);
    if (!missing.isEmpty()) {
      problems.hint(
          "J2161",
          unit.source().placeOfFirst(PATH),
          "没有填写上年的" + String.join("、", missing) + "，情况说明将写成比上年增加全部金额且不写增长率",
          "请在“上年数”中补填；上年确实没有的填 0");
    }
  }

  /** A typed zero is an answer; nothing typed is not. */
  private static void look(Budget unit, String name, Amount prior, Amount now, List<String> missing) {
    if (prior.isZero() && !now.isZero() && !unit.source().places().containsKey(PATH + "." + name)) {
      missing.add(name);
    }
  }
}
