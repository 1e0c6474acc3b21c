package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.byCode;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.signedAmount;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Balances;
import cn.yince.unit.CarryOver;
import cn.yince.unit.Fund;
import cn.yince.unit.amount.Amount;
import java.util.Map;

/** 结转结余. */
final class BalancesShape {
  private BalancesShape() {}

  static Shape<Balances> balances() {
    Key<CarryOver> opening = of("年初", carryOver(), "年初结转和结余");
    Key<CarryOver> closing = of("年末", carryOver(), "年末结转和结余");
    Key<Amount> used = of("使用非财政拨款结余", amount(), "使用非财政拨款结余（含专用结余）");
    Key<Amount> distribution = of("结余分配", amount(), "结余分配");
    return object(
        f -> new Balances(f.get(opening), f.get(closing), f.get(used), f.get(distribution)),
        opening,
        closing,
        used,
        distribution);
  }

  private static Shape<CarryOver> carryOver() {
    Key<Amount> general = of(Fund.GENERAL.label(), signedAmount(), "一般公共预算财政拨款结转结余，可为负数");
    Key<Map<String, Amount>> government =
        of(Fund.GOVERNMENT_FUND.label(), byCode(ItemShapes.ITEM, signedAmount()), "政府性基金结转结余：项级科目编码 → 金额");
    Key<Amount> capital = of(Fund.STATE_CAPITAL.label(), signedAmount(), "国有资本经营预算财政拨款结转结余");
    Key<Amount> other = of(Fund.OTHER.label(), signedAmount(), "其他资金结转结余");
    return object(
        f ->
            new CarryOver(
                Map.of(Fund.GENERAL, f.get(general), Fund.STATE_CAPITAL, f.get(capital), Fund.OTHER, f.get(other)),
                f.get(government)),
        general,
        government,
        capital,
        other);
  }
}
