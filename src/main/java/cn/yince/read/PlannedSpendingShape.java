package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.amountOrNull;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.PlannedOfficialSpending.Item;
import cn.yince.unit.PlannedOfficialSpending;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** 三公经费 of a budget: what was typed, over other figures for what was left out. */
final class PlannedSpendingShape {
  private final Map<BudgetFund, Key<Amount>> funds = new EnumMap<>(BudgetFund.class);
  private final Key<Amount> prior = of("上年预算", amountOrNull(), "上年预算数");
  private final Key<UnaryOperator<Item>> abroad;
  private final Key<UnaryOperator<Item>> reception;
  private final Key<UnaryOperator<Item>> purchase;
  private final Key<UnaryOperator<Item>> operation;
  private final Key<String> reason = of("原因", text(), "“三公”经费与上年预算相比变动的原因");

  PlannedSpendingShape() {
    for (BudgetFund fund : BudgetItemShapes.FISCAL_FUNDS) {
      funds.put(fund, of(fund.label(), amountOrNull(), "由" + fund.label() + "安排的预算数"));
    }
    abroad = item("因公出国（境）费");
    reception = item("公务接待费");
    purchase = item("公务用车购置费");
    operation = item("公务用车运行维护费");
  }

  Shape<UnaryOperator<PlannedOfficialSpending>> shape() {
    return object(
        f ->
            others ->
                new PlannedOfficialSpending(
                    f.get(abroad).apply(others.abroad()),
                    f.get(reception).apply(others.reception()),
                    f.get(purchase).apply(others.vehiclePurchase()),
                    f.get(operation).apply(others.vehicleOperation()),
                    f.get(reason)),
        abroad,
        reception,
        purchase,
        operation,
        reason);
  }

  private Key<UnaryOperator<Item>> item(String name) {
    List<Key<?>> keys = new ArrayList<>(funds.values());
    keys.add(prior);
    return of(name, object(f -> others -> item(planned(f), f.get(prior), others), keys), name);
  }

  private static Item item(Map<BudgetFund, Amount> planned, Amount prior, Item others) {
    return new Item(planned.isEmpty() ? others.planned() : planned, Objects.requireNonNullElse(prior, others.prior()));
  }

  private Map<BudgetFund, Amount> planned(Fields f) {
    Map<BudgetFund, Amount> planned = new LinkedHashMap<>();
    funds.forEach(
        (fund, key) -> {
          if (f.get(key) != null) {
            planned.put(fund, f.get(key));
          }
        });
    return Collections.unmodifiableMap(planned);
  }
}
