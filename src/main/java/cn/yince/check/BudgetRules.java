package cn.yince.check;

import cn.yince.unit.Budget;
import java.util.List;
import java.util.stream.Stream;

/** The rules of budgets that are no data of packs. */
final class BudgetRules {
    /** What single things typed must be: of a department's units too. */
    static final List<Rule<Budget>> OF_THINGS_TYPED = List.of(
            new PublicationsAgree<>(),
            new KnownCodes<>(),
            new GivenNames<>(),
            new ItemsOfStatus<>(),
            new FundsOfCodes<>(),
            new OwnersNamed(),
            new ProjectNamesDiffer(),
            new TargetsAgree(),
            new ServicesWithinProjects(),
            new IndicatorsNamed<>(),
            new Scale<>());

    /** All of them; the others are about the booklet itself, and those of a department's units are not printed here. */
    static final List<Rule<Budget>> ALL = Stream.concat(
                    OF_THINGS_TYPED.stream(),
                    Stream.<Rule<Budget>>of(
                            new UnseenNames<>(),
                            new TermsDiffer<>(),
                            new NothingTyped<>(),
                            new LastYearOfDepartment(),
                            new UnitsOfDepartment()))
            .toList();

    private BudgetRules() {}
}
