package cn.yince;

import cn.yince.check.Checker;
import cn.yince.check.Needs;
import cn.yince.check.NotChecked;
import cn.yince.check.PackRules;
import cn.yince.compute.Calculator;
import cn.yince.layout.Glyphs;
import cn.yince.ledger.SummedUnit;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.PackRulesReader;
import cn.yince.prior.LastYear;
import cn.yince.problem.Citing;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.prose.ProseCheck;
import cn.yince.unit.BookletKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every rule that is built in. */
public final class Rulebook {
  private Rulebook() {}

  /** Those of one kind of booklets, in the order of their codes; what they cite by its meaning. */
  public static List<RuleCard> cards(BookletKind kind) {
    return all(kind).map(card -> card.citing(Citing.BY_MEANING)).toList();
  }

  private static Stream<RuleCard> all(BookletKind kind) {
    return Stream.of(Calculator.cards(), Checker.cards(kind), List.of(Glyphs.CARD, CarriedOn.CARD), LastYear.cards(), ProseCheck.cards())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RuleCard::code));
  }

  /** Those of all kinds, each once, in the order of their codes. */
  public static List<RuleCard> cards() {
    return Stream.of(BookletKind.values())
        .flatMap(kind -> cards(kind).stream())
        .distinct()
        .sorted(Comparator.comparing(RuleCard::code))
        .toList();
  }

  /**
   * Those of a pack's kind as the pack weighs them, and its own.
   *
   * @throws cn.yince.problem.InputRejected when its 核对.yaml is wrong
   */
  public static List<RuleCard> cards(Pack pack) {
    Problems problems = new Problems();
    PackRules rules = rules(pack, problems);
    problems.stopOnErrors();
    return cards(pack, rules);
  }

  /** The rules a pack adds and what it changes in others; what is wrong with them goes to {@code problems}. */
  public static PackRules rules(Pack pack, Problems problems) {
    return PackRules.of(PackRulesReader.read(pack, problems), cards(), problems);
  }

  static List<RuleCard> cards(Pack pack, PackRules rules) {
    Citing names = pack.names();
    return Stream.concat(all(pack.kind()).flatMap(card -> rules.weighed(card).stream()), rules.cards().stream())
        .map(card -> card.citing(names))
        .sorted(Comparator.comparing(RuleCard::code))
        .toList();
  }

  /** Those that could not be looked at for a unit, in the order of their codes. */
  static List<NotChecked> notChecked(SummedUnit<?> summed) {
    Map<String, NotChecked> none = new TreeMap<>();
    cards(summed.unit().kind()).forEach(card -> Needs.unmet(card, summed.unit()).ifPresent(unmet -> none.put(card.code(), unmet)));
    Checker.notChecked(summed).forEach(unmet -> none.putIfAbsent(unmet.code(), unmet));
    return List.copyOf(none.values());
  }
}
