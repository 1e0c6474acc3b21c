package cn.yince.check;

import cn.yince.ledger.SummedUnit;
import cn.yince.ledger.Ledger;
import cn.yince.problem.Place;
import cn.yince.unit.Published;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where the fault lies when an identity fails. */
final class Culprit {
  private Culprit() {}

  /**
   * The place of a 公布数 when the identity would hold without them; otherwise that of the leaves.
   *
   * @param identity both sides in a ledger
   * @param published beginnings of the names of those 公布数 that stand in the identity, the likeliest first
   */
  static Place of(SummedUnit<?> checked, Function<Ledger, Sides> identity, List<String> published, Place leaves) {
    Optional<Published> first =
        published.stream().flatMap(name -> typed(checked, checked.ledger().shown(name)).stream()).findFirst();
    if (first.isEmpty() || !identity.apply(checked.bare()).agree()) {
      return leaves;
    }
    return first.get().place();
  }

  private static Optional<Published> typed(SummedUnit<?> checked, String beginning) {
    return checked.unit().published().stream().filter(p -> p.name().startsWith(beginning)).findFirst();
  }
}
