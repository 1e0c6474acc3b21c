package cn.yince.compute;

import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Exact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of a booklet, made before the figures that count them and put behind these. */
final class Forms {
  private final Unit unit;
  private final OwnFigures own;
  private final Section root;
  private final List<DeclaredForms> kinds;

  private Forms(Unit unit, OwnFigures own, Section root, List<DeclaredForms> kinds) {
    this.unit = unit;
    this.own = own;
    this.root = root;
    this.kinds = kinds;
  }

  /** Those of a unit; {@code own} puts what its pack asks for besides on forms that are not declared. */
  static Forms of(Unit unit, FigurePlan plan, OwnFigures own, Section root) {
    int decimals = plan.numbers().executionScoreDecimals();
    return new Forms(unit, own, root, plan.forms().stream().map(form -> DeclaredForms.of(form, unit.particulars(), decimals, root)).toList());
  }

  /** How many there are: in all, and of each grade. */
  Map<String, Exact> counts() {
    Map<String, Exact> counts = new HashMap<>();
    kinds.forEach(kind -> counts.putAll(kind.counts()));
    return counts;
  }

  void put() {
    if (unit instanceof Budget budget) {
      TargetForms.add(budget.projects(), own, root);
      PurchasedServices.add(budget.projects(), root);
    }
    kinds.forEach(kind -> kind.put(root));
  }
}
