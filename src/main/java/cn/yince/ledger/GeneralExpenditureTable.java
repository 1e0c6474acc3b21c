package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import java.util.List;

/** 公开05表 一般公共预算财政拨款支出决算表. */
final class GeneralExpenditureTable {
  static final String NAME = "公开05表";
  static final String TOTAL_COLUMN = "小计";
  static final List<String> COLUMNS =
      List.of(ExpenditureKind.BASIC.label(), ExpenditureKind.PROJECT.label());

  private GeneralExpenditureTable() {}

  /** Where a row of 公开03表 has nothing but 一般公共预算财政拨款, the row here is the same figure. */
  static void sum(FinalAccounts unit, Cells cells) {
    CodeGrid general = new CodeGrid(NAME, ExpenditureTable.leaves(unit, Fund.GENERAL::equals));
    CodeGrid others = new CodeGrid(NAME, ExpenditureTable.leaves(unit, f -> f != Fund.GENERAL));
    for (String row : general.rows()) {
      boolean alone = others.sum(row, ExpenditureTable.COLUMNS).value().signum() == 0;
      put(cells, row, TOTAL_COLUMN, alone, ExpenditureTable.TOTAL_COLUMN, general.sum(row, COLUMNS));
      for (String column : COLUMNS) {
        put(cells, row, column, alone, column, general.sum(row, List.of(column)));
      }
    }
  }

  private static void put(Cells cells, String row, String column, boolean alone, String same, Amount sum) {
    cells.put(NAME, row, column, alone ? cells.get(ExpenditureTable.NAME, row, same) : sum);
  }
}
