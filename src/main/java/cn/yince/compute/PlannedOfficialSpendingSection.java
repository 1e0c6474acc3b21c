package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.PlannedOfficialSpending.Item;
import java.util.ArrayList;
import java.util.List;

/** Section 七 of a budget: “三公”经费 and how it differs from last year's budget. */
final class PlannedOfficialSpendingSection {
  private static final String TABLE = "预算公开表10";
  private static final String TOTAL = "合计";

  private PlannedOfficialSpendingSection() {}

  static void add(PlannedOfficialSpending typed, Ledger ledger, Section root) {
    Section seven = root.section("七");
    Amount prior = Amount.ZERO;
    for (Item item : List.of(typed.abroad(), typed.reception(), typed.vehiclePurchase(), typed.vehicleOperation())) {
      prior = prior.plus(item.prior());
    }
    seven.change("增减", prior, seven.money(TOTAL, ledger.amount(TABLE, TOTAL, TOTAL)));
    seven.prose("原因", typed.reason(), "三公经费.原因");
    List<Section> items = new ArrayList<>();
    items.add(item(seven, ledger, "因公出国（境）费", typed.abroad()));
    items.add(item(seven, ledger, "公务接待费", typed.reception()));
    items.add(item(seven, ledger, "公务用车运行维护费", typed.vehicleOperation()));
    items.add(item(seven, ledger, "公务用车购置费", typed.vehiclePurchase()));
    seven.rows("各项", items);
  }

  private static Section item(Section seven, Ledger ledger, String name, Item typed) {
    Section item = seven.section(name);
    item.put("名称", name);
    item.change("增减", typed.prior(), item.money("金额", ledger.amount(TABLE, name, TOTAL)));
    return item;
  }
}
