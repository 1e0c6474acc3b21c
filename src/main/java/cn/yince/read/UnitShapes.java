package cn.yince.read;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BookletKind;
import cn.yince.unit.FinalAccounts;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Both kinds of unit file; each knows the keys of the other, to tell who looks for them in the wrong one. */
final class UnitShapes {
  /** Equal for all files and never changed. */
  static final UnitShapes ALL = new UnitShapes();

  private final FinalAccountsShape finalAccountsShape = new FinalAccountsShape();
  private final BudgetShape budgetShape = new BudgetShape();
  final Shape<FinalAccounts> finalAccounts =
      finalAccountsShape.shape(only(budgetShape.keys(), BookletKind.BUDGET));
  final Shape<TypedBudget> budget = budgetShape.shape(only(finalAccountsShape.keys(), BookletKind.FINAL_ACCOUNTS));

  private final Set<String> keys = keys(finalAccounts, budget);

  private UnitShapes() {}

  /** Every key of either. */
  Set<String> keys() {
    return keys;
  }

  private static Set<String> keys(Shape<?>... shapes) {
    Set<String> keys = new HashSet<>();
    Arrays.stream(shapes).map(Shape::schema).map(KeysOf::schema).forEach(keys::addAll);
    return Set.copyOf(keys);
  }

  private static Map<String, String> only(Collection<Key<?>> keys, BookletKind kind) {
    Map<String, String> only = new HashMap<>();
    keys.forEach(key -> only.put(key.name(), "“" + key.name() + "”是" + kind.label() + "文件的内容；请删去这一项，或核对“种类”"));
    return Map.copyOf(only);
  }
}
