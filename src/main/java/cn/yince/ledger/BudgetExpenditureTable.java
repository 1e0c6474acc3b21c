package cn.yince.ledger;

import cn.yince.unit.Budget;
import cn.yince.unit.ExpenditureKind;
import java.util.List;

/** 预算公开表3 预算支出总表: this year's money and last year's, of every fund. */
final class BudgetExpenditureTable {
  static final String NAME = "预算公开表3";
  static final List<String> COLUMNS = List.of(ExpenditureKind.BASIC.label(), ExpenditureKind.PROJECT.label());

  private BudgetExpenditureTable() {}

  static void sum(Budget unit, Cells cells) {
    CodeGrid grid =
        new BudgetLeaves()
            .spent(unit.expenditure(), fund -> true, (fund, kind) -> kind.label())
            .spent(unit.carriedOver(), fund -> true, (fund, kind) -> kind.label())
            .grid(NAME);
    cells.rows(NAME, grid.rows());
    for (String row : grid.rows()) {
      cells.put(NAME, row, CellName.TOTAL, grid.sum(row, COLUMNS), grid.parts(row, COLUMNS));
    }
  }
}
