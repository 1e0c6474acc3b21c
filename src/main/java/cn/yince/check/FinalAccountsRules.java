package cn.yince.check;

import cn.yince.unit.FinalAccounts;
import java.util.List;

/** The rules of final accounts that are no data of packs. */
final class FinalAccountsRules {
    static final List<Rule<FinalAccounts>> ALL = List.of(
            new PublicationsAgree<>(),
            new KnownCodes<>(),
            new GivenNames<>(),
            new TermsDiffer<>(),
            new UnseenNames<>(),
            new ItemsOfStatus<>(),
            new FundsOfCodes<>(),
            new NothingTyped<>(),
            new FormsAddUp(),
            new FormsPlausible(),
            new PointsAddUp(),
            new IndicatorsScored(),
            new Scale<>(),
            new ScoresGiven(),
            new TargetsReached(),
            new FormsComplete(),
            new IndicatorsNamed<>());

    private FinalAccountsRules() {}
}
