package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.ledger.Scheme;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums a unit's ledger and looks at every rule of what it discloses. */
public final class Checker {
  private Checker() {}

  /** The rules of one kind of booklets, in the order of their codes. */
  public static List<RuleCard> cards(BookletKind kind) {
    return kind == BookletKind.BUDGET
        ? ofKind(BudgetRules.cards(), FinalAccountsRules.cards(), Need.BUDGET)
        : ofKind(FinalAccountsRules.cards(), BudgetRules.cards(), Need.FINAL_ACCOUNTS);
  }

  /** A rule that is no rule of the others needs a booklet of its kind. */
  private static List<RuleCard> ofKind(List<RuleCard> cards, List<RuleCard> others, Need kind) {
    return cards.stream()
        .map(card -> others.contains(card) ? card : card.needing(kind))
        .sorted(Comparator.comparing(RuleCard::code))
        .toList();
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
  public static List<NotChecked> notChecked(SummedUnit<?> checked) {
    Map<String, NotChecked> none = new TreeMap<>();
    cards(checked.unit().kind()).forEach(card -> Needs.unmet(card, checked.unit()).ifPresent(unmet -> none.put(card.code(), unmet)));
    List<NotChecked> ofRules =
        checked.unit() instanceof Budget
            ? BudgetRules.notChecked((SummedUnit<Budget>) checked)
            : FinalAccountsRules.notChecked((SummedUnit<FinalAccounts>) checked);
    ofRules.forEach(unmet -> none.putIfAbsent(unmet.code(), unmet));
    return List.copyOf(none.values());
  }

  /**
   * Checks one unit; a department's units with it.
   *
   * @param problems receives what was found; nothing is thrown
   */
  @SuppressWarnings("unchecked")
  public static void check(SummedUnit<?> summed, Problems problems) {
    if (summed.unit() instanceof Budget) {
      BudgetRules.check((SummedUnit<Budget>) summed, problems);
    } else {
      FinalAccountsRules.check((SummedUnit<FinalAccounts>) summed, problems);
    }
  }
}
