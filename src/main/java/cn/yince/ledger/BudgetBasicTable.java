package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import cn.yince.unit.StaffKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 预算公开表6 一般公共预算安排基本支出分经济科目表. */
final class BudgetBasicTable {
  static final String NAME = "预算公开表6";
  static final String OPERATING = "公用经费";
  private static final String PERSONNEL = "人员经费";
  private static final int CLASS_DIGITS = 3;

  /** 对个人和家庭的补助: one row whatever the staff. */
  private static final String TO_PERSONS = "303";
  private static final List<String> PERSONNEL_CLASSES = List.of("301", TO_PERSONS);

  private BudgetBasicTable() {}

  static void sum(Budget unit, Cells cells) {
    List<String> rows = new ArrayList<>(List.of(CellName.TOTAL));
    Map<String, Amount> total = new LinkedHashMap<>();
    List.of(PERSONNEL, OPERATING).forEach(column -> total.put(column, Amount.ZERO));
    items(unit)
        .forEach(
            (code, items) -> {
              Amount sum = put(cells, code, Amount.sum(items.values()));
              rows.add(code);
              items.forEach((item, amount) -> put(cells, item, amount));
              rows.addAll(items.keySet());
              total.merge(column(code), sum, Amount::plus);
            });
    cells.put(NAME, CellName.TOTAL, CellName.TOTAL, Amount.sum(total.values()), total);
    cells.rows(NAME, rows);
  }

  /** 公用经费 of a unit's 一般公共预算 as its leaves say. */
  static Amount operating(Budget unit) {
    Amount sum = Amount.ZERO;
    for (Map.Entry<String, Map<String, Amount>> entry : items(unit).entrySet()) {
      if (column(entry.getKey()).equals(OPERATING)) {
        sum = sum.plus(Amount.sum(entry.getValue().values()));
      }
    }
    return sum;
  }

  /** Items by class and row name, e.g. {@code 30101行政} or {@code 30301}; zeros make no row. */
  private static Map<String, Map<String, Amount>> items(Budget unit) {
    Map<String, Map<String, Amount>> classes = new TreeMap<>();
    new TreeMap<>(unit.basicByEconomicItem())
        .forEach(
            (code, byStaff) -> {
              for (StaffKind staff : StaffKind.values()) {
                Amount amount = byStaff.getOrDefault(staff, Amount.ZERO);
                if (amount.value().signum() != 0) {
                  String row = code.startsWith(TO_PERSONS) ? code : code + staff.label();
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
    cells.put(NAME, row, CellName.TOTAL, sum, Map.of(column(row), sum));
    return cells.get(NAME, row, column(row));
  }

  private static String column(String row) {
    return PERSONNEL_CLASSES.contains(row.substring(0, CLASS_DIGITS)) ? PERSONNEL : OPERATING;
  }
}
