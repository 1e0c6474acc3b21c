package cn.yince;

import cn.yince.check.LikelyCause;
import cn.yince.check.NotChecked;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Unit;
import java.util.HashMap;
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
    private final Map<Problem, String> causes;

    private Verdict(
            String file,
            List<Problem> problems,
            List<RuleCard> rules,
            List<NotChecked> notChecked,
            Map<Problem, String> causes) {
        this.file = file;
        this.problems = problems;
        this.rules = rules;
        this.notChecked = notChecked;
        this.causes = Map.copyOf(causes);
    }

    static Verdict of(Unit unit, OpenPack pack, Inspection inspection) {
        List<RuleCard> rules = Rulebook.cards(pack.pack(), pack.rules());
        Set<String> codes = rules.stream().map(RuleCard::code).collect(Collectors.toSet());
        return new Verdict(
                unit.source().file(),
                inspection.problems().inOrder(),
                rules,
                inspection.notChecked().stream()
                        .filter(none -> codes.contains(none.code()))
                        .toList(),
                causes(inspection));
    }

    /** Told at once, so that nobody has to keep the tables for it. */
    private static Map<Problem, String> causes(Inspection inspection) {
        Map<Problem, String> causes = new HashMap<>();
        for (Problem problem : inspection.problems().inOrder()) {
            problem.difference()
                    .flatMap(two -> LikelyCause.of(two, inspection.summed().ledger()))
                    .ifPresent(cause -> causes.put(problem, cause));
        }
        return causes;
    }

    /** Of a file that could not be read, or whose pack could not be opened: none of the rules was looked at. */
    static Verdict unreadable(String file, List<Problem> problems, List<RuleCard> rules) {
        List<NotChecked> none = rules.stream()
                .map(card -> new NotChecked(card.code(), "单位文件没有读成，或模板打不开"))
                .toList();
        return new Verdict(file, problems, rules, none, Map.of());
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
        return problems.stream().anyMatch(Problem::stops);
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
        Map<String, NotChecked> none =
                notChecked.stream().collect(Collectors.toMap(NotChecked::code, n -> n, (a, b) -> a));
        return rules.stream()
                .map(RuleCard::code)
                .filter(code -> !none.containsKey(code))
                .collect(Collectors.toSet());
    }

    /** What a difference may come from; empty when nothing suggests itself. */
    public Optional<String> causeOf(Problem problem) {
        return Optional.ofNullable(causes.get(problem));
    }
}
