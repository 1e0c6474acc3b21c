package cn.yince.compute;

import cn.yince.amount.Amount;
import cn.yince.ledger.Ledger;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Procurement;
import cn.yince.unit.VehicleKind;
import java.util.ArrayList;
import java.util.List;

/** Section 十: 机关运行经费 (十一), 政府采购 (十二), 国有资产 (十三), 其他 (十四; the forms are counted elsewhere). */
final class MattersSections {
  private static final String TABLE = "公开10表.";

  private MattersSections() {}

  static void add(FinalAccounts unit, Ledger ledger, Section root) {
    Section cost = root.section("十一");
    Amount spent = cost.money("金额", ledger.amount(TABLE + "机关运行经费合计"));
    cost.change("增减", unit.priorYear().operatingCost(), spent);
    cost.prose("原因", unit.narrative().operatingCostReason(), "情况说明.机关运行经费原因");
    procurement(root.section("十二"), unit.procurement(), ledger);
    assets(root.section("十三"), unit, ledger);
    Section other = root.section("十四");
    other.paragraphs("说明", unit.narrative().performance(), "情况说明.预算绩效");
    other.paragraphs("其他事项", unit.narrative().otherMatters(), "情况说明.其他需要说明的事项");
  }

  private static void procurement(Section section, Procurement typed, Ledger ledger) {
    Amount total = section.money("合计", ledger.amount(TABLE + "政府采购合计"));
    section.money("货物", ledger.amount(TABLE + "货物"));
    section.money("工程", ledger.amount(TABLE + "工程"));
    section.money("服务", ledger.amount(TABLE + "服务"));
    section.share("中小企业占比", section.money("中小企业", typed.toSmallAndMedium()), total);
    section.share("小微企业占比", section.money("小微企业", typed.toSmallAndMicro()), total);
  }

  private static void assets(Section section, FinalAccounts unit, Ledger ledger) {
    section.count("车辆合计", ledger.count(TABLE + "车辆合计"));
    List<Section> kinds = new ArrayList<>();
    for (VehicleKind kind : VehicleKind.values()) {
      Section item = section.section(kind.label());
      item.put("名称", kind.label());
      item.count("数量", ledger.count(TABLE + kind.label()));
      kinds.add(item);
    }
    section.rows("各类", kinds);
    section.prose("其他用车主要是", unit.assets().otherVehiclesAre(), "国有资产.其他用车主要是");
    section.count("大型设备", ledger.count(TABLE + "单价100万元以上设备"));
  }
}
