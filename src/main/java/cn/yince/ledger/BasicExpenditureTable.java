package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.FinalAccounts;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 公开06表 一般公共预算财政拨款基本支出决算明细表. */
final class BasicExpenditureTable {
  static final String NAME = "公开06表";
  private static final int CLASS_DIGITS = 3;
  private static final List<String> PERSONNEL = List.of("301", "303");
  private static final List<String> OPERATING = List.of("302", "307", "310", "312", "313", "399");

  private BasicExpenditureTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    Map<String, Amount> classes = new TreeMap<>();
    new TreeMap<>(unit.basicByEconomicItem())
        .forEach(
            (code, amount) -> {
              classes.merge(code.substring(0, CLASS_DIGITS), amount, Amount::plus);
              cells.put(NAME, code, amount);
            });
    classes.forEach((code, amount) -> cells.put(NAME, code, amount));
    cells.put(NAME, "人员经费合计", sum(cells, PERSONNEL));
    cells.put(NAME, "公用经费合计", sum(cells, OPERATING));
  }

  private static Amount sum(Cells cells, List<String> classes) {
    return Amount.sum(classes.stream().map(code -> cells.get(NAME, code)).toList());
  }
}
