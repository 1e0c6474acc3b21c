package cn.yince.prior;

import cn.yince.problem.Problems;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;

/** Carries figures of 上年文件 over into this year's unit. */
public final class LastYear {
  private LastYear() {}

  /**
   * The unit with last year's figures; the same when its file names no other.
   *
   * @param problems receives what was found; nothing is thrown
   */
  public static Unit carriedInto(Unit unit, Problems problems) {
    return unit instanceof Budget budget
        ? BudgetComparison.of(budget, problems)
        : FinalAccountsComparison.of((FinalAccounts) unit, problems);
  }
}
