package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.amount.Exact;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.OperatingCost;
import cn.yince.unit.Procurement;
import cn.yince.unit.VehicleKind;
import java.math.BigDecimal;

/** 公开10表 部门决算公开相关信息统计表. */
final class StatisticsTable {
  static final String NAME = "公开10表";
  private static final String EQUIPMENT = "单价100万元以上设备";

  private StatisticsTable() {}

  static void sum(FinalAccounts unit, Cells cells) {
    procurement(unit.procurement(), cells);
    operatingCost(unit, cells);
    Exact vehicles = Exact.ZERO;
    for (VehicleKind kind : VehicleKind.values()) {
      vehicles = vehicles.plus(cells.count(NAME, kind.label(), typed(unit, "车辆." + kind.label(), unit.assets().of(kind))));
    }
    cells.count(NAME, "车辆合计", vehicles);
    cells.count(NAME, EQUIPMENT, typed(unit, EQUIPMENT, unit.assets().largeEquipment()));
  }

  private static Exact typed(FinalAccounts unit, String what, int number) {
    return unit.source().number("国有资产." + what, BigDecimal.valueOf(number));
  }

  private static void procurement(Procurement p, Cells cells) {
    Amount goods = cells.put(NAME, "货物", p.goods());
    Amount works = cells.put(NAME, "工程", p.works());
    Amount services = cells.put(NAME, "服务", p.services());
    cells.put(NAME, "政府采购合计", goods.plus(works).plus(services));
  }

  /** What was typed, or else 公用经费合计 of 公开06表 in the row of the unit's own standing. */
  private static void operatingCost(FinalAccounts unit, Cells cells) {
    OperatingCost typed = unit.operatingCost();
    boolean derive = typed.administrative() == null && typed.civilServiceManaged() == null;
    Amount whole = cells.get(BasicExpenditureTable.NAME, "公用经费合计");
    Amount administrative = row(unit, Status.ADMINISTRATIVE, derive, typed.administrative(), whole);
    Amount managed = row(unit, Status.CIVIL_SERVICE_MANAGED, derive, typed.civilServiceManaged(), whole);
    cells.put(NAME, Status.ADMINISTRATIVE.label(), administrative);
    cells.put(NAME, Status.CIVIL_SERVICE_MANAGED.label(), managed);
    cells.put(NAME, "机关运行经费合计", administrative.plus(managed));
  }

  private static Amount row(FinalAccounts unit, Status status, boolean derive, Amount typed, Amount whole) {
    if (derive) {
      return unit.identity().status() == status ? whole : Amount.ZERO;
    }
    return typed == null ? Amount.ZERO : typed;
  }
}
