package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Identity.Kind;
import cn.yince.unit.Identity.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * J1005 (相关信息统计表): 机关运行经费 is part of 公用经费 of 一般公共预算财政拨款基本支出决算明细表. Hints where that of a unit that is 行政 or 参公 is not all of it (J1006), and
 * where a 事业单位 has any (J1007).
 */
final class OperatingCostPlausible implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error("J1005", "机关运行经费不超过公用经费", "{表:相关信息统计表} 机关运行经费合计 ≤ {表:一般公共预算财政拨款基本支出决算明细表} 公用经费合计", "{表:相关信息统计表}；{表:一般公共预算财政拨款基本支出决算明细表}"),
        RuleCard.hint("J1006", "行政、参公单位的机关运行经费", "行政单位、参公单位：{表:相关信息统计表} 机关运行经费合计={表:一般公共预算财政拨款基本支出决算明细表} 公用经费合计", "{表:相关信息统计表}；{表:一般公共预算财政拨款基本支出决算明细表}"),
        RuleCard.hint("J1007", "事业单位的机关运行经费", "不参公的事业单位：机关运行经费 = 0", "机关运行经费只统计行政单位和参公单位"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    FinalAccounts unit = checked.unit();
    if (!isTyped(unit)) {
      return NotChecked.when(true, "没有填写机关运行经费，按公用经费合计取数", "J1005", "J1006", "J1007");
    }
    List<NotChecked> none = new ArrayList<>();
    none.addAll(NotChecked.when(!isOne(unit) || isInstitution(unit), "不是单个行政单位或参公单位", "J1006"));
    none.addAll(NotChecked.when(!isOne(unit) || !isInstitution(unit), "不是单个事业单位", "J1007"));
    return none;
  }

  private static boolean isTyped(FinalAccounts unit) {
    return unit.operatingCost().administrative() != null || unit.operatingCost().civilServiceManaged() != null;
  }

  private static boolean isOne(FinalAccounts unit) {
    return unit.identity().kind() == Kind.UNIT;
  }

  private static boolean isInstitution(FinalAccounts unit) {
    return unit.identity().status() == Status.INSTITUTION;
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    if (!isTyped(unit)) {
      return;
    }
    Amount cost = checked.ledger().amount("相关信息统计表.机关运行经费合计");
    Amount operating = checked.ledger().amount("一般公共预算财政拨款基本支出决算明细表.公用经费合计");
    Place place = unit.source().placeOf("机关运行经费");
    Sides sides = new Sides("{表:相关信息统计表} 机关运行经费合计", cost, "{表:一般公共预算财政拨款基本支出决算明细表} 公用经费合计", operating);
    sides.leftMustNotExceed("J1005", place, "机关运行经费是基本支出中的公用经费，不应超过公用经费", problems);
    boolean less = !cost.mayEqual(operating) && cost.value().compareTo(operating.value()) < 0;
    if (isOne(unit) && !isInstitution(unit) && less) {
      problems.add(sides.remark("J1006", place, "行政单位和参公单位的机关运行经费通常就是公用经费，请核对"));
    }
    if (isOne(unit) && isInstitution(unit) && !cost.isZero()) {
      problems.hint(
          "J1007", place, "事业单位填了机关运行经费 %s万元".formatted(cost.rounded().toPlainString()), "请核对“单位.性质”，或删去机关运行经费");
    }
  }
}
