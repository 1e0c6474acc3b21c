package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetFund;
import java.util.Arrays;
import java.util.List;

/** 预算公开表2 预算收入总表: a code's income of this year is what it spends of it and what it keeps for the next. */
final class BudgetIncomeTable {
  static final String NAME = "预算公开表2";
  static final String CARRIED_OVER = "上年结转";
  private static final String KEPT = "年终结转";
  private static final List<String> FUNDS = Arrays.stream(BudgetFund.values()).map(BudgetFund::label).toList();

  private BudgetIncomeTable() {}

  static void sum(Budget unit, Cells cells) {
    CodeGrid grid =
        new BudgetLeaves()
            .spent(unit.expenditure(), fund -> true, (fund, kind) -> fund.label())
            .kept(unit.carriedForward(), fund -> true, BudgetFund::label)
            .spent(unit.carriedOver(), fund -> true, (fund, kind) -> CARRIED_OVER)
            .grid(NAME);
    CodeGrid kept = new BudgetLeaves().kept(unit.carriedForward(), fund -> true, fund -> KEPT).grid(NAME);
    cells.rows(NAME, grid.rows());
    for (String row : grid.rows()) {
      Amount carriedOver = grid.sum(row, List.of(CARRIED_OVER));
      boolean spentAlone = carriedOver.value().signum() == 0 && kept.sum(row, List.of(KEPT)).value().signum() == 0;
      Amount income =
          spentAlone ? cells.get(BudgetExpenditureTable.NAME, row, CellName.TOTAL) : grid.sum(row, FUNDS);
      cells.put(NAME, row, CellName.TOTAL, income, grid.parts(row, FUNDS));
      cells.put(NAME, row, CARRIED_OVER, carriedOver);
    }
  }
}
