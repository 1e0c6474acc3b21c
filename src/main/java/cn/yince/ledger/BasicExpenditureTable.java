package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.codes.RunningCost;
import cn.yince.unit.FinalAccounts;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** 公开06表 一般公共预算财政拨款基本支出决算明细表. */
final class BasicExpenditureTable {
  static final String NAME = "公开06表";
  private static final int CLASS_DIGITS = 3;

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
    for (RunningCost cost : RunningCost.values()) {
      cells.put(NAME, cost.label() + "合计", sum(cost, classes.keySet(), cells));
    }
  }

  private static Amount sum(RunningCost cost, Collection<String> classes, Cells cells) {
    return Amount.sum(
        classes.stream()
            .filter(code -> cells.codes().runningCost(code).filter(cost::equals).isPresent())
            .map(code -> cells.get(NAME, code))
            .toList());
  }
}
