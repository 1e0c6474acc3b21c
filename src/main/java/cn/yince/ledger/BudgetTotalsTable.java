package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 预算公开表1 预算收支总表: income by fund on the left, expenditure by 类 on the right. */
final class BudgetTotalsTable {
  static final String NAME = "预算公开表1";
  static final String INCOME = "本年收入合计";
  static final String CARRIED_OVER = "上年结转";
  static final String TOTAL_INCOME = "收入总计";
  static final String SPENT = "本年支出合计";
  static final String KEPT = "年终结转";
  static final String TOTAL_EXPENDITURE = "支出总计";
  private static final String THIS_YEAR = "当年预算安排";
  private static final String LAST_YEAR = "上年结转安排";

  private BudgetTotalsTable() {}

  static void sum(Budget unit, Cells cells) {
    income(cells);
    expenditure(unit, cells);
  }

  private static void income(Cells cells) {
    for (BudgetFund fund : BudgetFund.values()) {
      cells.put(NAME, fund.label(), cells.get(BudgetIncomeTable.NAME, CellName.TOTAL, fund.label()));
    }
    Amount income = cells.put(NAME, INCOME, cells.get(BudgetIncomeTable.NAME, CellName.TOTAL, CellName.TOTAL));
    Amount carriedOver =
        cells.put(
            NAME, CARRIED_OVER, cells.get(BudgetIncomeTable.NAME, CellName.TOTAL, BudgetIncomeTable.CARRIED_OVER));
    cells.put(NAME, TOTAL_INCOME, income.plus(carriedOver));
  }

  /** 支出总计 is the very figure of 收入总计: both are the same money. */
  private static void expenditure(Budget unit, Cells cells) {
    CodeGrid grid =
        new BudgetLeaves()
            .spent(unit.expenditure(), fund -> true, (fund, kind) -> THIS_YEAR)
            .spent(unit.carriedOver(), fund -> true, (fund, kind) -> LAST_YEAR)
            .grid(NAME);
    List<String> rows = new ArrayList<>(grid.classes());
    for (String code : grid.classes()) {
      spent(cells, code, code, grid.parts(code, List.of(THIS_YEAR, LAST_YEAR)));
    }
    spent(
        cells,
        SPENT,
        CellName.TOTAL,
        years(grid.sum(CellName.TOTAL, List.of(THIS_YEAR)), cells.get(NAME, CARRIED_OVER)));
    CodeGrid left = new BudgetLeaves().kept(unit.carriedForward(), fund -> true, fund -> KEPT).grid(NAME);
    Amount kept = cells.put(NAME, KEPT, CellName.TOTAL, left.sum(CellName.TOTAL, List.of(KEPT)));
    cells.put(NAME, KEPT, THIS_YEAR, kept);
    cells.put(
        NAME,
        TOTAL_EXPENDITURE,
        CellName.TOTAL,
        cells.get(NAME, TOTAL_INCOME),
        years(cells.get(NAME, SPENT, THIS_YEAR).plus(kept), cells.get(NAME, SPENT, LAST_YEAR)));
    rows.addAll(List.of(SPENT, KEPT, TOTAL_EXPENDITURE));
    cells.rows(NAME, rows);
  }

  private static void spent(Cells cells, String row, String inTable3, Map<String, Amount> years) {
    cells.put(NAME, row, CellName.TOTAL, cells.get(BudgetExpenditureTable.NAME, inTable3, CellName.TOTAL), years);
  }

  private static Map<String, Amount> years(Amount thisYear, Amount lastYear) {
    Map<String, Amount> years = new LinkedHashMap<>();
    years.put(THIS_YEAR, thisYear);
    years.put(LAST_YEAR, lastYear);
    return years;
  }
}
