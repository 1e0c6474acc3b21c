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
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.List;

/** 三公经费. */
final class OfficialSpendingShape {
  private final Key<Amount> budget = of("全年预算", amount(), "全年预算数");
  private final Key<Amount> actual = of("决算", amount(), "决算数");
  private final Key<Amount> prior = of("上年决算", amount(), "上年决算数");
  private final Key<String> reason = of("原因", text(), "接在“主要原因是：”之后，句末不写句号");
  private final Key<String> purpose = of("用途", text(), "接在“主要用于”之后，句末不写句号");
  private final Key<Integer> groups = of("团组", count(), "出国（境）团组数");
  private final Key<Integer> travellers = of("人次", count(), "出国（境）人次");
  private final Key<Integer> bought = of("购置数量", count(), "购置公务用车辆数");
  private final Key<Integer> kept = of("保有量", count(), "公务用车保有量");

  private final Key<Counted> abroad = of("因公出国（境）费", counted(groups, travellers), "因公出国（境）费");
  private final Key<Counted> purchase = of("公务用车购置费", counted(bought), "公务用车购置费");
  private final Key<Counted> operation = of("公务用车运行维护费", counted(kept), "公务用车运行维护费");
  private final Key<ReceptionShape.Receptions> reception =
      of("公务接待费", ReceptionShape.receptions(budget, prior, reason), "公务接待费；决算数由国内和国（境）外两项相加，不用填");
  private final Key<String> totalReason = of("原因", text(), "“三公”经费总额变动的原因");

  /** An item with the counts that stand beside it in the file. */
  private record Counted(Item item, List<Integer> counts) {}

  Shape<OfficialSpending> shape() {
    return object(this::officialSpending, abroad, purchase, operation, reception, totalReason);
  }

  @SafeVarargs
  private Shape<Counted> counted(Key<Integer>... counts) {
    List<Key<?>> keys = new ArrayList<>(List.of(budget, actual, prior, reason, purpose));
    keys.addAll(List.of(counts));
    return object(f -> new Counted(item(f), List.of(counts).stream().map(f::get).toList()), keys);
  }

  private Item item(Fields f) {
    return new Item(f.get(budget), f.get(actual), f.get(prior), f.get(reason), f.get(purpose));
  }

  private OfficialSpending officialSpending(Fields f) {
    ReceptionShape.Receptions receptions = f.get(reception);
    return new OfficialSpending(
        f.get(abroad).item(),
        f.get(purchase).item(),
        f.get(operation).item(),
        receptions.item(),
        f.get(totalReason),
        f.get(abroad).counts().get(0),
        f.get(abroad).counts().get(1),
        f.get(purchase).counts().get(0),
        f.get(operation).counts().get(0),
        receptions.domestic(),
        receptions.foreignAffairs(),
        receptions.foreign());
  }
}
