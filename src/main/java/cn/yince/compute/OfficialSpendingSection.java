package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
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
    nine.rows(
        "各项",
        List.of(
            item(nine, ledger, "因公出国（境）费", typed.abroad()),
            item(nine, ledger, "公务用车购置费", typed.vehiclePurchase()),
            item(nine, ledger, "公务用车运行维护费", typed.vehicleOperation()),
            item(nine, ledger, "公务接待费", typed.reception())));
    nine.count("团组", nine.typed(typed.groups(), PATH + "因公出国（境）费.团组"));
    nine.count("人次", nine.typed(typed.travellers(), PATH + "因公出国（境）费.人次"));
    nine.count("购置数量", nine.typed(typed.vehiclesBought(), PATH + "公务用车购置费.购置数量"));
    nine.count("保有量", nine.typed(typed.vehiclesKept(), PATH + "公务用车运行维护费.保有量"));
    Counts domestic = reception(nine.section("国内接待"), typed.domestic(), PATH + "公务接待费.国内");
    reception(nine.section("外事接待"), typed.foreignAffairs(), PATH + "公务接待费.国内.其中外事");
    Counts foreign = reception(nine.section("国外接待"), typed.foreign(), PATH + "公务接待费.国（境）外");
    nine.count("接待批次", domestic.times().plus(foreign.times()));
    nine.count("接待人次", domestic.persons().plus(foreign.persons()));
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

  private record Counts(Exact times, Exact persons) {}

  private static Counts reception(Section section, Reception typed, String typedAt) {
    section.money("金额", typed.amount());
    section.prose("用途", typed.purpose(), typedAt + ".用途");
    return new Counts(
        section.count("批次", section.typed(typed.times(), typedAt + ".批次")),
        section.count("人次", section.typed(typed.persons(), typedAt + ".人次")));
  }
}
