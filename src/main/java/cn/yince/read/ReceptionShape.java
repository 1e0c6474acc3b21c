package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amount;
import static cn.yince.read.shape.Shapes.count;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.OfficialSpending.Item;
import cn.yince.unit.OfficialSpending.Reception;
import cn.yince.unit.amount.Amount;

/** 公务接待费, whose actual amount is the sum of receptions in the country and abroad. */
final class ReceptionShape {
  private static final Key<Amount> AMOUNT = of("金额", amount(), "支出金额");
  private static final Key<Integer> TIMES = of("批次", count(), "接待批次");
  private static final Key<Integer> PERSONS = of("人次", count(), "接待人次");
  private static final Key<String> PURPOSE = of("用途", text(), "接在“主要是”之后，句末不写句号");
  private static final Key<Reception> FOREIGN_AFFAIRS =
      of("其中外事", object(ReceptionShape::reception, AMOUNT, TIMES, PERSONS), "国内接待中的外事接待");
  private static final Key<Domestic> DOMESTIC =
      of(
          "国内",
          object(
              f -> new Domestic(reception(f), f.get(FOREIGN_AFFAIRS)), AMOUNT, TIMES, PERSONS, PURPOSE, FOREIGN_AFFAIRS),
          "国内接待费（含外事接待）");
  private static final Key<Reception> FOREIGN =
      of("国（境）外", object(ReceptionShape::reception, AMOUNT, TIMES, PERSONS, PURPOSE), "国（境）外接待费");

  private ReceptionShape() {}

  private record Domestic(Reception all, Reception foreignAffairs) {}

  /** The item and its kinds. */
  record Receptions(Item item, Reception domestic, Reception foreignAffairs, Reception foreign) {}

  static Shape<Receptions> receptions(Key<Amount> budget, Key<Amount> prior, Key<String> reason) {
    return object(
        f -> {
          Domestic domestic = f.get(DOMESTIC);
          Amount actual = domestic.all().amount().plus(f.get(FOREIGN).amount());
          Item item = new Item(f.get(budget), actual, f.get(prior), f.get(reason), "");
          return new Receptions(item, domestic.all(), domestic.foreignAffairs(), f.get(FOREIGN));
        },
        budget,
        prior,
        reason,
        DOMESTIC,
        FOREIGN);
  }

  private static Reception reception(Fields f) {
    return new Reception(f.get(AMOUNT), f.get(TIMES), f.get(PERSONS), f.get(PURPOSE));
  }
}
