package cn.yince.check;

import cn.yince.check.Answers.Unanswered;
import cn.yince.check.Condition.Comparison;
import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.Ledger;
import cn.yince.compute.ledger.Row;
import cn.yince.compute.ledger.Spot;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Difference;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.Budget;
import cn.yince.unit.Source;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at declared rules for one unit. For one thread. */
final class Look {
    /** Where a department names its units. */
    private static final String UNITS = "下属单位";

    private final SummedUnit<?> summed;
    private final KnownNumbers numbers;

    /**
     * Of a unit.
     *
     * @param numbers cells and figures by the pack's names
     */
    Look(SummedUnit<?> summed, KnownNumbers numbers) {
        this.summed = summed;
        this.numbers = numbers;
    }

    /**
     * What came of a rule.
     *
     * @param found what contradicts it
     * @param unasked why it could not be looked at; empty when it was
     */
    record Outcome(List<Problem> found, Optional<String> unasked) {
        static Outcome unasked(String reason) {
            return new Outcome(List.of(), Optional.of(reason));
        }
    }

    /** Looks at one rule. */
    Outcome at(DeclaredRule rule) {
        if (rule.unusable().isPresent()) {
            return Outcome.unasked(rule.unusable().get());
        }
        List<Failed> failed = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        boolean asked = false;
        for (Claim claim : rule.claims()) {
            try {
                asked |= ask(claim, failed);
            } catch (Unanswered e) {
                unanswered.add(e.getMessage());
            }
        }
        if (!asked) {
            return Outcome.unasked(unanswered.stream().findFirst().orElse(rule.unasked()));
        }
        return new Outcome(
                rule.atOnce() && !failed.isEmpty()
                        ? List.of(atOnce(rule, failed))
                        : failed.stream()
                                .map(each -> finding(rule, each))
                                .distinct()
                                .toList(),
                Optional.empty());
    }

    /**
     * A claim that does not hold.
     *
     * @param answers for the row of which it does not
     */
    private record Failed(Claim claim, Answers answers) {}

    /** Whether there was any row to ask of. */
    private boolean ask(Claim claim, List<Failed> failed) {
        boolean asked = false;
        for (Answers answers : answers(claim)) {
            if (claim.when().stream().allMatch(when -> when.holds(answers))) {
                asked = true;
                if (!claim.condition().holds(answers)) {
                    failed.add(new Failed(claim, answers));
                }
            }
        }
        return asked;
    }

    /** Where the numbers of a claim stand in the file. */
    Place place(Claim claim, Answers answers) {
        return place(new Failed(claim, answers));
    }

    /** For each row of which a claim is asked. */
    List<Answers> answers(Claim claim) {
        return claim.rows().rows(spot(summed.ledger(), Row.NONE), false).stream()
                .map(row -> new Answers(numbers, spot(summed.ledger(), row)))
                .toList();
    }

    private static Spot spot(Ledger ledger, Row row) {
        return Spot.of(ledger, row, "", null);
    }

    private Problem atOnce(DeclaredRule rule, List<Failed> failed) {
        Failed first = failed.get(0);
        String all = failed.stream()
                .map(each -> called(each.claim(), each.answers()))
                .distinct()
                .collect(Collectors.joining("、"));
        Claim claim = first.claim();
        String message = claim.message().of(first.answers(), all);
        return new Problem(
                rule.card().severity(),
                rule.card().code(),
                place(first),
                message,
                claim.hint().of(first.answers(), all));
    }

    private static String called(Claim claim, Answers answers) {
        return claim.called().of(answers, "");
    }

    private Problem finding(DeclaredRule rule, Failed failed) {
        Claim claim = failed.claim();
        Answers answers = failed.answers();
        Optional<Comparison> comparison = comparison(claim, answers);
        boolean sides = claim.left().isPresent() && claim.right().isPresent() && comparison.isPresent();
        String message = sides ? sides(claim, comparison.get(), answers) : message(claim, comparison, answers);
        Optional<Difference> difference = sides
                ? difference(claim, comparison.get(), answers)
                : comparison.filter(each -> !claim.message().isParticular()).flatMap(each -> each.difference(answers));
        return new Problem(
                rule.card().severity(),
                rule.card().code(),
                place(failed),
                message,
                claim.hint().of(answers, called(claim, answers)),
                difference);
    }

    /** The comparison that fails; when the sides have words of their own, the last one. */
    static Optional<Comparison> comparison(Claim claim, Answers answers) {
        return claim.left().isPresent()
                ? claim.condition().condition().comparisons().reduce((first, second) -> second)
                : claim.condition().condition().broken(answers);
    }

    private static String sides(Claim claim, Comparison comparison, Answers answers) {
        return difference(claim, comparison, answers)
                .map(Difference::shown)
                .orElseGet(() -> comparison.shown(
                        answers,
                        claim.left().get().of(answers, called(claim, answers)),
                        claim.right().get().of(answers, called(claim, answers))));
    }

    static Optional<Difference> difference(Claim claim, Comparison comparison, Answers answers) {
        return comparison
                .difference(answers)
                .map(two -> comparison.difference(
                        answers,
                        claim.left().get().of(answers, called(claim, answers)),
                        claim.right().get().of(answers, called(claim, answers))));
    }

    /** With both sides behind it unless it tells the numbers itself or there are none. */
    private static String message(Claim claim, Optional<Comparison> comparison, Answers answers) {
        String said = claim.message().of(answers, called(claim, answers));
        if (claim.message().isParticular()
                || claim.condition().condition().comparisons().findAny().isEmpty()) {
            return said;
        }
        return said + "："
                + comparison
                        .map(each -> each.shown(answers))
                        .orElse("条件 " + answers.said(claim.condition().text()));
    }

    /** That of the 公布数 without which it would hold, else of what was typed. */
    private Place place(Failed failed) {
        return published(failed).orElseGet(() -> ofDepartment(failed, typedAt(failed)));
    }

    /** What several units of a department add up to is no one unit's: it is told of the department's own file. */
    private Place ofDepartment(Failed failed, Place place) {
        Source source = summed.unit().source();
        if (!(summed.unit() instanceof Budget department)
                || department.units().isEmpty()
                || place.file().equals(source.file())) {
            return place;
        }
        Set<String> files = TypedAt.files(numbersOf(failed).toList(), source);
        boolean ofOne = files.isEmpty()
                ? failed.claim().typedAt().paths().stream().anyMatch(Path::isOfRow)
                : files.equals(Set.of(place.file()));
        return ofOne ? place : source.placeOf(UNITS);
    }

    private Optional<Place> published(Failed failed) {
        if (summed.unit().published().isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> first =
                Culprit.published(numbersOf(failed).flatMap(List::stream).toList());
        return first.filter(place -> holdsWithoutPublished(failed));
    }

    private boolean holdsWithoutPublished(Failed failed) {
        Ledger bare = summed.bare();
        try {
            return failed.claim()
                    .condition()
                    .holds(new Answers(
                            KnownNumbers.of(bare),
                            spot(bare, failed.answers().spot().row())));
        } catch (Unanswered e) {
            return false;
        }
    }

    private static Stream<List<Traced>> numbersOf(Failed failed) {
        Condition condition = failed.claim().condition().condition();
        return condition
                .broken(failed.answers())
                .map(Stream::of)
                .orElseGet(condition::comparisons)
                .flatMap(each -> each.numbers(failed.answers()));
    }

    private Place typedAt(Failed failed) {
        Source source = summed.unit().source();
        Place place = typedAt(failed, source);
        return source.isWorkbook() && !failed.claim().typedAt().paths().isEmpty()
                ? TypedAt.cell(numbersOf(failed).toList(), source, place)
                : place;
    }

    private Place typedAt(Failed failed, Source source) {
        Claim.TypedWhere where = failed.claim().typedAt();
        if (where.paths().isEmpty()) {
            return ofNumbers(failed, source);
        }
        Optional<Place> likeliest = where.atLikeliestCode()
                ? comparison(failed.claim(), failed.answers())
                        .flatMap(each -> LikeliestCode.of(each, failed.answers(), source))
                : Optional.empty();
        List<String> paths =
                where.paths().stream().map(failed.answers().spot()::written).toList();
        Map<String, Place> typed = new LinkedHashMap<>();
        paths.stream()
                .filter(source.places()::containsKey)
                .forEach(path -> typed.put(path, source.places().get(path)));
        Place around = source.placeOf(paths.get(0));
        return likeliest
                .or(() -> typed.values().stream().findFirst())
                .orElseGet(() -> around.line() > 0 ? around : ofNumbers(failed, source));
    }

    /** Where the numbers were typed, else what else the rule asks for. */
    private Place ofNumbers(Failed failed, Source source) {
        Place typed = TypedAt.of(numbersOf(failed).toList(), source);
        return typed.line() > 0
                ? typed
                : askedFor(failed)
                        .map(source::placeOf)
                        .filter(place -> place.line() > 0)
                        .findFirst()
                        .orElse(typed);
    }

    private static Stream<String> askedFor(Failed failed) {
        return Stream.concat(Stream.of(failed.claim().condition()), failed.claim().when().stream())
                .flatMap(asked -> asked.paths().stream())
                .map(path -> failed.answers().spot().written(path.plain()));
    }
}
