package cn.yince;

import cn.yince.check.CheckedUnit;
import cn.yince.check.Checker;
import cn.yince.check.NotChecked;
import cn.yince.check.PackRules;
import cn.yince.codes.CodeBook;
import cn.yince.ledger.Scheme;
import cn.yince.compute.Calculator;
import cn.yince.compute.Figures;
import cn.yince.layout.Glyphs;
import cn.yince.pack.CarriedOn;
import cn.yince.prior.LastYear;
import cn.yince.problem.Citing;
import cn.yince.problem.Problems;
import cn.yince.prose.ProseCheck;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The whole catalogue of rules looked at for one unit: the one place where both a check and a booklet get their findings from.
 *
 * @param checked the unit and its ledger
 * @param figures its figures
 * @param problems what was found, as the pack weighs it
 * @param notChecked the rules that could not be looked at
 */
record Inspection(CheckedUnit<?> checked, Figures figures, Problems problems, List<NotChecked> notChecked) {
  /**
   * Checks and computes.
   *
   * @param found what was found before; nothing is thrown
   */
  static Inspection of(OpenPack pack, Unit read, Problems found, Consumer<Step> progress) {
    Scheme scheme = pack.schemeOf(read);
    CodeBook codes = scheme.codes();
    progress.accept(Step.CHECK);
    CarriedOn.hint(pack.pack(), read.source().placeOf("年度")).ifPresent(found::add);
    Unit unit = LastYear.carriedInto(read, pack.prior(), found);
    Glyphs.check(unit.source(), pack.fonts(), found);
    Problems cited = new Problems();
    CheckedUnit<?> checked = Checker.check(unit, scheme, cited);

    progress.accept(Step.COMPUTE);
    Figures figures = Calculator.compute(checked, pack.figures(), found);
    List<NotChecked> none = new ArrayList<>(Rulebook.notChecked(checked));
    Problems ofTexts = new Problems();
    ProseCheck.check(checked, figures, codes, pack.vocabulary(), ofTexts);
    Set<String> skipped = none.stream().map(NotChecked::code).collect(Collectors.toSet());
    ofTexts.inOrder().stream().filter(problem -> !skipped.contains(problem.code())).forEach(found::add);
    PackRules rules = pack.rules();
    none.addAll(rules.check(BookletNumbers.of(figures, pack.pack().names()), unit.source(), cited));
    Citing names = pack.pack().names();
    cited.inOrder().forEach(problem -> found.add(problem.citing(names)));

    Problems weighed = new Problems();
    found.inOrder().forEach(problem -> rules.weighed(problem).ifPresent(weighed::add));
    return new Inspection(checked, figures, weighed, List.copyOf(none));
  }
}
