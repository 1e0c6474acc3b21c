package cn.yince;

import cn.yince.check.Checker;
import cn.yince.check.NotChecked;
import cn.yince.check.PackRules;
import cn.yince.check.prose.ProseCheck;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.compute.prior.LastYear;
import cn.yince.layout.Glyphs;
import cn.yince.pack.CarriedOn;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole catalogue of rules looked at for one unit: the one place where both a check and a booklet get their
 * findings from.
 *
 * @param summed the unit and its ledger
 * @param figures its figures
 * @param problems what was found, as the pack weighs it
 * @param notChecked the rules that could not be looked at
 */
record Inspection(SummedUnit<?> summed, Figures figures, Problems problems, List<NotChecked> notChecked) {
    /**
     * Computes and checks.
     *
     * @param found what was found before; nothing is thrown
     */
    static Inspection of(OpenPack pack, Unit read, Problems found, Consumer<Step> progress) {
        read.source().remarks().forEach(found::add);
        Unit unit = LastYear.carriedInto(read, pack.prior(), found);
        progress.accept(Step.COMPUTE);
        Problems ofNumbers = new Problems();
        SummedUnit<?> summed = pack.scheme().sum(unit, ofNumbers);
        Figures figures = Calculator.compute(summed, pack.figures(), found);
        progress.accept(Step.CHECK);
        CarriedOn.hint(pack.pack(), unit.source().placeOf("年度")).ifPresent(found::add);
        Glyphs.check(unit.source(), pack.fonts(), found);
        PackRules rules = pack.rules();
        List<NotChecked> none = notChecked(
                Rulebook.unmet(unit),
                Checker.check(summed, BookletNumbers.of(figures, pack.pack().names()), rules, ofNumbers));
        Problems ofTexts = new Problems();
        ProseCheck.check(summed, figures, summed.codes(), pack.vocabulary(), ofTexts);
        Set<String> skipped = none.stream().map(NotChecked::code).collect(Collectors.toSet());
        ofTexts.inOrder().stream()
                .filter(problem -> !skipped.contains(problem.code()))
                .forEach(found::add);
        ofNumbers.inOrder().forEach(found::add);

        Problems weighed = new Problems();
        found.inOrder().forEach(problem -> rules.weighed(problem).ifPresent(weighed::add));
        return new Inspection(summed, figures, weighed, none);
    }

    /** With more that was found. */
    Inspection with(List<Problem> more) {
        Problems all = new Problems();
        problems.inOrder().forEach(all::add);
        more.forEach(all::add);
        return new Inspection(summed, figures, all, notChecked);
    }

    /** Without what must be filled in: an invented unit may have nothing. */
    Inspection ofInvented() {
        Problems others = new Problems();
        problems.inOrder().stream()
                .filter(problem -> problem.severity() != Severity.REQUIRED)
                .forEach(others::add);
        return new Inspection(summed, figures, others, notChecked);
    }

    /** The booklet it is of. */
    Computed computed(OpenPack pack) {
        return new Computed(
                summed, figures, pack.codesOf(summed.unit()), pack.pack().settings(), problems.inOrder());
    }

    /** Each code once, with the first reason; in the order of the codes. */
    private static List<NotChecked> notChecked(List<NotChecked> unmet, List<NotChecked> unasked) {
        Map<String, NotChecked> none = new TreeMap<>();
        Stream.concat(unmet.stream(), unasked.stream()).forEach(each -> none.putIfAbsent(each.code(), each));
        return List.copyOf(none.values());
    }
}
