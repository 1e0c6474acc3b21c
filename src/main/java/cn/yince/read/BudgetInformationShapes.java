package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.byName;
import static cn.yince.read.shape.Shapes.count;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.paragraphs;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.Procurement;
import cn.yince.unit.UnitAssets;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/** 政府采购, 机关运行经费 and 国有资产 of a budget. */
final class BudgetInformationShapes {
  final Key<Procurement> procurement = of("政府采购", procurement(), "政府采购预算；总额自动相加");
  final Key<Map<String, Map<BudgetFund, Amount>>> operatingCost =
      of(
          "机关运行经费",
          byName("单位名称", BudgetItemShapes.byFund(BudgetItemShapes.FISCAL_FUNDS, amount())),
          "单位名称 → 资金来源 → 金额；不填则按单位性质取公用经费合计");
  final Key<List<OwnAssets>> assets = of("国有资产", listOf(assets()), "国有资产占有使用情况，一个单位一项");

  /** The assets as typed, short of the unit's name. */
  interface OwnAssets {
    UnitAssets of(String unitName);
  }

  private static Shape<Procurement> procurement() {
    Key<Amount> goods = of("货物", amount(), "政府采购货物预算");
    Key<Amount> works = of("工程", amount(), "政府采购工程预算");
    Key<Amount> services = of("服务", amount(), "政府采购服务预算");
    return object(
        f -> new Procurement(f.get(goods), f.get(works), f.get(services), Amount.ZERO, Amount.ZERO),
        goods,
        works,
        services);
  }

  private static Shape<OwnAssets> assets() {
    Key<String> unit = of("单位", text(), "占有使用的单位；不填为本单位");
    Key<Integer> vehicles = of("车辆", count(), "公务用车辆数");
    Key<List<String>> premises = of("房屋", paragraphs(), "房屋情况，接在单位名称之后；一行一句");
    Key<List<String>> others = of("其他", paragraphs(), "其他国有资产占有使用情况；一行一段");
    return object(
        f ->
            unitName ->
                new UnitAssets(
                    f.get(unit).isEmpty() ? unitName : f.get(unit), f.get(vehicles), f.get(premises), f.get(others)),
        unit,
        vehicles,
        premises,
        others);
  }
}
