package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.Identity.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 预算公开表11 机关运行经费预算财政拨款情况统计表. */
final class OperatingCostTable {
  private static final String NAME = "预算公开表11";
  private static final String ALL_UNITS = "部门合计";
  private static final List<String> COLUMNS =
      Arrays.stream(BudgetFund.values()).filter(BudgetFund::isFiscal).map(BudgetFund::label).toList();

  private OperatingCostTable() {}

  static void sum(Budget unit, Cells cells) {
    Map<String, Map<BudgetFund, Amount>> typed = new LinkedHashMap<>();
    rows(unit, cells.get(BudgetBasicTable.NAME, CellName.TOTAL, BudgetBasicTable.OPERATING), cells.codes(), typed);
    Map<String, Amount> all = new LinkedHashMap<>();
    COLUMNS.forEach(column -> all.put(column, Amount.ZERO));
    Amount sum = Amount.ZERO;
    for (Map.Entry<String, Map<BudgetFund, Amount>> row : typed.entrySet()) {
      Map<String, Amount> byFund = new LinkedHashMap<>();
      for (BudgetFund fund : BudgetFund.values()) {
        if (fund.isFiscal()) {
          byFund.put(fund.label(), row.getValue().getOrDefault(fund, Amount.ZERO));
        }
      }
      cells.put(NAME, row.getKey(), CellName.TOTAL, Amount.sum(byFund.values()), byFund);
      sum = sum.plus(cells.get(NAME, row.getKey(), CellName.TOTAL));
      byFund.forEach((column, amount) -> all.merge(column, cells.get(NAME, row.getKey(), column), Amount::plus));
    }
    cells.put(NAME, ALL_UNITS, CellName.TOTAL, sum, all);
    List<String> rows = new ArrayList<>(List.of(ALL_UNITS));
    rows.addAll(typed.keySet());
    cells.rows(NAME, rows);
  }

  /**
   * Adds what was typed, by unit; where nothing was, the rows of the subordinate units, and of a unit that is 行政 or 参公 its
   * 公用经费.
   */
  private static void rows(
      Budget unit, Amount operating, CodeBook codes, Map<String, Map<BudgetFund, Amount>> rows) {
    boolean typedBelow = unit.units().stream().anyMatch(below -> !below.operatingCost().isEmpty());
    if (!unit.operatingCost().isEmpty() && !typedBelow) {
      rows.putAll(unit.operatingCost());
    } else if (!unit.units().isEmpty()) {
      unit.units().forEach(below -> rows(below, BudgetBasicTable.operating(below, codes), codes, rows));
    } else if (unit.identity().status() != Status.INSTITUTION && operating.value().signum() != 0) {
      rows.put(unit.identity().name(), Map.of(BudgetFund.GENERAL, operating));
    }
  }
}
