package cn.yince;

import cn.yince.check.CheckedUnit;
import cn.yince.check.Checker;
import cn.yince.check.NotChecked;
import cn.yince.check.PackRules;
import cn.yince.compute.Calculator;
import cn.yince.layout.Glyphs;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.PackRulesReader;
import cn.yince.prior.LastYear;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.prose.ProseCheck;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every rule that is built in. */
public final class Rulebook {
  private static final String OF_FORMS = "T03";
  private static final Pattern OF_FINAL_ACCOUNTS = Pattern.compile("(?<!预算)公开\\d\\d表");

  private Rulebook() {}

  /** Those of one kind of booklets, in the order of their codes. */
  public static List<RuleCard> cards(BookletKind kind) {
    return Stream.of(Calculator.cards(), Checker.cards(kind), List.of(Glyphs.CARD, CarriedOn.CARD), LastYear.cards(), ProseCheck.cards())
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

  /**
   * Those of a pack's kind as the pack weighs them, and its own.
   *
   * @throws cn.yince.problem.InputRejected when its 核对.yaml is wrong
   */
  public static List<RuleCard> cards(Pack pack) {
    Problems problems = new Problems();
    PackRules rules = rules(pack, problems);
    problems.stopOnErrors();
    return cards(pack.kind(), rules);
  }

  /** The rules a pack adds and what it changes in others; what is wrong with them goes to {@code problems}. */
  public static PackRules rules(Pack pack, Problems problems) {
    return PackRules.of(PackRulesReader.read(pack, problems), cards(), problems);
  }

  static List<RuleCard> cards(BookletKind kind, PackRules rules) {
    Stream<RuleCard> weighed = cards(kind).stream().flatMap(card -> rules.weighed(card).stream());
    return Stream.concat(weighed, rules.cards().stream()).sorted(Comparator.comparing(RuleCard::code)).toList();
  }

  /** Those that could not be looked at for a unit. */
  static List<NotChecked> notChecked(CheckedUnit<?> checked) {
    Unit unit = checked.unit();
    List<NotChecked> none = new ArrayList<>();
    if (unit.published().isEmpty()) {
      none.add(new NotChecked("J0001", "没有填写公布数"));
      none.add(new NotChecked("J0002", "没有填写公布数"));
    }
    if (unit.source().texts().stream().noneMatch(text -> text.text().contains("{"))) {
      none.add(new NotChecked("J0003", "文字中没有引用数"));
    }
    if (!hasLastYear(unit)) {
      LastYear.cards().forEach(card -> none.add(new NotChecked(card.code(), "没有写明上年文件")));
    }
    none.addAll(Checker.notChecked(checked));
    ProseCheck.cards().forEach(card -> ofTexts(card, unit).ifPresent(reason -> none.add(new NotChecked(card.code(), reason))));
    return List.copyOf(none);
  }

  /** Why a rule of texts could not be looked at; nothing when it could. */
  private static Optional<String> ofTexts(RuleCard card, Unit unit) {
    String basis = card.basis();
    boolean ofBudgets = basis.contains("申报表") || basis.contains("预算公开表");
    if (unit instanceof Budget budget) {
      boolean ofFinalAccounts = basis.startsWith("自评表") || OF_FINAL_ACCOUNTS.matcher(basis).find();
      boolean targets = budget.projects().stream().anyMatch(project -> project.target().isPresent());
      return ofFinalAccounts && !ofBudgets
          ? Optional.of("按决算公开表、自评表核对，预算不适用")
          : Optional.of("没有申报表").filter(reason -> basis.startsWith("申报表") && !targets);
    }
    boolean forms = !((FinalAccounts) unit).selfEvaluations().isEmpty();
    return basis.startsWith("申报表")
        ? Optional.of("按预算的申报表核对，决算不适用")
        : Optional.of("没有自评表").filter(reason -> card.code().startsWith(OF_FORMS) && basis.startsWith("自评表") && !forms);
  }

  private static boolean hasLastYear(Unit unit) {
    return unit.source().places().containsKey("上年文件");
  }
}
