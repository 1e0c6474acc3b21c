package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.ledger.Scheme;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Budget;
import cn.yince.unit.Publications;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of a budget. The units of a department are looked at first, each by itself; what is wrong in a unit's file is not
 * reported of the sum again.
 */
final class BudgetRules {
  /** What single things typed must be. */
  private static final List<Rule<Budget>> OF_THINGS_TYPED =
      List.of(
          new PublicationsAgree<>(),
          new KnownCodes<>(),
          new GivenNames<>(),
          new CapitalConstructionIsNotBasic<>("J2602", unit -> unit.basicByEconomicItem().keySet()),
          new ProjectNamesDiffer(),
          new TargetsAgree(),
          new ServicesWithinProjects());

  /** What sums must be: when one fails in a unit, that of the department fails for the same reason. */
  private static final List<Rule<Budget>> OF_SUMS =
      List.of(
          new BudgetBasicAgrees(),
          new FundIncomeAgrees(),
          new PlannedOfficialSpendingWithinItems(),
          new OperatingCostWithinBasic(),
          new ProjectsAddUp(),
          new BudgetPriorYearAgrees());

  /** What the booklet itself needs; the booklets of a department's units are not printed here. */
  private static final List<Rule<Budget>> OF_THE_BOOKLET = List.of(new UnseenNames<>(), new BudgetPriorYearGiven());

  private BudgetRules() {}

  static List<RuleCard> cards() {
    return all().flatMap(rule -> rule.cards().stream()).toList();
  }

  /** Of a department those that could not be looked at in its sum. */
  static List<NotChecked> notChecked(SummedUnit<Budget> checked) {
    return all().flatMap(rule -> rule.notChecked(checked).stream()).toList();
  }

  private static Stream<Rule<Budget>> all() {
    return Stream.of(OF_THINGS_TYPED, OF_SUMS, OF_THE_BOOKLET).flatMap(List::stream);
  }

  static void check(SummedUnit<Budget> summed, Problems problems) {
    checkFigures(summed, problems);
    OF_THE_BOOKLET.forEach(rule -> rule.check(summed, summed.codes(), problems));
  }

  private static void checkFigures(SummedUnit<Budget> summed, Problems problems) {
    Problems ofUnits = new Problems();
    for (Budget below : summed.unit().units()) {
      checkFigures(summed.scheme().sum(below, ofUnits), ofUnits);
    }
    Set<String> messages = new HashSet<>();
    Set<String> rules = new HashSet<>();
    for (Problem problem : ofUnits.inOrder()) {
      problems.add(problem);
      messages.add(problem.message());
      rules.add(problem.code());
    }
    found(OF_THINGS_TYPED, summed).stream()
        .filter(problem -> !messages.contains(problem.message()))
        .forEach(problems::add);
    found(OF_SUMS, summed).stream().filter(problem -> !rules.contains(problem.code())).forEach(problems::add);
  }

  private static List<Problem> found(List<Rule<Budget>> rules, SummedUnit<Budget> checked) {
    Problems found = new Problems();
    rules.forEach(rule -> rule.check(checked, checked.codes(), found));
    return found.inOrder();
  }
}
