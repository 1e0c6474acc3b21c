package cn.yince.ledger;

/** Names of cells: {@code 公开03表.201.项目支出}, or {@code 公开01表.收入总计} where a table has one column of amounts. */
final class CellName {
  /** The row of sums over all codes. */
  static final String TOTAL = "合计";

  private CellName() {}

  static String of(String table, String row, String column) {
    return column.isEmpty() ? table + "." + row : table + "." + row + "." + column;
  }
}
