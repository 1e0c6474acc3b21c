package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** J0101, J0102 (收入支出决算总表): 收入总计 = 支出总计; a hint when they agree but print with different last digits. */
final class IncomeEqualsExpenditure implements Rule<FinalAccounts> {
  private static final List<String> PUBLISHED =
      List.of("收入支出决算总表.", "支出决算表.合计.本年支出合计", "收入决算表.合计.本年收入合计");

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0101",
            "收入总计与支出总计",
            "收入总计（本年收入合计+使用非财政拨款结余+年初结转和结余）=支出总计（本年支出合计+结余分配+年末结转和结余）",
            "{表:收入支出决算总表}"),
        RuleCard.hint(
            "J0102",
            "收入总计与支出总计的尾数",
            "收入总计、支出总计印出来的两位小数相同",
            "{表:收入支出决算总表}；金额单位转换的尾数误差"));
  }

  @Override
  public void check(SummedUnit<FinalAccounts> unit, CodeBook codes, Problems problems) {
    Amount income = unit.ledger().amount("收入支出决算总表.收入总计");
    Amount expenditure = unit.ledger().amount("收入支出决算总表.支出总计");
    Place leaves = unit.unit().source().placeOfFirst("结转结余", "支出", "收入");
    Place place = Culprit.of(unit, IncomeEqualsExpenditure::sides, PUBLISHED, leaves);
    sides(unit.ledger()).mustAgree("J0101", place, "请核对收入、支出各项和年初、年末结转结余", problems);
    if (income.mayEqual(expenditure) && income.rounded().compareTo(expenditure.rounded()) != 0) {
      problems.hint(
          "J0102",
          place,
          "{表:收入支出决算总表} 收入总计印作 %s万元，支出总计印作 %s万元，差在尾数".formatted(income.rounded(), expenditure.rounded()),
          "请在“公布数.{表:收入支出决算总表}”中写明已批复的收入总计或支出总计，或改用 元 填写");
    }
  }

  private static Sides sides(Ledger ledger) {
    return new Sides(
        "{表:收入支出决算总表} 收入总计（本年收入+使用非财政拨款结余+年初结转）",
        ledger.amount("收入支出决算总表.收入总计"),
        "支出总计（本年支出+结余分配+年末结转）",
        ledger.amount("收入支出决算总表.支出总计"));
  }
}
