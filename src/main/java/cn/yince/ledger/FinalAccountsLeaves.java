package cn.yince.ledger;

import cn.yince.amount.Amount;
import cn.yince.codes.CodeBook;
import cn.yince.unit.CarryOver;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Fund;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OperatingCost;
import cn.yince.unit.VehicleKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The leaves of final accounts. */
final class FinalAccountsLeaves {
  /** What a formula may begin with. */
  static final Set<String> GROUPS = Set.of("收入", "支出", "基本支出经济分类", "结转结余", "三公经费", "政府采购", "机关运行经费", "国有资产");

  private final FinalAccounts unit;
  private final Leaves leaves = new Leaves();

  private FinalAccountsLeaves(FinalAccounts unit) {
    this.unit = unit;
  }

  static Leaves of(FinalAccounts unit, CodeBook codes) {
    FinalAccountsLeaves all = new FinalAccountsLeaves(unit);
    all.byCode();
    all.balances();
    all.officialSpending(unit.officialSpending());
    all.procurement();
    all.operatingCost(codes);
    all.assets();
    return all.leaves;
  }

  private void byCode() {
    new TreeMap<>(unit.income())
        .forEach((code, sources) -> sources.forEach((source, amount) -> leaves.add(amount, "收入", code, source.label())));
    new TreeMap<>(unit.expenditure())
        .forEach(
            (code, funds) ->
                funds.forEach(
                    (fund, kinds) ->
                        kinds.forEach((kind, amount) -> leaves.add(amount, "支出", code, fund.label(), kind.label()))));
    new TreeMap<>(unit.basicByEconomicItem()).forEach((code, amount) -> leaves.add(amount, "基本支出经济分类", code));
  }

  private void balances() {
    carryOver("年初", unit.balances().opening());
    carryOver("年末", unit.balances().closing());
    leaves.add(unit.balances().nonFiscalBalanceUsed(), "结转结余", "使用非财政拨款结余");
    leaves.add(unit.balances().surplusDistribution(), "结转结余", "结余分配");
  }

  private void carryOver(String end, CarryOver carried) {
    for (Fund fund : Fund.values()) {
      if (fund == Fund.GOVERNMENT_FUND) {
        carried.governmentFund().forEach((code, amount) -> leaves.add(amount, "结转结余", end, fund.label(), code));
      } else {
        leaves.add(carried.of(fund), "结转结余", end, fund.label());
      }
    }
  }

  private void officialSpending(OfficialSpending typed) {
    item("因公出国（境）费", typed.abroad());
    item("公务用车购置费", typed.vehiclePurchase());
    item("公务用车运行维护费", typed.vehicleOperation());
    item("公务接待费", typed.reception());
  }

  private void item(String name, Item typed) {
    leaves.add(typed.budget(), "三公经费", name, "全年预算");
    leaves.add(typed.actual(), "三公经费", name, "决算");
    leaves.add(typed.prior(), "三公经费", name, "上年决算");
  }

  private void procurement() {
    leaves.add(unit.procurement().goods(), "政府采购", "货物");
    leaves.add(unit.procurement().works(), "政府采购", "工程");
    leaves.add(unit.procurement().services(), "政府采购", "服务");
  }

  /** What was typed, or else in the row of the unit's own standing what it spends on 公用经费. */
  private void operatingCost(CodeBook codes) {
    OperatingCost typed = unit.operatingCost();
    if (typed.administrative() == null && typed.civilServiceManaged() == null) {
      Status status = unit.identity().status();
      if (status != Status.INSTITUTION) {
        leaves.add(BasicExpenditure.operating(unit.basicByEconomicItem(), codes), "机关运行经费", status.label());
      }
    } else {
      row(Status.ADMINISTRATIVE, typed.administrative());
      row(Status.CIVIL_SERVICE_MANAGED, typed.civilServiceManaged());
    }
  }

  private void row(Status status, Amount typed) {
    if (typed != null) {
      leaves.add(typed, "机关运行经费", status.label());
    }
  }

  private void assets() {
    Map<VehicleKind, Integer> vehicles = unit.assets().vehicles();
    for (VehicleKind kind : VehicleKind.values()) {
      count(vehicles.getOrDefault(kind, 0), "车辆", kind.label());
    }
    count(unit.assets().largeEquipment(), "单价100万元以上设备");
  }

  private void count(int number, String... path) {
    String[] whole = new String[path.length + 1];
    whole[0] = "国有资产";
    System.arraycopy(path, 0, whole, 1, path.length);
    leaves.add(unit.source().number(String.join(".", whole), BigDecimal.valueOf(number)), whole);
  }
}
