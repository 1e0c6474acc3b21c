package cn.yince.read;

import cn.yince.read.fillin.Plan;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;

/** What unit files ask for, and the sheets on which it is filled in. */
public final class UnitPlans {
  private UnitPlans() {}

  /** What a unit file of a kind asks for. */
  public static Outline outline(BookletKind kind) {
    UnitShapes shapes = UnitShapes.ALL;
    return switch (kind) {
      case FINAL_ACCOUNTS -> shapes.finalAccounts.outline();
      case BUDGET -> shapes.budget.outline();
    };
  }

  /** The sheets for a unit file of a kind. */
  public static Plan of(BookletKind kind) {
    return Plan.of(kind, outline(kind));
  }
}
