package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.choice;
import static cn.yince.read.shape.Shapes.count;
import static cn.yince.read.shape.Shapes.formAmount;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.PurchasedService;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 购买服务: one row. */
final class PurchasedServiceShape {
  private PurchasedServiceShape() {}

  static Shape<PurchasedService> service() {
    List<Key<String>> catalogue =
        Stream.of("一级", "二级", "三级", "四级")
            .map(level -> of(level + "目录", text(), "政府购买服务指导性目录的" + level + "目录"))
            .toList();
    Key<String> content = of("内容", text(), "购买服务的内容");
    Key<Boolean> byProcurement =
        of("政府采购", choice(List.of(true, false), yes -> yes ? "是" : "否", false), "是否包含政府采购；不填为否");
    Key<Integer> quantity = of("数量", count(), "购买数量");
    Key<Map<BudgetFund, Amount>> amounts =
        of("金额", BudgetItemShapes.byFund(BudgetItemShapes.FUNDS, formAmount(Amount.ZERO)), "金额，按资金来源");
    List<Key<?>> keys = new ArrayList<>(catalogue);
    keys.addAll(List.of(content, byProcurement, quantity, amounts));
    return object(
        f ->
            new PurchasedService(
                catalogue.stream().map(f::get).toList(),
                f.get(content),
                f.get(byProcurement),
                f.get(quantity),
                f.get(amounts)),
        keys);
  }
}
