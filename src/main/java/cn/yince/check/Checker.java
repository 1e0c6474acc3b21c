package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at every rule for one unit: those that packs declare, and those that are no data. The units of a department are
 * looked at first, each by itself; what is wrong in a unit's file is not reported of the sum again.
 */
public final class Checker {
    private final PackRules rules;
    private final Problems problems;

    private Checker(PackRules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** The rules of one kind of booklets that are no data of packs, in the order of their codes. */
    public static List<RuleCard> cards(BookletKind kind) {
        return kind == BookletKind.BUDGET
                ? ofKind(cards(BudgetRules.ALL), cards(FinalAccountsRules.ALL), Need.BUDGET)
                : ofKind(cards(FinalAccountsRules.ALL), cards(BudgetRules.ALL), Need.FINAL_ACCOUNTS);
    }

    private static <U extends Unit> List<RuleCard> cards(List<Rule<U>> rules) {
        return rules.stream().flatMap(rule -> rule.cards().stream()).toList();
    }

    /** A rule that is no rule of the others needs a booklet of its kind. */
    private static List<RuleCard> ofKind(List<RuleCard> cards, List<RuleCard> others, Need kind) {
        return cards.stream()
                .map(card -> others.contains(card) ? card : card.needing(kind))
                .sorted(Comparator.comparing(RuleCard::code))
                .toList();
    }

    /**
     * Checks one unit; a department's units with it.
     *
     * @param numbers cells and figures by the pack's names
     * @param problems receives what was found; nothing is thrown
     * @return the rules that could not be looked at, in the order of their codes
     */
    public static List<NotChecked> check(
            SummedUnit<?> summed, KnownNumbers numbers, PackRules rules, Problems problems) {
        Map<String, NotChecked> none = new TreeMap<>();
        cards(summed.unit().kind())
                .forEach(card -> Needs.unmet(card, summed.unit()).ifPresent(unmet -> none.put(card.code(), unmet)));
        new Checker(rules, problems)
                .look(summed, numbers, true)
                .forEach(unmet -> none.putIfAbsent(unmet.code(), unmet));
        return List.copyOf(none.values());
    }

    /** {@code printed}: whether it is the unit of the booklet, not one of a department's. */
    private List<NotChecked> look(SummedUnit<?> summed, KnownNumbers numbers, boolean printed) {
        List<OfUnit> ofUnits = ofUnits(summed);
        ofUnits.forEach(each -> problems.add(rules.tellsUnits(each.problem().code()) ? each.told() : each.problem()));
        Set<String> said =
                ofUnits.stream().map(each -> each.problem().message()).collect(Collectors.toSet());
        Set<String> failed = ofUnits.stream().map(each -> each.problem().code()).collect(Collectors.toSet());
        Problems found = new Problems();
        List<NotChecked> none = lookAtTyped(summed, printed, found);
        List<NotChecked> declared = rules.check(
                summed, numbers, rule -> isPassedOver(rule.scope(), rule.card().code(), failed, printed), found);
        found.inOrder().stream()
                .filter(problem -> !said.contains(problem.message()))
                .forEach(problems::add);
        return Stream.concat(none.stream(), declared.stream()).toList();
    }

    private static boolean isPassedOver(DeclaredRule.Scope scope, String code, Set<String> failed, boolean printed) {
        return switch (scope) {
            case BOOKLET -> !printed;
            case UNITS_FIRST -> failed.contains(code);
            case UNITS_TOO -> false;
        };
    }

    /** A finding in a unit of a department. */
    private record OfUnit(Problem problem, String unit) {
        Problem told() {
            return problem.saying("“" + unit + "”：" + problem.message());
        }
    }

    /** What is wrong in the units of a department. */
    private List<OfUnit> ofUnits(SummedUnit<?> summed) {
        List<OfUnit> all = new ArrayList<>();
        if (summed.unit() instanceof Budget department) {
            for (Budget below : department.units()) {
                Problems found = new Problems();
                SummedUnit<Budget> unit = summed.scheme().sum(below, found);
                new Checker(rules, found).look(unit, KnownNumbers.of(unit.ledger()), false);
                found.inOrder()
                        .forEach(problem ->
                                all.add(new OfUnit(problem, below.identity().name())));
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<NotChecked> lookAtTyped(SummedUnit<?> summed, boolean printed, Problems found) {
        return summed.unit() instanceof Budget
                ? look(printed ? BudgetRules.ALL : BudgetRules.OF_THINGS_TYPED, (SummedUnit<Budget>) summed, found)
                : look(FinalAccountsRules.ALL, (SummedUnit<FinalAccounts>) summed, found);
    }

    private static <U extends Unit> List<NotChecked> look(List<Rule<U>> rules, SummedUnit<U> summed, Problems found) {
        rules.forEach(rule -> rule.check(summed, summed.codes(), found));
        return rules.stream().flatMap(rule -> rule.notChecked(summed).stream()).toList();
    }
}
