package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 预算公开表7 and the left half of 表9: this year's income of 政府性基金预算 and of 国有资本经营预算 by 收入科目. */
final class FundIncomeTables {
  static final String COLUMN = "预算";
  private static final String GOVERNMENT_FUND = "预算公开表7";

  private FundIncomeTables() {}

  static void sum(Budget unit, Cells cells) {
    List<String> rows = new ArrayList<>(List.of(CellName.TOTAL));
    rows.addAll(sum(GOVERNMENT_FUND, CellName.TOTAL, unit.governmentFundIncome(), cells));
    cells.rows(GOVERNMENT_FUND, rows);
    sum(FundExpenditureTables.STATE_CAPITAL, "收入合计", unit.stateCapitalIncome(), cells);
  }

  /** Returns the codes in order; a single one is the very figure of the total. */
  private static List<String> sum(String table, String totalRow, Map<String, Amount> typed, Cells cells) {
    Map<String, Amount> income = new TreeMap<>(typed);
    income.values().removeIf(amount -> amount.value().signum() == 0);
    Amount total = cells.put(table, totalRow, COLUMN, Amount.sum(income.values()));
    Cells.partsOf(total, income).forEach((code, amount) -> cells.put(table, code, COLUMN, amount));
    return List.copyOf(income.keySet());
  }
}
