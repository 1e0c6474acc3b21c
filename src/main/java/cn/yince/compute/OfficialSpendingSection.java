package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending.Reception;
import java.util.List;

/** Section 九: “三公”经费. */
final class OfficialSpendingSection {
  private static final String TABLE = "公开09表";
  private static final String PATH = "三公经费.";

  private OfficialSpendingSection() {}

  static void add(OfficialSpending typed, Ledger ledger, Section root) {
    Section nine = root.section("九");
    Section whole = nine.section("合计");
    Amount prior =
        typed.abroad().prior().plus(typed.vehiclePurchase().prior()).plus(typed.vehicleOperation().prior())
            .plus(typed.reception().prior());
    compare(whole, ledger, "合计", prior);
    whole.prose("原因", typed.reason(), PATH + "原因");
    nine.put(
        "各项",
        List.of(
            item(nine, ledger, "因公出国（境）费", typed.abroad()),
            item(nine, ledger, "公务用车购置费", typed.vehiclePurchase()),
            item(nine, ledger, "公务用车运行维护费", typed.vehicleOperation()),
            item(nine, ledger, "公务接待费", typed.reception())));
    nine.count("团组", typed.groups());
    nine.count("人次", typed.travellers());
    nine.count("购置数量", typed.vehiclesBought());
    nine.count("保有量", typed.vehiclesKept());
    reception(nine.section("国内接待"), typed.domestic(), PATH + "公务接待费.国内.用途");
    reception(nine.section("外事接待"), typed.foreignAffairs(), PATH + "公务接待费.国内.其中外事.用途");
    reception(nine.section("国外接待"), typed.foreign(), PATH + "公务接待费.国（境）外.用途");
    nine.count("接待批次", typed.domestic().times() + typed.foreign().times());
    nine.count("接待人次", typed.domestic().persons() + typed.foreign().persons());
  }

  private static Section item(Section nine, Ledger ledger, String name, Item typed) {
    Section item = nine.section(name);
    item.put("名称", name);
    compare(item, ledger, name, typed.prior());
    item.prose("原因", typed.reason(), PATH + name + ".原因");
    item.prose("用途", typed.purpose(), PATH + name + ".用途");
    return item;
  }

  private static void compare(Section item, Ledger ledger, String column, Amount prior) {
    Amount budget = item.money("全年预算", ledger.amount(TABLE, "预算数", column));
    Amount actual = item.money("支出决算", ledger.amount(TABLE, "决算数", column));
    item.completion("完成率", actual, budget);
    item.change("增减", prior, actual);
  }

  private static void reception(Section section, Reception typed, String typedAt) {
    section.money("金额", typed.amount());
    section.count("批次", typed.times());
    section.count("人次", typed.persons());
    section.prose("用途", typed.purpose(), typedAt);
  }
}
