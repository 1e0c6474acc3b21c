package cn.yince.ledger;

import cn.yince.unit.FinalAccounts;

/** The ten 公开表 of final accounts; later tables build on earlier ones. */
final class FinalAccountsTables {
  private FinalAccountsTables() {}

  static void sum(FinalAccounts unit, Cells cells) {
    IncomeTable.sum(unit, cells);
    ExpenditureTable.sum(unit, cells);
    TotalsTable.sum(unit, cells);
    GeneralExpenditureTable.sum(unit, cells);
    GovernmentFundTable.sum(unit, cells);
    StateCapitalTable.sum(unit, cells);
    FiscalTotalsTable.sum(unit, cells);
    BasicExpenditureTable.sum(unit, cells);
    OfficialSpendingTable.sum(unit, cells);
    StatisticsTable.sum(unit, cells);
  }
}
