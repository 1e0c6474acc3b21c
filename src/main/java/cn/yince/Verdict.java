package cn.yince;

import cn.yince.check.LikelyCause;
import cn.yince.check.NotChecked;
import cn.yince.compute.ledger.Ledger;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.problem.Severity;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What looking at every rule for one unit came to. */
public final class Verdict {
  private final String file;
  private final List<Problem> problems;
  private final List<RuleCard> rules;
  private final List<NotChecked> notChecked;
  private final Optional<Ledger> ledger;

  private Verdict(
      String file, List<Problem> problems, List<RuleCard> rules, List<NotChecked> notChecked, Optional<Ledger> ledger) {
    this.file = file;
    this.problems = problems;
    this.rules = rules;
    this.notChecked = notChecked;
    this.ledger = ledger;
  }

  static Verdict of(Unit unit, OpenPack pack, Inspection inspection) {
    List<RuleCard> rules = Rulebook.cards(pack.pack(), pack.rules());
    Set<String> codes = rules.stream().map(RuleCard::code).collect(Collectors.toSet());
    return new Verdict(
        unit.source().file(),
        inspection.problems().inOrder(),
        rules,
        inspection.notChecked().stream().filter(none -> codes.contains(none.code())).toList(),
        Optional.of(inspection.summed().ledger()));
  }

  /** Of a file that could not be read, or whose pack could not be opened: none of the rules was looked at. */
  static Verdict unreadable(String file, List<Problem> problems, List<RuleCard> rules) {
    List<NotChecked> none =
        rules.stream().map(card -> new NotChecked(card.code(), "单位文件没有读成，或模板打不开")).toList();
    return new Verdict(file, problems, rules, none, Optional.empty());
  }

  /** The unit file as the user named it. */
  public String file() {
    return file;
  }

  /** Everything found, in the order of the places. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether a booklet could not be printed. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** The rules that were meant to be looked at. */
  public List<RuleCard> rules() {
    return rules;
  }

  /** The rule of a finding; none for what is wrong with the file itself. */
  public Optional<RuleCard> ruleOf(Problem problem) {
    return rules.stream().filter(card -> card.code().equals(problem.code())).findFirst();
  }

  /** Those that could not be looked at, with the reason. */
  public List<NotChecked> notChecked() {
    return notChecked;
  }

  /** The codes of those that were looked at. */
  public Set<String> checkedCodes() {
    Map<String, NotChecked> none = notChecked.stream().collect(Collectors.toMap(NotChecked::code, n -> n, (a, b) -> a));
    return rules.stream().map(RuleCard::code).filter(code -> !none.containsKey(code)).collect(Collectors.toSet());
  }

  /** What a difference may come from; empty when nothing suggests itself. */
  public Optional<String> causeOf(Problem problem) {
    return problem.difference().flatMap(two -> ledger.flatMap(cells -> LikelyCause.of(two, cells)));
  }
}
