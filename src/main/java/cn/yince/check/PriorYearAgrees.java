package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.PriorYear;
import java.util.ArrayList;
import java.util.List;

/**
 * J1102: last year's totals of income and expenditure are equal. J1103: what is part of a total is no more. J1104: a hint where more
 * is carried over from last year than last year had.
 */
final class PriorYearAgrees implements Rule<FinalAccounts> {
  private static final String BASIS = "上年决算公开册 {表:收入支出决算总表、财政拨款收入支出决算总表}";
  private static final String TOTAL_INCOME = "收入总计";
  private static final String TOTAL_SPENT = "支出总计";
  private static final String FISCAL_INCOME = "财政拨款收入总计";
  private static final String FISCAL_SPENT = "财政拨款支出总计";
  private static final String GENERAL = "一般公共预算财政拨款支出";

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error("J1102", "上年数的收支总计", "上年收入总计=上年支出总计，上年财政拨款收入总计=上年财政拨款支出总计", BASIS),
        RuleCard.error("J1103", "上年数的包含关系", "上年一般公共预算财政拨款支出 ≤ 上年财政拨款支出总计 ≤ 上年支出总计；上年财政拨款收入总计 ≤ 上年收入总计", BASIS),
        RuleCard.hint("J1104", "年初结转与上年总计", "年初结转和结余 ≤ 上年支出总计；年初财政拨款结转和结余 ≤ 上年财政拨款支出总计", BASIS + "（年末结转在支出总计之内）"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    FinalAccounts unit = checked.unit();
    List<NotChecked> none = new ArrayList<>();
    boolean totals = typed(unit, TOTAL_INCOME, TOTAL_SPENT);
    boolean fiscal = typed(unit, FISCAL_INCOME, FISCAL_SPENT);
    boolean part =
        typed(unit, FISCAL_SPENT, TOTAL_SPENT) || typed(unit, FISCAL_INCOME, TOTAL_INCOME) || typed(unit, GENERAL, FISCAL_SPENT);
    none.addAll(NotChecked.when(!totals && !fiscal, "没有填写上年的收支总计", "J1102"));
    none.addAll(NotChecked.when(!part, "没有填写上年的总计和其中数", "J1103"));
    boolean opening = typed(unit, TOTAL_SPENT) && !checked.ledger().amount("收入支出决算总表.年初结转和结余").isZero();
    boolean openingFiscal = typed(unit, FISCAL_SPENT) && !checked.ledger().amount("财政拨款收入支出决算总表.年初财政拨款结转和结余").isZero();
    none.addAll(NotChecked.when(!opening && !openingFiscal, "没有年初结转和结余，或没有填写上年的支出总计", "J1104"));
    return none;
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    PriorYear prior = unit.priorYear();
    agree(unit, TOTAL_INCOME, prior.totalIncome(), TOTAL_SPENT, prior.totalExpenditure(), problems);
    agree(unit, FISCAL_INCOME, prior.fiscalIncome(), FISCAL_SPENT, prior.fiscalExpenditure(), problems);
    within(unit, GENERAL, prior.generalExpenditure(), FISCAL_SPENT, prior.fiscalExpenditure(), problems);
    within(unit, FISCAL_SPENT, prior.fiscalExpenditure(), TOTAL_SPENT, prior.totalExpenditure(), problems);
    within(unit, FISCAL_INCOME, prior.fiscalIncome(), TOTAL_INCOME, prior.totalIncome(), problems);
    carried(checked, "收入支出决算总表.年初结转和结余", "{表:收入支出决算总表} 年初结转和结余", TOTAL_SPENT, prior.totalExpenditure(), problems);
    carried(checked, "财政拨款收入支出决算总表.年初财政拨款结转和结余", "{表:财政拨款收入支出决算总表} 年初财政拨款结转和结余", FISCAL_SPENT, prior.fiscalExpenditure(), problems);
  }

  private static void agree(
      FinalAccounts unit, String left, Amount leftAmount, String right, Amount rightAmount, Problems problems) {
    if (typed(unit, left, right)) {
      new Sides("上年" + left, leftAmount, "上年" + right, rightAmount)
          .mustAgree("J1102", unit.source().placeOf("上年数." + left), "同一年的收入总计与支出总计相等，请对照上年公开册", problems);
    }
  }

  private static void within(
      FinalAccounts unit, String part, Amount partAmount, String whole, Amount wholeAmount, Problems problems) {
    if (typed(unit, part, whole)) {
      new Sides("上年" + part, partAmount, "上年" + whole, wholeAmount)
          .leftMustNotExceed("J1103", unit.source().placeOf("上年数." + part), "前者包括在后者之内，请对照上年公开册", problems);
    }
  }

  private static void carried(
      SummedUnit<FinalAccounts> checked, String cell, String name, String whole, Amount wholeAmount, Problems problems) {
    if (typed(checked.unit(), whole)) {
      new Sides(name, checked.ledger().amount(cell), "上年" + whole, wholeAmount)
          .leftShouldNotExceed(
              "J1104",
              checked.unit().source().placeOf("结转结余.年初"),
              "年初结转来自上年年末，上年年末结转包括在上年支出总计之内，请核对；年初调整过的在情况说明中写明",
              problems);
    }
  }

  private static boolean typed(FinalAccounts unit, String... names) {
    return List.of(names).stream().allMatch(name -> unit.source().places().containsKey("上年数." + name));
  }
}
