package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** 公开03表 支出决算表, and the leaves of every table of expenditure by code. */
final class ExpenditureTable {
  static final String NAME = "公开03表";
  static final String TOTAL_COLUMN = "本年支出合计";
  static final List<String> COLUMNS =
      Arrays.stream(ExpenditureKind.values()).map(ExpenditureKind::label).toList();

  private ExpenditureTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    new CodeGrid(NAME, leaves(unit, fund -> true)).store(cells, TOTAL_COLUMN, COLUMNS);
  }

  /** Expenditure by code and kind from the funds that {@code funds} accepts; codes without any are left out. */
  static Map<String, Map<String, Amount>> leaves(FinalAccounts unit, Predicate<Fund> funds) {
    Map<String, Map<String, Amount>> leaves = new TreeMap<>();
    unit.expenditure()
        .forEach(
            (code, byFund) ->
                byFund.forEach(
                    (fund, byKind) -> {
                      if (funds.test(fund)) {
                        Map<String, Amount> row = leaves.computeIfAbsent(code, c -> new TreeMap<>());
                        byKind.forEach((kind, amount) -> row.merge(kind.label(), amount, Amount::plus));
                      }
                    }));
    return leaves;
  }
}
