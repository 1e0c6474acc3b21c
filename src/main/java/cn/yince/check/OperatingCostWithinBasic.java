package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Identity.Kind;
import cn.yince.unit.Identity.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * J2111 (机关运行经费统计表): 机关运行经费 is part of 公用经费 of 一般公共预算基本支出表. J2112: a hint where that of a unit that is 行政 or 参公 is not all of it.
 */
final class OperatingCostWithinBasic implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2111",
            "机关运行经费不超过公用经费",
            "机关运行经费（一般公共预算）≤ {表:一般公共预算基本支出表} 公用经费",
            "{表:机关运行经费统计表}"),
        RuleCard.hint(
            "J2112",
            "行政、参公单位的机关运行经费",
            "行政单位、参公单位：机关运行经费（一般公共预算）={表:一般公共预算基本支出表} 公用经费",
            "{表:机关运行经费统计表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    List<NotChecked> none = new ArrayList<>();
    boolean noCost = checked.ledger().amount("机关运行经费统计表", "部门合计", "一般公共预算").isZero();
    none.addAll(NotChecked.when(noCost, "没有机关运行经费", "J2111"));
    none.addAll(NotChecked.when(!isAdministrativeUnit(checked.unit()), "不是行政单位或参公单位", "J2112"));
    return none;
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    Amount cost = checked.ledger().amount("机关运行经费统计表", "部门合计", "一般公共预算");
    Amount operating = checked.ledger().amount("一般公共预算基本支出表", "合计", "公用经费");
    Place place = checked.unit().source().placeOf("机关运行经费");
    Sides sides = new Sides("{表:机关运行经费统计表} 机关运行经费（一般公共预算）", cost, "{表:一般公共预算基本支出表} 公用经费", operating);
    sides.leftMustNotExceed("J2111", place, "机关运行经费是基本支出中的公用经费，不应超过公用经费", problems);
    boolean all = operating.mayEqual(cost);
    if (!all && cost.value().compareTo(operating.value()) < 0 && isAdministrativeUnit(checked.unit())) {
      problems.add(sides.remark("J2112", place, "行政单位和参公单位的机关运行经费通常就是公用经费，请核对"));
    }
  }

  private static boolean isAdministrativeUnit(Budget unit) {
    return unit.identity().kind() == Kind.UNIT
        && unit.units().isEmpty()
        && unit.identity().status() != Status.INSTITUTION;
  }
}
