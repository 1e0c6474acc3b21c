package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.ExpenditureKind;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Gathers the leaves of a table of a budget by 项-level code and column; zeros make no row. */
final class BudgetLeaves {
  private final Map<String, Map<String, Amount>> leaves = new TreeMap<>();

  /** Adds expenditure from the funds that {@code funds} accepts, each amount to the column named for it. */
  BudgetLeaves spent(
      Map<String, Map<BudgetFund, Map<ExpenditureKind, Amount>>> typed,
      Predicate<BudgetFund> funds,
      BiFunction<BudgetFund, ExpenditureKind, String> column) {
    typed.forEach(
        (code, byFund) ->
            byFund.forEach(
                (fund, byKind) -> {
                  if (funds.test(fund)) {
                    byKind.forEach((kind, amount) -> add(code, column.apply(fund, kind), amount));
                  }
                }));
    return this;
  }

  /** Adds what is left for the next year from the funds that {@code funds} accepts. */
  BudgetLeaves kept(
      Map<String, Map<BudgetFund, Amount>> typed, Predicate<BudgetFund> funds, Function<BudgetFund, String> column) {
    typed.forEach(
        (code, byFund) ->
            byFund.forEach(
                (fund, amount) -> {
                  if (funds.test(fund)) {
                    add(code, column.apply(fund), amount);
                  }
                }));
    return this;
  }

  CodeGrid grid(String table) {
    return new CodeGrid(table, leaves);
  }

  private void add(String code, String column, Amount amount) {
    if (amount.value().signum() != 0) {
      leaves.computeIfAbsent(code, c -> new TreeMap<>()).merge(column, amount, Amount::plus);
    }
  }
}
