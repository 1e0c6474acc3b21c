package cn.yince.check;

import cn.yince.SharedRules;
import cn.yince.compute.ledger.SharedScheme;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import java.util.List;

/** Units of the packs here, summed and looked at by every rule that lies under all provinces. */
public final class Checks {
    private Checks() {}

    /** Sums and checks a unit by the pack of its province. */
    public static SummedUnit<?> of(Unit unit, Problems problems) {
        SummedUnit<?> summed = SharedScheme.of(unit).sum(unit, problems);
        of(summed, problems);
        return summed;
    }

    /** Checks a summed unit; the rules that could not be looked at. */
    public static List<NotChecked> of(SummedUnit<?> summed, Problems problems) {
        return Checker.check(summed, KnownNumbers.of(summed.ledger()), SharedRules.of(summed.unit()), problems);
    }
}
