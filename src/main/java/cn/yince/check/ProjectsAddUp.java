package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.ExpenditureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** J2121 (项目支出预算表), J2131 (项目支出结转表): the projects of a fund add up to its 项目支出, this year's and last year's. */
final class ProjectsAddUp implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2121",
            "本年项目支出",
            "各种资金：各项目“本年”之和=“支出”中的项目支出",
            "{表:项目支出预算表}"),
        RuleCard.error(
            "J2131",
            "结转的项目支出",
            "各种财政拨款：各项目“上年结转”之和=“上年结转”中的项目支出",
            "{表:项目支出结转表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    List<NotChecked> none = new ArrayList<>();
    Budget unit = checked.unit();
    none.addAll(without(unit, unit.expenditure(), "没有项目，也没有项目支出", "J2121"));
    none.addAll(without(unit, unit.carriedOver(), "没有项目，也没有上年结转的项目支出", "J2131"));
    return none;
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    Budget unit = checked.unit();
    for (BudgetFund fund : BudgetFund.values()) {
      agree(checked, "J2121", "项目支出预算表", fund, projects(unit.expenditure(), fund), "支出", problems);
      if (fund.isFiscal()) {
        agree(checked, "J2131", "项目支出结转表", fund, projects(unit.carriedOver(), fund), "上年结转", problems);
      }
    }
  }

  private static List<NotChecked> without(
      Budget unit, Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> typed, String reason, String code) {
    boolean nothing = Stream.of(BudgetFund.values()).allMatch(fund -> projects(typed, fund).isZero());
    return NotChecked.when(unit.projects().isEmpty() && nothing, reason, code);
  }

  private static void agree(
      SummedUnit<Budget> checked,
      String rule,
      String table,
      BudgetFund fund,
      Amount spent,
      String path,
      Problems problems) {
    new Sides(
            "{表:" + table + "} 各项目" + fund.label() + "合计",
            checked.ledger().amount(table, "合计", fund.label()),
            "“" + path + "”中" + fund.label() + "的项目支出",
            spent)
        .mustAgree(
            rule,
            checked.unit().source().placeOfFirst("项目", path),
            "请核对“项目”各项的金额与“" + path + "”中的项目支出",
            problems);
  }

  private static Amount projects(
      Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> typed, BudgetFund fund) {
    Amount sum = Amount.ZERO;
    for (Map<BudgetFund, Map<ExpenditureKind, Amount>> byFund : typed.values()) {
      sum = sum.plus(byFund.getOrDefault(fund, Map.of()).getOrDefault(ExpenditureKind.PROJECT, Amount.ZERO));
    }
    return sum;
  }
}
