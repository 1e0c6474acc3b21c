package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.IncomeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 公开02表 收入决算表. */
final class IncomeTable {
  static final String NAME = "公开02表";
  static final String TOTAL_COLUMN = "本年收入合计";
  static final String FISCAL = "财政拨款收入";

  /** Columns after {@link #TOTAL_COLUMN}. */
  static final List<String> COLUMNS =
      List.of(
          FISCAL,
          IncomeSource.SUPERIOR_SUBSIDY.label(),
          IncomeSource.OPERATING.label(),
          IncomeSource.BUSINESS.label(),
          IncomeSource.SUBORDINATE_REMITTANCE.label(),
          IncomeSource.OTHER.label());

  private IncomeTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    Map<String, Map<String, Amount>> leaves = new TreeMap<>();
    unit.income().forEach((code, bySource) -> leaves.put(code, columns(bySource)));
    new CodeGrid(NAME, leaves).store(cells, TOTAL_COLUMN, COLUMNS);
  }

  private static Map<String, Amount> columns(Map<IncomeSource, Amount> bySource) {
    Map<String, Amount> columns = new TreeMap<>();
    bySource.forEach((source, amount) -> columns.merge(column(source), amount, Amount::plus));
    return columns;
  }

  private static String column(IncomeSource source) {
    return source.isFiscal() ? FISCAL : source.label();
  }
}
