package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** J0502: what 支出说明 explains has expenditure of 一般公共预算 or an initial budget. */
final class ExplainedItemsExist implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J0502",
            "支出说明的科目",
            "“支出说明”中的每个科目在{表:一般公共预算财政拨款支出决算表}有支出，或（项级）有年初预算",
            "情况说明 {节:一般公共预算支出具体}；{表:一般公共预算财政拨款支出决算表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    return NotChecked.when(checked.unit().items().isEmpty(), "没有填写支出说明", "J0502");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    unit.items()
        .forEach(
            (code, item) -> {
              boolean spent = !checked.ledger().amount("一般公共预算财政拨款支出决算表", code, "小计").isZero();
              boolean budgeted = !item.initialBudget().isZero() || code.length() < 7;
              if (!spent && !(budgeted && code.length() == 7)) {
                problems.error(
                    "J0502",
                    unit.source().placeOf("支出说明." + code),
                    "“支出说明”解释了科目 " + code + "，但{表:一般公共预算财政拨款支出决算表}中该科目没有支出，也没有年初预算",
                    "请核对科目代码，或删去这一条");
              }
            });
  }
}
