package cn.yince.batch.handback;

import cn.yince.Verdict;
import cn.yince.batch.result.Outcome;
import cn.yince.bind.annotate.Remark;
import cn.yince.desk.explain.PrintedPlaces;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problem;
import cn.yince.problem.RuleCard;
import cn.yince.read.TypedFile;
import cn.yince.read.edit.TreePlaces;
import cn.yince.read.field.FieldBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was found of a unit, numbered, what must be mended first.
 *
 * @param all of it
 * @param remarks where it prints
 */
record Findings(List<Finding> all, List<Remark> remarks) {
    /** Those of an outcome, and what the draft shows of them. */
    static Findings of(Outcome outcome, Path file, FieldBook fields, Optional<Draft> draft) {
        Optional<Verdict> verdict =
                draft.filter(Draft::whole).map(known -> known.unit().verdict());
        Set<Problem> problems = new LinkedHashSet<>();
        verdict.ifPresent(known -> problems.addAll(known.problems()));
        outcome.findings().stream()
                .filter(problem -> !isAmong(problem, problems))
                .forEach(problems::add);
        List<Problem> inOrder = problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> !problem.comesFirst())
                        .thenComparing(problem -> !Packages.isToMend(problem)))
                .toList();
        Optional<TreePlaces> tree = tree(file, fields);
        Optional<PrintedPlaces> places = draft.flatMap(
                known -> known.pages().map(pages -> new PrintedPlaces(known.unit(), pages, known.whole())));
        List<Finding> all = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        for (Problem problem : inOrder) {
            int number = all.size() + 1;
            List<String> field = field(problem, file, tree);
            String path = field.isEmpty() ? "" : tree.orElseThrow().path(field);
            List<PrintedPlaces.Printed> printed =
                    places.map(known -> known.of(problem, path)).orElse(List.of());
            Finding finding = new Finding(
                    number,
                    problem,
                    verdict.flatMap(known -> known.ruleOf(problem))
                            .map(RuleCard::formula)
                            .orElse(""),
                    field,
                    path,
                    printed.isEmpty() ? 0 : printed.get(0).page());
            all.add(finding);
            printed.forEach(place -> remarks.add(
                    new Remark(number, place.page(), place.area(), Packages.isToMend(problem), said(finding))));
        }
        return new Findings(List.copyOf(all), List.copyOf(remarks));
    }

    /** Outcomes keep of a problem only its words. */
    private static boolean isAmong(Problem problem, Set<Problem> known) {
        return known.stream()
                .anyMatch(other -> other.code().equals(problem.code())
                        && other.place().compareTo(problem.place()) == 0
                        && other.message().equals(problem.message()));
    }

    private static Optional<TreePlaces> tree(Path file, FieldBook fields) {
        try {
            return Optional.of(new TreePlaces(TypedFile.read(file, fields)));
        } catch (InputRejected | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static List<String> field(Problem problem, Path file, Optional<TreePlaces> tree) {
        return tree.filter(known -> problem.place().file().equals(file.toString()))
                .flatMap(known -> known.exactly(problem.place()).or(() -> known.before(problem.place())))
                .orElse(List.of());
    }

    /** What a note says of it. */
    static String said(Finding finding) {
        Problem problem = finding.problem();
        return finding.number() + ". " + problem.severity().label() + "[" + problem.code() + "] " + problem.message()
                + (problem.hint().isEmpty() ? "" : "\n改法：" + problem.hint())
                + (finding.where().isEmpty() ? "" : "\n位置：" + finding.where());
    }

    /** Those that print nowhere, for the first page. */
    String elsewhere() {
        StringBuilder text = new StringBuilder();
        all.stream()
                .filter(finding -> finding.page() == 0)
                .forEach(finding -> text.append(text.isEmpty() ? "" : "\n\n").append(said(finding)));
        return text.isEmpty() ? "" : "册上没有印处的：\n\n" + text;
    }
}
