package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending;
import java.util.function.Function;

/** 公开09表 财政拨款“三公”经费支出决算表. */
final class OfficialSpendingTable {
  static final String NAME = "公开09表";

  private OfficialSpendingTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    side(unit.officialSpending(), cells, "预算数", Item::budget);
    side(unit.officialSpending(), cells, "决算数", Item::actual);
  }

  private static void side(
      OfficialSpending spending, Cells cells, String side, Function<Item, Amount> amount) {
    Amount abroad = cells.put(NAME, side, "因公出国（境）费", amount.apply(spending.abroad()));
    Amount bought = cells.put(NAME, side, "公务用车购置费", amount.apply(spending.vehiclePurchase()));
    Amount kept = cells.put(NAME, side, "公务用车运行维护费", amount.apply(spending.vehicleOperation()));
    Amount vehicles = cells.put(NAME, side, "公务用车购置及运行维护费", bought.plus(kept));
    Amount reception = cells.put(NAME, side, "公务接待费", amount.apply(spending.reception()));
    cells.put(NAME, side, "合计", abroad.plus(vehicles).plus(reception));
  }
}
