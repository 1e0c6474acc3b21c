package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.codes.RunningCost;
import cn.yince.unit.Budget;
import cn.yince.unit.StaffKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 预算公开表6 一般公共预算安排基本支出分经济科目表. */
final class BudgetBasicTable {
  static final String NAME = "预算公开表6";
  static final String OPERATING = RunningCost.OPERATING.label();
  private static final int CLASS_DIGITS = 3;

  private BudgetBasicTable() {}

  static void sum(Budget unit, Cells cells) {
    List<String> rows = new ArrayList<>(List.of(CellName.TOTAL));
    Map<String, Amount> total = new LinkedHashMap<>();
    Stream.of(RunningCost.values()).forEach(cost -> total.put(cost.label(), Amount.ZERO));
    items(unit, cells.codes())
        .forEach(
            (code, items) -> {
              Amount sum = put(cells, code, Amount.sum(items.values()));
              rows.add(code);
              items.forEach((item, amount) -> put(cells, item, amount));
              rows.addAll(items.keySet());
              total.merge(column(code, cells.codes()), sum, Amount::plus);
            });
    cells.put(NAME, CellName.TOTAL, CellName.TOTAL, Amount.sum(total.values()), total);
    cells.rows(NAME, rows);
  }

  /** 公用经费 of a unit's 一般公共预算 as its leaves say. */
  static Amount operating(Budget unit, CodeBook codes) {
    Amount sum = Amount.ZERO;
    for (Map.Entry<String, Map<String, Amount>> entry : items(unit, codes).entrySet()) {
      if (column(entry.getKey(), codes).equals(OPERATING)) {
        sum = sum.plus(Amount.sum(entry.getValue().values()));
      }
    }
    return sum;
  }

  /** Items by class and row name, e.g. {@code 30101行政} or {@code 30301}; zeros make no row. */
  private static Map<String, Map<String, Amount>> items(Budget unit, CodeBook codes) {
    Map<String, Map<String, Amount>> classes = new TreeMap<>();
    new TreeMap<>(unit.basicByEconomicItem())
        .forEach(
            (code, byStaff) -> {
              for (StaffKind staff : StaffKind.values()) {
                Amount amount = byStaff.getOrDefault(staff, Amount.ZERO);
                if (amount.value().signum() != 0) {
                  String row = codes.isForAnyStaff(code) ? code : code + staff.label();
                  classes
                      .computeIfAbsent(code.substring(0, CLASS_DIGITS), c -> new LinkedHashMap<>())
                      .merge(row, amount, Amount::plus);
                }
              }
            });
    return classes;
  }

  /** A row has one column besides its sum. */
  private static Amount put(Cells cells, String row, Amount sum) {
    String column = column(row, cells.codes());
    cells.put(NAME, row, CellName.TOTAL, sum, Map.of(column, sum));
    return cells.get(NAME, row, column);
  }

  /** What is not 人员经费 is 公用经费; what is neither is wrong by another rule and must not be lost here. */
  private static String column(String row, CodeBook codes) {
    return codes.runningCost(row.substring(0, CLASS_DIGITS)).orElse(RunningCost.OPERATING).label();
  }
}
