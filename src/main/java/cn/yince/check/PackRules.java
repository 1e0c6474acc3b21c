package cn.yince.check;

import cn.yince.formula.FormulaFault;
import cn.yince.check.Answers.Unanswered;
import cn.yince.check.Condition.Comparison;
import cn.yince.check.Term.Named;
import cn.yince.pack.PackRule;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.problem.Severity;
import cn.yince.read.Entries.Text;
import cn.yince.unit.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules a pack adds as data, and what it changes in the weight of built-in hints. */
public final class PackRules {
  private static final String FAULT = "M0702";
  private static final String OFF = "不查";

  private final List<OwnRule> own = new ArrayList<>();
  private final Map<String, String> changed = new LinkedHashMap<>();
  private final Map<String, RuleCard> builtIn = new LinkedHashMap<>();

  private PackRules() {}

  /**
   * A rule of the pack.
   *
   * @param card what it looks at
   * @param condition what must hold
   * @param when only where this holds
   * @param entry as typed
   */
  private record OwnRule(RuleCard card, Condition condition, Optional<Condition> when, PackRule entry) {}

  /** No rules. */
  public static PackRules none() {
    return new PackRules();
  }

  /**
   * The rules of a pack.
   *
   * @param entries of its 核对.yaml files
   * @param builtIn all built-in rules
   * @param problems receives what is wrong with them; what is right is kept
   */
  public static PackRules of(List<PackRule> entries, Collection<RuleCard> builtIn, Problems problems) {
    PackRules rules = new PackRules();
    builtIn.forEach(card -> rules.builtIn.put(card.code(), card));
    entries.forEach(entry -> rules.add(entry, problems));
    rules.own.sort(Comparator.comparing(rule -> rule.card().code()));
    return rules;
  }

  private void add(PackRule entry, Problems problems) {
    String severity = entry.words(PackRule.SEVERITY);
    if (!List.of("", OFF, Severity.ERROR.label(), Severity.HINT.label()).contains(severity)) {
      Text typed = entry.text(PackRule.SEVERITY).orElseThrow();
      problems.error(FAULT, typed.first(), "级别“" + severity + "”应为 错误、提示 或 不查", "不写则为提示");
    } else if (builtIn.containsKey(entry.code())) {
      change(entry, severity, problems);
    } else if (!entry.code().startsWith("D")) {
      problems.error(FAULT, codePlace(entry), "没有编号为 " + entry.code() + " 的内置规则", "自己的规则用 D 开头，如 D0101；内置的用 yince check --list 查看");
    } else if (!severity.equals(OFF)) {
      own(entry, severity, problems);
    }
  }

  private void change(PackRule entry, String severity, Problems problems) {
    if (entry.text(PackRule.CONDITION).isPresent() || entry.text(PackRule.WHEN).isPresent()) {
      problems.error(FAULT, codePlace(entry), "内置规则 " + entry.code() + " 的条件不能改", "内置规则只能写“级别”；自己的规则用 D 开头");
    } else if (builtIn.get(entry.code()).severity() == Severity.ERROR && !severity.equals(Severity.ERROR.label())) {
      Place place = entry.text(PackRule.SEVERITY).map(Text::first).orElse(codePlace(entry));
      problems.error(FAULT, place, "内置规则 " + entry.code() + " 是错误，不能改轻", "请删去这一项");
    } else {
      changed.put(entry.code(), severity);
    }
  }

  private void own(PackRule entry, String severity, Problems problems) {
    if (entry.words(PackRule.CONDITION).isEmpty()) {
      problems.error(FAULT, codePlace(entry), "规则 " + entry.code() + " 没有“条件”", "请写上，如“条件: 三公经费支出决算表.决算数.合计 <= 三公经费支出决算表.预算数.合计”");
      return;
    } else if (entry.words(PackRule.MESSAGE).isEmpty()) {
      problems.error(FAULT, codePlace(entry), "规则 " + entry.code() + " 没有“说明”", "请用一句话写明不符合条件时错在哪里");
      return;
    }
    Optional<Condition> condition = parsed(entry, PackRule.CONDITION, problems);
    Optional<Condition> when = parsed(entry, PackRule.WHEN, problems);
    if (condition.isPresent() && when.isPresent() == entry.text(PackRule.WHEN).isPresent()) {
      String formula = entry.words(PackRule.CONDITION);
      String only = entry.words(PackRule.WHEN).isEmpty() ? "" : "；当 " + entry.words(PackRule.WHEN);
      String basis = entry.words(PackRule.BASIS).isEmpty() ? "模板的 核对.yaml" : entry.words(PackRule.BASIS);
      RuleCard hint = RuleCard.hint(entry.code(), entry.words(PackRule.MESSAGE), formula + only, basis);
      RuleCard card = severity.equals(Severity.ERROR.label()) ? hint.weighing(Severity.ERROR) : hint;
      own.add(new OwnRule(card, condition.get(), when, entry));
    }
  }

  private static Optional<Condition> parsed(PackRule entry, String key, Problems problems) {
    Optional<Text> typed = entry.text(key);
    try {
      return typed.map(text -> ConditionParser.parse(text.text()));
    } catch (FormulaFault fault) {
      problems.error(
          FAULT, typed.orElseThrow().at(fault.offset()), "规则 " + entry.code() + " 的“" + key + "”：" + fault.getMessage(), fault.hint());
      return Optional.empty();
    }
  }

  private static Place codePlace(PackRule entry) {
    return entry.text(PackRule.CODE).map(Text::first).orElse(entry.place());
  }

  /** The rules of the pack itself, in the order of their codes. */
  public List<RuleCard> cards() {
    return own.stream().map(OwnRule::card).toList();
  }

  /** A rule as the pack weighs it; empty when the pack does without. */
  public Optional<RuleCard> weighed(RuleCard card) {
    String severity = changed.getOrDefault(card.code(), "");
    if (severity.equals(OFF)) {
      return Optional.empty();
    }
    boolean raised = severity.equals(Severity.ERROR.label());
    return Optional.of(raised ? card.weighing(Severity.ERROR) : card);
  }

  /** A finding as the pack weighs it; empty when the pack does without. An error never weighs less. */
  public Optional<Problem> weighed(Problem problem) {
    String severity = changed.getOrDefault(problem.code(), "");
    if (severity.isEmpty() || problem.severity() == Severity.ERROR) {
      return Optional.of(problem);
    }
    return severity.equals(Severity.ERROR.label())
        ? Optional.of(problem.weighing(Severity.ERROR))
        : Optional.of(problem).filter(p -> !severity.equals(OFF));
  }

  /**
   * Looks at the pack's own rules.
   *
   * @param source where things were typed
   * @param problems receives what does not hold
   * @return the rules that could not be looked at
   */
  public List<NotChecked> check(KnownNumbers numbers, Source source, Problems problems) {
    List<NotChecked> none = new ArrayList<>();
    for (OwnRule rule : own) {
      Answers answers = new Answers(numbers);
      try {
        if (rule.when().isPresent() && !rule.when().get().holds(answers)) {
          none.add(new NotChecked(rule.card().code(), "不符合“当”的条件：" + rule.entry().words(PackRule.WHEN)));
        } else if (!rule.condition().holds(answers)) {
          problems.add(finding(rule, numbers, source));
        }
      } catch (Unanswered e) {
        none.add(new NotChecked(rule.card().code(), e.getMessage()));
      }
    }
    return none;
  }

  private static Problem finding(OwnRule rule, KnownNumbers numbers, Source source) {
    Answers answers = new Answers(numbers);
    Optional<Comparison> broken = rule.condition().broken(answers);
    String sides = broken.map(comparison -> comparison.shown(answers)).orElse("条件 " + rule.entry().words(PackRule.CONDITION));
    Stream<Named> names = broken.map(Comparison::names).orElseGet(() -> rule.condition().names());
    return new Problem(
        rule.card().severity(),
        rule.card().code(),
        TypedAt.of(names.map(answers::numbers).toList(), source),
        rule.entry().words(PackRule.MESSAGE) + "：" + sides,
        rule.entry().words(PackRule.HINT),
        broken.flatMap(comparison -> comparison.difference(answers)));
  }

  /**
   * Reports the names that no booklet of the pack can have.
   *
   * @param isKnown tells of a name or pattern whether there may be such a thing
   * @param nearest the known name that a person most likely meant
   */
  public void reportUnknown(
      java.util.function.Predicate<String> isKnown,
      java.util.function.Function<String, Optional<String>> nearest,
      Problems problems) {
    for (OwnRule rule : own) {
      unknown(rule.entry(), PackRule.CONDITION, Optional.of(rule.condition()), isKnown, nearest, problems);
      unknown(rule.entry(), PackRule.WHEN, rule.when(), isKnown, nearest, problems);
    }
  }

  private static void unknown(
      PackRule entry,
      String key,
      Optional<Condition> condition,
      java.util.function.Predicate<String> isKnown,
      java.util.function.Function<String, Optional<String>> nearest,
      Problems problems) {
    condition.stream()
        .flatMap(Condition::names)
        .filter(named -> !isKnown.test(named.name()))
        .forEach(
            named ->
                problems.error(
                    "M0703",
                    entry.text(key).orElseThrow().at(named.offset()),
                    "规则 " + entry.code() + " 的“" + key + "”：没有名为“" + named.name() + "”的数",
                    nearest.apply(named.name()).map(n -> "最接近的名称是“" + n + "”").orElse("请核对表号、科目代码和栏目名称")));
  }
}
