package cn.yince.check;

import cn.yince.ledger.Ledger;
import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import java.util.List;

/** Sums a unit's ledger and looks at every rule. */
public final class Checker {
  private static final List<Rule<FinalAccounts>> RULES =
      List.of(
          new KnownCodes(),
          new IncomeEqualsExpenditure(),
          new FundsBalance(),
          new GovernmentFundBalances(),
          new BasicExpenditureAgrees(),
          new CapitalConstructionIsNotBasic(),
          new ExplainedItemsExist(),
          new OfficialSpendingWithinItems(),
          new PriorYearGiven(),
          new FormsAddUp(),
          new IndicatorsScored());

  private Checker() {}

  /**
   * Checks one unit.
   *
   * @param problems receives what was found; nothing is thrown
   */
  public static CheckedUnit<?> check(Unit unit, CodeBook codes, Problems problems) {
    Publications publications = new Publications(unit, problems);
    CheckedUnit<FinalAccounts> checked =
        new CheckedUnit<>((FinalAccounts) unit, Ledger.of(unit, publications), publications);
    RULES.forEach(rule -> rule.check(checked, codes, problems));
    return checked;
  }
}
