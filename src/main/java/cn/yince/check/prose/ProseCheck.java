package cn.yince.check.prose;

import cn.yince.check.prose.naming.Vocabulary;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.CodeBook;
import java.util.Comparator;
import java.util.List;

/** Reads a unit's free text beside its figures. */
public final class ProseCheck {
    private static final List<Rule> RULES = List.of(
            new NamedSums(),
            new OwnRates(),
            new KnownRates(),
            new MissingUnit(),
            new OddUnit(),
            new OwnChange(),
            new CountedParts(),
            new CountedTotals(),
            new ListedItems(),
            new NamedCauses(),
            new Parts(),
            new StaleYear(),
            new Counts(),
            new CountsInWords(),
            new ItemSums(),
            new ChangeSums(),
            new SaidTotals(),
            new PartsOfTotal(),
            new UsedNothing(),
            new Averages(),
            new Differences(),
            new ToldDifferences(),
            new UnitPrices(),
            new Products(),
            new DoubledWords(),
            new Punctuation(),
            new SlotWords(),
            new Residues(),
            new OtherUnit(),
            new OtherSubject(),
            new OtherPlace(),
            new Lookalikes(),
            new OtherYear(),
            new Terms(),
            new Direction(),
            new ChangeOfNothing(),
            new DeniedSums(),
            new Standing(),
            new FormScores(),
            new FormNames(),
            new FormSums(),
            new FormFacts(),
            new FormCosts(),
            new FormReached(),
            new TargetSums(),
            new TargetParts(),
            new TargetWords(),
            new FormCounts(),
            new FormClaims(),
            new FormRetold(),
            new FormBalance(),
            new FormOther(),
            new SwappedDigits(),
            new Respectively(),
            new Rankings(),
            new Retold(),
            new BareChange(),
            new Compared(),
            new FormCompared(),
            new FormItems(),
            new FormSizes(),
            new FormRates(),
            new TargetsOfPeriod(),
            new AgainstBudget(),
            new DeniedYears(),
            new CountedRates(),
            new FormGoals(),
            new FromTo(),
            new ListedThings(),
            new MistypedWords(),
            new Numbering(),
            new CarriedOver(),
            new ToldOfLastYear(),
            new ProjectSums(),
            new OtherItems(),
            new UnitsCounted(),
            new Travellers(),
            new Reckoned(),
            new OnlyMarks(),
            new PersonalData(),
            new NamesOfUnits(),
            new OtherKind(),
            new Unfinished(),
            new Repeats(),
            new OtherHeading(),
            new OtherItem(),
            new ItemPaths(),
            new NotThere(),
            new MistypedNames(),
            new OtherLevel(),
            new OwnYear(),
            new SaidGrades(),
            new Members(),
            new FormPasted());

    private static final List<RuleCard> CARDS = RULES.stream()
            .flatMap(rule -> rule.cards().stream())
            .sorted(Comparator.comparing(RuleCard::code))
            .toList();

    private ProseCheck() {}

    /**
     * Checks every text of a unit.
     *
     * @param summed the unit and its ledger
     * @param figures its figures, with the references in texts resolved
     * @param codes names of codes
     * @param vocabulary what the pack's texts call figures
     * @param problems receives what was found; nothing is thrown
     */
    public static void check(
            SummedUnit<?> summed, Figures figures, CodeBook codes, Vocabulary vocabulary, Problems problems) {
        Facts facts = new Facts(summed.unit(), figures, codes, vocabulary);
        Findings findings = new Findings(problems);
        for (Passage passage : facts.passages()) {
            RULES.forEach(rule -> rule.check(passage, facts, findings));
        }
        RULES.forEach(rule -> rule.checkAll(facts, findings));
    }

    /** What is checked, in the order of the codes. */
    public static List<RuleCard> cards() {
        return CARDS;
    }
}
