package cn.yince.read;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BookletKind;
import cn.yince.unit.FinalAccounts;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Both kinds of unit file; each knows the keys of the other, to tell who looks for them in the wrong one. Equal for all files and never
 * changed; each part is made when it is first asked for, as most runs of the program need but one.
 */
final class UnitShapes {
  private UnitShapes() {}

  /** The file of a unit's final accounts. */
  static Shape<FinalAccounts> finalAccounts() {
    return OfFinalAccounts.SHAPE;
  }

  /** The file of a unit's budget. */
  static Shape<TypedBudget> budget() {
    return OfBudget.SHAPE;
  }

  /** Every key of either. */
  static Set<String> keys() {
    return OfBoth.KEYS;
  }

  private static final class OfFinalAccounts {
    private static final FinalAccountsShape PARTS = new FinalAccountsShape();
    private static final Shape<FinalAccounts> SHAPE =
        PARTS.shape(() -> only(OfBudget.PARTS.keys(), BookletKind.BUDGET));
  }

  private static final class OfBudget {
    private static final BudgetShape PARTS = new BudgetShape();
    private static final Shape<TypedBudget> SHAPE =
        PARTS.shape(() -> only(OfFinalAccounts.PARTS.keys(), BookletKind.FINAL_ACCOUNTS));
  }

  private static final class OfBoth {
    private static final Set<String> KEYS = keys();

    private static Set<String> keys() {
      Set<String> keys = new HashSet<>();
      Stream.of(finalAccounts(), budget()).map(Shape::schema).map(KeysOf::schema).forEach(keys::addAll);
      return Set.copyOf(keys);
    }
  }

  private static Map<String, String> only(Collection<Key<?>> keys, BookletKind kind) {
    Map<String, String> only = new HashMap<>();
    keys.forEach(key -> only.put(key.name(), "“" + key.name() + "”是" + kind.label() + "文件的内容；请删去这一项，或核对“种类”"));
    return Map.copyOf(only);
  }
}
