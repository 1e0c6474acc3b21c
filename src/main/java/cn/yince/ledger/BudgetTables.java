package cn.yince.ledger;

import cn.yince.unit.Budget;

/** The thirteen 预算公开表 of a budget; later tables build on earlier ones. */
final class BudgetTables {
  private BudgetTables() {}

  static void sum(Budget unit, Cells cells) {
    BudgetExpenditureTable.sum(unit, cells);
    BudgetIncomeTable.sum(unit, cells);
    BudgetTotalsTable.sum(unit, cells);
    BudgetFiscalTotalsTable.sum(unit, cells);
    FundExpenditureTables.sum(unit, cells);
    FundIncomeTables.sum(unit, cells);
    BudgetBasicTable.sum(unit, cells);
    PlannedOfficialSpendingTable.sum(unit.officialSpending(), cells);
    OperatingCostTable.sum(unit, cells);
    ProjectTables.sum(unit, cells);
  }
}
