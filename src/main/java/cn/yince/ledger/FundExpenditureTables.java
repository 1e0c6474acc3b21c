package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import java.util.List;
import java.util.Map;

/** 预算公开表5, 表8 and the right half of 表9: this year's expenditure of one fund each. */
final class FundExpenditureTables {
  static final String GENERAL = "预算公开表5";
  static final String GOVERNMENT_FUND = "预算公开表8";
  static final String STATE_CAPITAL = "预算公开表9";
  private static final List<String> COLUMNS = BudgetExpenditureTable.COLUMNS;

  private FundExpenditureTables() {}

  static void sum(Budget unit, Cells cells) {
    sum(unit, BudgetFund.GENERAL, GENERAL, cells);
    sum(unit, BudgetFund.GOVERNMENT_FUND, GOVERNMENT_FUND, cells);
    sum(unit, BudgetFund.STATE_CAPITAL, STATE_CAPITAL, cells);
  }

  /** Where a row of 预算公开表3 has nothing but this year's money of the fund, the row here is the same figure. */
  private static void sum(Budget unit, BudgetFund fund, String table, Cells cells) {
    CodeGrid own = new BudgetLeaves().spent(unit.expenditure(), fund::equals, (f, kind) -> kind.label()).grid(table);
    CodeGrid others =
        new BudgetLeaves()
            .spent(unit.expenditure(), f -> f != fund, (f, kind) -> kind.label())
            .spent(unit.carriedOver(), f -> true, (f, kind) -> kind.label())
            .grid(table);
    cells.rows(table, own.rows());
    for (String row : own.rows()) {
      boolean alone = others.sum(row, COLUMNS).value().signum() == 0;
      Amount whole = alone ? cells.get(BudgetExpenditureTable.NAME, row, CellName.TOTAL) : own.sum(row, COLUMNS);
      Map<String, Amount> parts = own.parts(row, COLUMNS);
      if (alone) {
        parts.replaceAll((column, part) -> cells.get(BudgetExpenditureTable.NAME, row, column));
      }
      cells.put(table, row, CellName.TOTAL, whole, parts);
    }
  }
}
