package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.Project;
import cn.yince.unit.PurchasedService;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.codes.CodeBook;
import java.util.List;

/** J2151 (购买服务): what a project buys as services of a fund is part of its money of that fund. */
final class ServicesWithinProjects implements Rule<Budget> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J2151",
            "购买服务的金额",
            "每个项目、每种资金：购买服务金额之和 ≤ 项目本年金额",
            "政府购买服务预算明细表；{表:项目支出预算表}"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    boolean none = checked.unit().projects().stream().allMatch(project -> project.services().isEmpty());
    return NotChecked.when(none, "没有购买服务", "J2151");
  }

  @Override
  public void check(SummedUnit<Budget> checked, CodeBook codes, Problems problems) {
    for (int i = 0; i < checked.unit().projects().size(); i++) {
      Project project = checked.unit().projects().get(i);
      for (BudgetFund fund : BudgetFund.values()) {
        new Sides(
                "项目“" + project.name() + "”购买服务的" + fund.label(),
                bought(project, fund),
                "项目本年的" + fund.label(),
                project.thisYear().getOrDefault(fund, Amount.ZERO))
            .leftMustNotExceed(
                "J2151",
                checked.unit().source().placeOf("项目." + (i + 1) + ".购买服务"),
                "购买服务的金额包括在项目的“本年”金额之内，请核对",
                problems);
      }
    }
  }

  private static Amount bought(Project project, BudgetFund fund) {
    Amount sum = Amount.ZERO;
    for (PurchasedService service : project.services()) {
      sum = sum.plus(service.amounts().getOrDefault(fund, Amount.ZERO));
    }
    return sum;
  }
}
