package cn.yince.check;

import cn.yince.ledger.SharedScheme;
import cn.yince.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;

/** Units of the packs here, summed and looked at by every rule. */
public final class Checks {
  private Checks() {}

  /** Sums and checks a unit by the pack of its province. */
  public static SummedUnit<?> of(Unit unit, Problems problems) {
    SummedUnit<?> summed = SharedScheme.of(unit).sum(unit, problems);
    Checker.check(summed, problems);
    return summed;
  }
}
