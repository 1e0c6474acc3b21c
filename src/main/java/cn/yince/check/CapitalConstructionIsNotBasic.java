package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * J0602 (一般公共预算财政拨款基本支出决算明细表), J2602 (一般公共预算基本支出表): items of 基本建设 are never 基本支出.
 *
 * @param rule code of the rule
 * @param items 款-level economic codes of a unit's 基本支出
 * @param <U> what the unit discloses
 */
record CapitalConstructionIsNotBasic<U extends Unit>(String rule, Function<U, Collection<String>> items)
    implements Rule<U> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            rule,
            "基本建设不列入基本支出",
            "基本支出经济分类没有 309 资本性支出（基本建设）、311 对企业补助（基本建设）的科目",
            "{表:一般公共预算财政拨款基本支出决算明细表、一般公共预算基本支出表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<U> checked) {
    return NotChecked.when(items.apply(checked.unit()).isEmpty(), "没有填写基本支出经济分类", rule);
  }

  @Override
  public void check(SummedUnit<U> checked, CodeBook codes, Problems problems) {
    for (String code : items.apply(checked.unit())) {
      if (codes.isCapitalConstruction(code)) {
        problems.error(
            rule,
            checked.unit().source().placeOf("基本支出经济分类." + code),
            "经济科目 " + code + " 属于基本建设支出，不能列入基本支出",
            "基本建设只能列项目支出；请改用 310 或 312 的相应科目，或把金额移到项目支出");
      }
    }
  }
}
