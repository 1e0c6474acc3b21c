package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;
import java.util.Set;

/** J0901 (三公经费支出决算表): each “三公” item is at least its 基本支出 part in 一般公共预算财政拨款基本支出决算明细表. */
final class OfficialSpendingWithinItems implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0901",
            "“三公”经费与经济科目",
            "“三公”经费各项决算数 ≥ {表:一般公共预算财政拨款基本支出决算明细表}同名科目（30212 因公出国（境）费用、30217 公务接待费、30231 公务用车运行维护费、31013 公务用车购置）",
            "{表:三公经费支出决算表}；{表:一般公共预算财政拨款基本支出决算明细表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    Set<String> official = checked.codes().officialSpending().keySet();
    boolean none = official.stream().noneMatch(checked.unit().basicByEconomicItem()::containsKey);
    return NotChecked.when(none, "基本支出经济分类没有填写 " + String.join("、", official), "J0901");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> unit, CodeBook codes, Problems problems) {
    Ledger ledger = unit.ledger();
    codes.officialSpending()
        .forEach(
            (code, item) -> {
              Amount basic = ledger.amount("一般公共预算财政拨款基本支出决算明细表." + code);
              Amount whole = ledger.amount("三公经费支出决算表", "决算数", item);
              new Sides("{表:一般公共预算财政拨款基本支出决算明细表} " + code, basic, "{表:三公经费支出决算表} " + item + "决算数", whole)
                  .leftMustNotExceed(
                      "J0901",
                      unit.unit().source().placeOf("三公经费." + item),
                      "“三公”经费决算数应不小于基本支出中的同名支出",
                      problems);
            });
  }
}
