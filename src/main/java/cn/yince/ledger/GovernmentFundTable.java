package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.ExpenditureKind;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.IncomeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 公开07表 政府性基金预算财政拨款收入支出决算表. */
final class GovernmentFundTable {
  static final String NAME = "公开07表";
  private static final String OPENING = "年初结转和结余";
  private static final String INCOME = "本年收入";
  private static final String SPENT = "小计";
  private static final String CLOSING = "年末结转和结余";
  private static final List<String> KINDS =
      List.of(ExpenditureKind.BASIC.label(), ExpenditureKind.PROJECT.label());

  private GovernmentFundTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    CodeGrid grid = new CodeGrid(NAME, leaves(unit));
    for (String row : grid.rows()) {
      cells.put(NAME, row, OPENING, grid.sum(row, List.of(OPENING)));
      cells.put(NAME, row, INCOME, grid.sum(row, List.of(INCOME)));
      cells.put(NAME, row, SPENT, grid.sum(row, KINDS));
      KINDS.forEach(kind -> cells.put(NAME, row, kind, grid.sum(row, List.of(kind))));
      cells.put(NAME, row, CLOSING, grid.sum(row, List.of(CLOSING)));
    }
  }

  private static Map<String, Map<String, Amount>> leaves(FinalAccounts unit) {
    Map<String, Map<String, Amount>> leaves = ExpenditureTable.leaves(unit, Fund.GOVERNMENT_FUND::equals);
    unit.balances().opening().governmentFund().forEach((code, a) -> put(leaves, code, OPENING, a));
    unit.balances().closing().governmentFund().forEach((code, a) -> put(leaves, code, CLOSING, a));
    unit.income()
        .forEach(
            (code, bySource) -> {
              Amount income = bySource.get(IncomeSource.GOVERNMENT_FUND);
              if (income != null) {
                put(leaves, code, INCOME, income);
              }
            });
    return leaves;
  }

  private static void put(Map<String, Map<String, Amount>> leaves, String code, String column, Amount amount) {
    leaves.computeIfAbsent(code, c -> new TreeMap<>()).put(column, amount);
  }
}
