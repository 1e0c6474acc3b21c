package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.StaffKind;
import java.util.List;
import java.util.Set;

/** J2011 (三公经费支出预算表): each “三公” item of 一般公共预算 is at least its 基本支出 part in 一般公共预算基本支出表. */
final class PlannedOfficialSpendingWithinItems implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2011",
            "“三公”经费与经济科目",
            "“三公”经费各项的一般公共预算 ≥ {表:一般公共预算基本支出表} 同名科目（30212、30217、30231、31013）",
            "{表:三公经费支出预算表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    Set<String> official = checked.codes().officialSpending().keySet();
    boolean none = official.stream().noneMatch(checked.unit().basicByEconomicItem()::containsKey);
    return NotChecked.when(none, "基本支出经济分类没有填写 " + String.join("、", official), "J2011");
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    codes.officialSpending()
        .forEach(
            (code, item) ->
                new Sides(
                        "{表:一般公共预算基本支出表} " + code,
                        basic(checked.ledger(), code),
                        "{表:三公经费支出预算表} " + item + "的一般公共预算",
                        checked.ledger().amount("三公经费支出预算表", item, "一般公共预算"))
                    .leftMustNotExceed(
                        "J2011",
                        checked.unit().source().placeOf("三公经费." + item),
                        "“三公”经费预算数应不小于基本支出中的同名支出",
                        problems));
  }

  private static Amount basic(Ledger ledger, String code) {
    Amount sum = Amount.ZERO;
    for (StaffKind staff : StaffKind.values()) {
      sum = sum.plus(ledger.amount("一般公共预算基本支出表", code + staff.label(), "合计"));
    }
    return sum;
  }
}
