package cn.yince;

import cn.yince.check.Checker;
import cn.yince.check.NationalRules;
import cn.yince.check.Needs;
import cn.yince.check.NotChecked;
import cn.yince.check.PackRules;
import cn.yince.check.Unprinted;
import cn.yince.check.prose.ProseCheck;
import cn.yince.compute.Calculator;
import cn.yince.compute.FigurePlan;
import cn.yince.compute.ledger.Tables;
import cn.yince.compute.prior.LastYear;
import cn.yince.layout.Glyphs;
import cn.yince.pack.CarriedOn;
import cn.yince.pack.Pack;
import cn.yince.pack.UnusedFields;
import cn.yince.problem.Citing;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every rule: those under every province, those that are no data, and what a pack adds. */
public final class Rulebook {
    private Rulebook() {}

    /**
     * Those of one kind of booklets, in the order of their codes; what they cite by its meaning.
     *
     * @param templates folder of the packs
     */
    public static List<RuleCard> cards(Path templates, BookletKind kind) {
        return Stream.concat(programmed(kind), NationalRules.cards(templates, kind).stream())
                .map(card -> card.citing(Citing.BY_MEANING))
                .sorted(Comparator.comparing(RuleCard::code))
                .toList();
    }

    private static Stream<RuleCard> programmed(BookletKind kind) {
        return Stream.of(
                        Calculator.cards(),
                        Checker.cards(kind),
                        List.of(Glyphs.CARD, CarriedOn.CARD, UnusedFields.CARD, Unprinted.TO_FILL),
                        LastYear.cards(),
                        ProseCheck.cards())
                .flatMap(List::stream);
    }

    /** Those of all kinds, each once, in the order of their codes. */
    public static List<RuleCard> cards(Path templates) {
        return Stream.of(BookletKind.values())
                .flatMap(kind -> cards(templates, kind).stream())
                .distinct()
                .sorted(Comparator.comparing(RuleCard::code))
                .toList();
    }

    /**
     * Those of a pack's kind as the pack weighs them, and its own.
     *
     * @throws cn.yince.problem.InputRejected when its 核对.yaml is wrong
     */
    public static List<RuleCard> cards(Pack pack) {
        Tables tables = Tables.of(pack);
        FigurePlan.of(pack, tables);
        Problems problems = new Problems();
        PackRules rules = rules(pack, tables, problems);
        problems.stopOnErrors();
        return cards(pack, rules);
    }

    /**
     * The rules that packs declare and what one changes in others; what is wrong with them goes to {@code problems}.
     *
     * @param tables that the pack's booklets are made of
     */
    public static PackRules rules(Pack pack, Tables tables, Problems problems) {
        return PackRules.of(
                pack,
                tables,
                () -> Stream.of(BookletKind.values())
                        .flatMap(Rulebook::programmed)
                        .toList(),
                problems);
    }

    /** Those that need what a unit is not or does not have, of those that are no data. */
    static List<NotChecked> unmet(Unit unit) {
        return programmed(unit.kind())
                .flatMap(card -> Needs.unmet(card, unit).stream())
                .toList();
    }

    static List<RuleCard> cards(Pack pack, PackRules rules) {
        Citing names = pack.names();
        return Stream.concat(
                        Stream.concat(programmed(pack.kind()), rules.national().stream())
                                .flatMap(card -> rules.weighed(card).stream()),
                        rules.cards().stream())
                .map(card -> card.citing(names))
                .sorted(Comparator.comparing(RuleCard::code))
                .toList();
    }
}
