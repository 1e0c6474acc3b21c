package cn.yince.desk.proof;

import cn.yince.BookletNumbers;
import cn.yince.Rulebook;
import cn.yince.check.PackRules;
import cn.yince.check.RuleProof;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.Tables;
import cn.yince.pack.Names;
import cn.yince.problem.Citing;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.unit.Nearest;
import cn.yince.unit.amount.Address;
import cn.yince.unit.codes.CodeBook;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules of 核对.yaml can be understood, and every number they name is one of some sample, whatever its code or row.
 */
final class RulesHold implements Look {
    private static final Pattern CODE = Pattern.compile("\\d{3}(\\d\\d){0,2}(行政|事业)?");

    @Override
    public void look(Draft draft, Problems problems) {
        Problems faults = new Problems();
        Tables tables = Tables.of(draft.pack(), draft.typedNames(), faults);
        FigurePlan.of(draft.pack(), tables, new Problems());
        PackRules rules = Rulebook.rules(draft.pack(), tables, problems);
        if (rules.cards().isEmpty()) {
            return;
        }
        Names called = draft.pack().names();
        RuleProof proof = rules.proof();
        proof.cited((kind, meaning) ->
                called.of(kind, meaning).isPresent() || kind == Citing.Kind.TABLE && tables.isInLibrary(meaning));
        if (!faults.haveErrors()) {
            namesAreKnown(proof, draft, called);
            kindsAreAlike(proof, draft);
        }
        proof.report(problems);
    }

    /** Of tables that are right: what is wrong in one is told there alone. */
    private static void namesAreKnown(RuleProof proof, Draft draft, Names called) {
        Set<String> names = names(draft);
        Set<String> shapes = names.stream().map(RulesHold::shape).collect(Collectors.toSet());
        CodeBook codes = draft.pack().codes();
        proof.names(
                name -> isKnown(called.shown(Address.parse(name)).toString(), names, shapes, codes),
                name -> Nearest.to(name, names));
    }

    private static void kindsAreAlike(RuleProof proof, Draft draft) {
        Figures figures = draft.samples().figures(Samples.FULL);
        proof.kinds(
                draft.samples().summed(Samples.FULL),
                BookletNumbers.of(figures, draft.pack().names()));
    }

    /**
     * Every cell and figure of the samples.
     *
     * @throws InputRejected when a sample cannot be computed: then nothing can be said of what is named nowhere
     */
    static Set<String> names(Draft draft) {
        Set<String> names = new TreeSet<>();
        for (Samples sample : Samples.values()) {
            draft.samples().figures(sample).byName().keySet().forEach(name -> names.add(name.toString()));
        }
        return names;
    }

    private static boolean isKnown(String name, Set<String> names, Set<String> shapes, CodeBook codes) {
        if (name.contains("*")) {
            String pattern = Pattern.compile("\\*")
                    .splitAsStream(name)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^.]+"));
            return names.stream().anyMatch(other -> other.matches(pattern + (name.endsWith("*") ? "[^.]+" : "")));
        }
        return names.contains(name) || shapes.contains(shape(name)) && namedCodes(name, codes);
    }

    /** The name without what differs from unit to unit: codes, and numbers of forms. */
    private static String shape(String name) {
        return Address.parse(name).parts().stream()
                .map(part -> CODE.matcher(part).matches() ? "科目" : part.matches("\\d{1,2}") ? "第几" : part)
                .collect(Collectors.joining("."));
    }

    private static boolean namedCodes(String name, CodeBook codes) {
        return Address.parse(name).parts().stream()
                .filter(part -> CODE.matcher(part).matches())
                .map(part -> part.replaceAll("\\D", ""))
                .allMatch(code -> codes.functionalCodes().contains(code)
                        || codes.economicCodes().contains(code));
    }
}
