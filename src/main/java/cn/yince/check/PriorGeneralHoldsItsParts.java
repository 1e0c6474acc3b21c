package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import java.util.List;

/** J1108, J1109: last year's expenditure of the items explained, and 机关运行经费, are part of all of it, where this is known. */
final class PriorGeneralHoldsItsParts implements Rule<FinalAccounts> {
  private static final int CLASS_DIGITS = 3;

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J1108", "各科目的上年决算", "支出说明各科目上年决算之和 ≤ 上年一般公共预算财政拨款支出（填了且不为零时）", "情况说明 {节:一般公共预算支出总体、一般公共预算支出具体}"),
        RuleCard.error(
            "J1109", "上年机关运行经费", "上年机关运行经费 ≤ 上年一般公共预算财政拨款支出（填了且不为零时）", "情况说明 {节:一般公共预算支出总体、机关运行经费}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    boolean unknown = checked.unit().priorYear().generalExpenditure().isZero();
    return NotChecked.when(unknown, "没有填写上年一般公共预算财政拨款支出", "J1108", "J1109");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    Amount whole = unit.priorYear().generalExpenditure();
    if (!whole.isZero()) {
      List<Amount> items =
          unit.items().entrySet().stream()
              .filter(e -> e.getValue().priorActual() != null && !isUnderAnother(unit, e.getKey()))
              .map(e -> e.getValue().priorActual())
              .toList();
      new Sides("上年机关运行经费", unit.priorYear().operatingCost(), "上年一般公共预算财政拨款支出", whole)
          .leftMustNotExceed("J1109", unit.source().placeOf("上年数.机关运行经费"), "前者包括在后者之内，请对照上年公开册", problems);
      new Sides("支出说明各科目上年决算合计", Amount.sum(items), "上年一般公共预算财政拨款支出", whole)
          .leftMustNotExceed("J1108", unit.source().placeOf("支出说明"), "请对照上年{表:一般公共预算财政拨款支出决算表}核对各科目的上年决算和“上年数”", problems);
    }
  }

  /** An item whose 类 says last year's figure too is part of it. */
  private static boolean isUnderAnother(FinalAccounts unit, String code) {
    String above = code.substring(0, CLASS_DIGITS);
    return code.length() > CLASS_DIGITS
        && unit.items().containsKey(above)
        && unit.items().get(above).priorActual() != null;
  }
}
