package cn.yince;

import cn.yince.check.Checker;
import cn.yince.compute.Calculator;
import cn.yince.layout.Glyphs;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that is built in. */
public final class Rulebook {
  private Rulebook() {}

  /** Those of one kind of booklets, in the order of their codes. */
  public static List<RuleCard> cards(BookletKind kind) {
    return Stream.of(Calculator.cards(), Checker.cards(kind), List.of(Glyphs.CARD))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(RuleCard::code))
        .toList();
  }

  /** Those of all kinds, each once, in the order of their codes. */
  public static List<RuleCard> cards() {
    return Stream.of(BookletKind.values())
        .flatMap(kind -> cards(kind).stream())
        .distinct()
        .sorted(Comparator.comparing(RuleCard::code))
        .toList();
  }
}
