package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.amountOrNull;
import static cn.yince.read.shape.Shapes.byLabel;
import static cn.yince.read.shape.Shapes.count;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Assets;
import cn.yince.unit.Identity.Status;
import cn.yince.unit.OperatingCost;
import cn.yince.unit.Procurement;
import cn.yince.unit.VehicleKind;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/** What 相关信息统计表 shows: 政府采购, 机关运行经费, 国有资产. */
final class InformationShapes {
  final Key<Procurement> procurement = of("政府采购", procurement(), "政府采购支出；总额自动相加");
  final Key<OperatingCost> operatingCost = of("机关运行经费", operatingCost(), "不填则按单位性质取公用经费合计");
  final Key<Assets> assets = of("国有资产", assets(), "国有资产占用情况");

  private static Shape<Procurement> procurement() {
    Key<Amount> goods = of("货物", amount(), "政府采购货物支出");
    Key<Amount> works = of("工程", amount(), "政府采购工程支出");
    Key<Amount> services = of("服务", amount(), "政府采购服务支出");
    Key<Amount> medium = of("中小企业合同", amount(), "授予中小企业合同金额");
    Key<Amount> micro = of("小微企业合同", amount(), "其中：授予小微企业合同金额");
    return object(
        f -> new Procurement(f.get(goods), f.get(works), f.get(services), f.get(medium), f.get(micro)),
        goods,
        works,
        services,
        medium,
        micro);
  }

  private static Shape<OperatingCost> operatingCost() {
    Key<Amount> administrative = of(Status.ADMINISTRATIVE.label(), amountOrNull(), "行政单位机关运行经费");
    Key<Amount> managed = of(Status.CIVIL_SERVICE_MANAGED.label(), amountOrNull(), "参照公务员法管理事业单位机关运行经费");
    return object(f -> new OperatingCost(f.get(administrative), f.get(managed)), administrative, managed);
  }

  private static Shape<Assets> assets() {
    Key<Map<VehicleKind, Integer>> vehicles =
        of("车辆", byLabel(List.of(VehicleKind.values()), VehicleKind::label, count()), "各类车辆数");
    Key<String> others = of("其他用车主要是", text(), "其他用车主要是什么车");
    Key<Integer> equipment = of("单价100万元以上设备", count(), "单价100万元（含）以上设备（不含车辆），台（套）");
    return object(f -> new Assets(f.get(vehicles), f.get(others), f.get(equipment)), vehicles, others, equipment);
  }
}
