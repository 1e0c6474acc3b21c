package cn.yince.check;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;
import java.util.Map;

/** J0901 (公开09表): each “三公” item is at least its 基本支出 part in 公开06表. */
final class OfficialSpendingWithinItems implements Rule<FinalAccounts> {
  /** The “三公” items by the economic code of their 基本支出. */
  static final Map<String, String> ITEM_BY_CODE =
      Map.of("30212", "因公出国（境）费", "30231", "公务用车运行维护费", "30217", "公务接待费", "31013", "公务用车购置费");

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0901",
            "“三公”经费与经济科目",
            "“三公”经费各项决算数 ≥ 公开06表同名科目（30212 因公出国（境）费用、30217 公务接待费、30231 公务用车运行维护费、31013 公务用车购置）",
            "公开09表 财政拨款“三公”经费支出决算表；公开06表 一般公共预算财政拨款基本支出决算明细表"));
  }

  @Override
  public List<NotChecked> notChecked(CheckedUnit<FinalAccounts> checked) {
    boolean none = ITEM_BY_CODE.keySet().stream().noneMatch(checked.unit().basicByEconomicItem()::containsKey);
    return NotChecked.when(none, "基本支出经济分类没有填写 30212、30217、30231、31013", "J0901");
  }

  @Override
  public void check(CheckedUnit<FinalAccounts> unit, CodeBook codes, Problems problems) {
    Ledger ledger = unit.ledger();
    ITEM_BY_CODE.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> {
              Amount basic = ledger.amount("公开06表." + e.getKey());
              Amount whole = ledger.amount("公开09表", "决算数", e.getValue());
              new Sides("公开06表 " + e.getKey(), basic, "公开09表 " + e.getValue() + "决算数", whole)
                  .leftMustNotExceed(
                      "J0901",
                      unit.unit().source().placeOf("三公经费." + e.getValue()),
                      "“三公”经费决算数应不小于基本支出中的同名支出",
                      problems);
            });
  }
}
