package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;

/** Sums a unit's ledger and looks at every rule of what it discloses. */
public final class Checker {
  private Checker() {}

  /**
   * Checks one unit; a department's units with it.
   *
   * @param problems receives what was found; nothing is thrown
   */
  public static CheckedUnit<?> check(Unit unit, CodeBook codes, Problems problems) {
    return unit instanceof Budget budget
        ? BudgetRules.check(budget, codes, problems)
        : FinalAccountsRules.check((FinalAccounts) unit, codes, problems);
  }
}
