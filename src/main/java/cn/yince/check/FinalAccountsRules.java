package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.ledger.Scheme;
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
          new KnownCodes<>(),
          new GivenNames<>(),
          new UnseenNames<>(),
          new IncomeEqualsExpenditure(),
          new FundsBalance(),
          new CarryOverNotNegative(),
          new GovernmentFundBalances(),
          new BasicExpenditureAgrees(),
          new CapitalConstructionIsNotBasic<>("J0602", unit -> unit.basicByEconomicItem().keySet()),
          new ItemsExplained(),
          new ExplainedItemsExist(),
          new OfficialSpendingWithinItems(),
          new OfficialSpendingCounted(),
          new ForeignAffairsWithinDomestic(),
          new VehiclesCounted(),
          new ProcurementShares(),
          new OperatingCostPlausible(),
          new PriorYearGiven(),
          new PriorYearAgrees(),
          new FormsAddUp(),
          new FormsPlausible(),
          new PriorGeneralHoldsItsParts(),
          new EvaluatedFundsAgree(),
          new PointsAddUp(),
          new IndicatorsScored());

  private FinalAccountsRules() {}

  static List<RuleCard> cards() {
    return RULES.stream().flatMap(rule -> rule.cards().stream()).toList();
  }

  static List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    return RULES.stream().flatMap(rule -> rule.notChecked(checked).stream()).toList();
  }

  static void check(SummedUnit<FinalAccounts> summed, Problems problems) {
    RULES.forEach(rule -> rule.check(summed, summed.codes(), problems));
  }
}
