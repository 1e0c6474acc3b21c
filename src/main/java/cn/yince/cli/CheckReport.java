package cn.yince.cli;

import cn.yince.Verdict;
import cn.yince.check.NotChecked;
import cn.yince.problem.Difference;
import cn.yince.problem.Need;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.problem.Severity;
import cn.yince.problem.Visible;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was found in some unit files: for people by file and severity, for programs as JSON. */
final class CheckReport {
    private static final int NUMBER_WIDTH = 5;
    private final List<Verdict> verdicts;
    private final Quotes quotes = new Quotes();
    private final Map<Problem, Verdict> found = new LinkedHashMap<>();

    CheckReport(List<Verdict> verdicts) {
        this.verdicts = verdicts;
        verdicts.forEach(verdict -> verdict.problems().forEach(problem -> found.putIfAbsent(problem, verdict)));
    }

    boolean hasErrors() {
        return found.keySet().stream().anyMatch(Problem::stops);
    }

    private long count(Severity severity) {
        return found.keySet().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The codes looked at in some file. */
    private Set<String> checked() {
        return verdicts.stream()
                .map(Verdict::checkedCodes)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** The codes looked at in no file. */
    private Set<String> notChecked() {
        Set<String> codes = new TreeSet<>();
        verdicts.forEach(verdict -> verdict.notChecked().forEach(none -> codes.add(none.code())));
        codes.removeAll(checked());
        return codes;
    }

    /** Lines for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String file : files()) {
            lines.add(Visible.line(file));
            found.forEach((problem, verdict) -> {
                if (problem.place().file().equals(file) && problem.comesFirst()) {
                    lines.addAll(shown(problem, verdict));
                }
            });
            for (Severity severity : Severity.values()) {
                found.forEach((problem, verdict) -> {
                    if (problem.place().file().equals(file)
                            && problem.severity() == severity
                            && !problem.comesFirst()) {
                        lines.addAll(shown(problem, verdict));
                    }
                });
            }
            verdicts.stream()
                    .filter(verdict -> verdict.file().equals(file))
                    .forEach(verdict -> lines.addAll(notChecked(verdict)));
        }
        lines.add("%s；已核对 %d 条规则，%d 条不适用"
                .formatted(
                        Counted.of(found.keySet()),
                        checked().size(),
                        notChecked().size()));
        return lines;
    }

    /** The unit files, then other files in which something was found. */
    private Set<String> files() {
        Set<String> files = new LinkedHashSet<>();
        for (Verdict verdict : verdicts) {
            files.add(verdict.file());
            verdict.problems().forEach(problem -> files.add(problem.place().file()));
        }
        return files;
    }

    private List<String> shown(Problem problem, Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("  "
                + Visible.line("%s %s[%s] %s"
                        .formatted(problem.place(), problem.severity().label(), problem.code(), problem.message())));
        String line = quotes.line(problem.place());
        if (!line.isBlank()) {
            Quotes.Quote quote = quotes.of(problem.place());
            lines.add(("%" + NUMBER_WIDTH + "d | %s").formatted(problem.place().line(), quote.text()));
            if (quote.caretAt() >= 0) {
                lines.add(" ".repeat(NUMBER_WIDTH) + " | " + " ".repeat(quote.caretAt()) + "^");
            }
        }
        verdict.ruleOf(problem).ifPresent(card -> lines.add("    规则：" + card.formula() + "（" + card.basis() + "）"));
        verdict.causeOf(problem).ifPresent(cause -> lines.add("    可能：" + cause));
        if (!problem.hint().isEmpty()) {
            lines.add("    改法：" + Visible.line(problem.hint()));
        }
        return lines;
    }

    private static List<String> notChecked(Verdict verdict) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        verdict.notChecked()
                .forEach(none -> byReason.computeIfAbsent(none.reason(), r -> new ArrayList<>())
                        .add(none.code()));
        return byReason.entrySet().stream()
                .map(e -> "  未核对 "
                        + (e.getValue().size() == verdict.rules().size() ? "全部规则" : String.join("、", e.getValue()))
                        + "：" + e.getKey())
                .toList();
    }

    /** The same for programs; keys are only ever added. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", 1);
        json.put("errors", count(Severity.ERROR));
        json.put("hints", count(Severity.HINT));
        json.put("required", count(Severity.REQUIRED));
        json.put("toFill", count(Severity.TO_FILL));
        json.put("checked", checked().size());
        json.put("notApplicable", notChecked().size());
        json.put("problems", found.keySet().stream().map(this::json).toList());
        List<Object> none = new ArrayList<>();
        verdicts.forEach(verdict -> verdict.notChecked().forEach(each -> none.add(json(verdict, each))));
        json.put("notChecked", none);
        return json;
    }

    private Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", problem.place().file());
        json.put("line", problem.place().line());
        json.put("column", problem.place().column());
        json.put("code", problem.code());
        json.put("severity", word(problem.severity()));
        json.put("message", problem.message());
        json.put("hint", problem.hint());
        json.put("quote", quotes.line(problem.place()));
        problem.difference().ifPresent(two -> addTo(json, two));
        if (problem.place().hasSheet()) {
            json.put("sheet", problem.place().sheet());
            json.put("cell", problem.place().cell());
        }
        return json;
    }

    private static void addTo(Map<String, Object> json, Difference two) {
        json.put("sides", List.of(side(two.leftName(), two.left()), side(two.rightName(), two.right())));
        json.put("difference", two.size());
    }

    private static Map<String, Object> side(String name, BigDecimal amount) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("amount", amount);
        return json;
    }

    private static Map<String, Object> json(Verdict verdict, NotChecked none) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", verdict.file());
        json.put("code", none.code());
        json.put("reason", none.reason());
        return json;
    }

    /** Rules for programs. */
    static Map<String, Object> json(List<RuleCard> cards) {
        List<Object> rules = new ArrayList<>();
        for (RuleCard card : cards) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", card.code());
            json.put("severity", word(card.severity()));
            json.put("subject", card.subject());
            json.put("formula", card.formula());
            json.put("basis", card.basis());
            json.put("needs", card.needs().stream().map(Need::label).toList());
            rules.add(json);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", 1);
        all.put("rules", rules);
        return all;
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case REQUIRED -> "required";
            case TO_FILL -> "toFill";
            case ERROR -> "error";
            case HINT -> "hint";
        };
    }
}
