package cn.yince.check;

import cn.yince.ledger.Ledger;
import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Publications;
import java.util.List;

/** The rules of final accounts. */
final class FinalAccountsRules {
  private static final List<Rule<FinalAccounts>> RULES =
      List.of(
          new PublicationsAgree<>(),
          new KnownCodes(),
          new IncomeEqualsExpenditure(),
          new FundsBalance(),
          new GovernmentFundBalances(),
          new BasicExpenditureAgrees(),
          new CapitalConstructionIsNotBasic<>("J0602", unit -> unit.basicByEconomicItem().keySet()),
          new ExplainedItemsExist(),
          new OfficialSpendingWithinItems(),
          new PriorYearGiven(),
          new PriorGeneralHoldsItsParts(),
          new FormsAddUp(),
          new EvaluatedFundsAgree(),
          new PointsAddUp(),
          new IndicatorsScored());

  private FinalAccountsRules() {}

  static List<RuleCard> cards() {
    return RULES.stream().flatMap(rule -> rule.cards().stream()).toList();
  }

  static CheckedUnit<FinalAccounts> check(FinalAccounts unit, CodeBook codes, Problems problems) {
    Publications publications = new Publications(unit, problems);
    CheckedUnit<FinalAccounts> checked = new CheckedUnit<>(unit, Ledger.of(unit, publications), publications);
    RULES.forEach(rule -> rule.check(checked, codes, problems));
    return checked;
  }
}
