package cn.yince.compute;

import cn.yince.pack.Settings.Numbers;
import cn.yince.unit.Budget;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Unit;
import cn.yince.unit.amount.Exact;
import java.util.Map;

/** The forms of a booklet, made before the figures that count them and put behind these. */
final class Forms {
  private final Unit unit;
  private final OwnFigures own;
  private final Section root;
  private final EvaluationForms evaluations;

  private Forms(Unit unit, OwnFigures own, Section root, EvaluationForms evaluations) {
    this.unit = unit;
    this.own = own;
    this.root = root;
    this.evaluations = evaluations;
  }

  /** Those of a unit; {@code own} puts what its pack asks for besides. */
  static Forms of(Unit unit, Numbers numbers, OwnFigures own, Section root) {
    EvaluationForms evaluations =
        unit instanceof FinalAccounts accounts
            ? EvaluationForms.of(accounts.selfEvaluations(), numbers.executionScoreDecimals(), own, root)
            : null;
    return new Forms(unit, own, root, evaluations);
  }

  /** How many there are: in all, and of each grade. */
  Map<String, Exact> counts() {
    return evaluations == null ? Map.of() : evaluations.counts();
  }

  void put() {
    if (unit instanceof Budget budget) {
      TargetForms.add(budget.projects(), own, root);
      PurchasedServices.add(budget.projects(), root);
    } else {
      evaluations.put(root);
    }
  }
}
