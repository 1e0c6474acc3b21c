package cn.yince.read;

import cn.yince.read.fillin.Plan;
import cn.yince.read.shape.Outline;
import cn.yince.unit.BookletKind;

/** What unit files ask for, and the sheets on which it is filled in. */
public final class UnitPlans {
  private UnitPlans() {}

  /** What a unit file of a kind asks for. */
  public static Outline outline(BookletKind kind) {
    return switch (kind) {
      case FINAL_ACCOUNTS -> UnitShapes.finalAccounts().outline();
      case BUDGET -> UnitShapes.budget().outline();
    };
  }

  /** The sheets for a unit file of a kind. */
  public static Plan of(BookletKind kind) {
    return Plan.of(kind, outline(kind));
  }
}
