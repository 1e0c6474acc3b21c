package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** J0501: a hint where an item with expenditure of 一般公共预算 is explained neither itself nor by its 类. */
final class ItemsExplained implements Rule<FinalAccounts> {
  private static final String TABLE = "一般公共预算财政拨款支出决算表";
  private static final int ITEM_DIGITS = 7;
  private static final int CLASS_DIGITS = 3;

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.hint(
            "J0501",
            "有支出的科目都有说明",
            "{表:一般公共预算财政拨款支出决算表} 每个有支出的项级科目，在“支出说明”中有它自己或它所属的类",
            "情况说明 {节:一般公共预算支出具体}；{表:一般公共预算财政拨款支出决算表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    FinalAccounts unit = checked.unit();
    return unit.narrative().generalItems().isEmpty()
        ? NotChecked.when(unit.items().isEmpty(), "没有填写支出说明", "J0501")
        : NotChecked.when(true, "五（三）是自行撰写的", "J0501");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    if (!notChecked(checked).isEmpty()) {
      return;
    }
    Ledger ledger = checked.ledger();
    for (String code : ledger.codes(TABLE)) {
      boolean explained = unit.items().containsKey(code) || unit.items().containsKey(code.substring(0, CLASS_DIGITS));
      if (code.length() == ITEM_DIGITS && !explained && !ledger.amount(TABLE, code, "小计").isZero()) {
        problems.hint(
            "J0501",
            unit.source().placeOf("支出说明"),
            "{表:一般公共预算财政拨款支出决算表} %s %s支出 %s万元，“支出说明”没有解释"
                .formatted(code, codes.functional(code), ledger.amount(TABLE, code, "小计").rounded().toPlainString()),
            "请在“支出说明”中补填科目 " + code);
      }
    }
  }
}
