package cn.yince.check;

import cn.yince.ledger.Scheme;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sums a unit's ledger and looks at every rule of what it discloses. */
public final class Checker {
  private Checker() {}

  /** The rules of one kind of booklets, in the order of their codes. */
  public static List<RuleCard> cards(BookletKind kind) {
    List<RuleCard> cards = kind == BookletKind.BUDGET ? BudgetRules.cards() : FinalAccountsRules.cards();
    return cards.stream().distinct().sorted(Comparator.comparing(RuleCard::code)).toList();
  }

  /** The rules of all kinds, each once, in the order of their codes. */
  public static List<RuleCard> cards() {
    return Stream.of(BookletKind.values())
        .flatMap(kind -> cards(kind).stream())
        .distinct()
        .sorted(Comparator.comparing(RuleCard::code))
        .toList();
  }

  /** The rules that could not be looked at for a unit, in the order of their codes. */
  @SuppressWarnings("unchecked")
  public static List<NotChecked> notChecked(CheckedUnit<?> checked) {
    List<NotChecked> none =
        checked.unit() instanceof Budget
            ? BudgetRules.notChecked((CheckedUnit<Budget>) checked)
            : FinalAccountsRules.notChecked((CheckedUnit<FinalAccounts>) checked);
    return none.stream().sorted(Comparator.comparing(NotChecked::code)).toList();
  }

  /**
   * Checks one unit; a department's units with it.
   *
   * @param problems receives what was found; nothing is thrown
   */
  public static CheckedUnit<?> check(Unit unit, Scheme scheme, Problems problems) {
    return unit instanceof Budget budget
        ? BudgetRules.check(budget, scheme, problems)
        : FinalAccountsRules.check((FinalAccounts) unit, scheme, problems);
  }
}
