package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Balances;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Narrative;
import cn.yince.unit.OfficialSpending;
import cn.yince.unit.PriorYear;
import cn.yince.unit.SelfEvaluation;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A unit file of final accounts. */
final class FinalAccountsShape {
  private final ParticularsKeys particulars = new ParticularsKeys(ItemShapes.names());
  private final ItemShapes items = new ItemShapes();
  private final Key<Balances> balances = of("结转结余", BalancesShape.balances(), "年初、年末结转结余等");
  private final Key<OfficialSpending> spending =
      of("三公经费", new OfficialSpendingShape().shape(), "财政拨款“三公”经费");
  private final InformationShapes information = new InformationShapes();
  private final Key<PriorYear> priorYear = of("上年数", PriorYearShape.priorYear(), "上年决算数，用于与上年相比");
  private final Key<Narrative> narrative = of("情况说明", new NarrativeShape().shape(), "情况说明里表上没有的文字");
  private final Key<List<SelfEvaluationShape.Form>> forms =
      of("绩效自评", listOf(new SelfEvaluationShape().shape()), "项目支出绩效自评表，一项一张");

  /** All keys at the top of the file. */
  List<Key<?>> keys() {
    return particulars.around(
        items.income,
        items.expenditure,
        items.basicByEconomicItem,
        balances,
        spending,
        information.procurement,
        information.operatingCost,
        information.assets,
        priorYear,
        items.explanations,
        narrative,
        forms);
  }

  Shape<FinalAccounts> shape(Supplier<Map<String, String>> elsewhere) {
    return object(this::unit, keys(), elsewhere);
  }

  private FinalAccounts unit(Fields f) {
    return new FinalAccounts(
        particulars.read(f),
        f.get(items.income),
        f.get(items.expenditure),
        f.get(items.basicByEconomicItem),
        f.get(balances),
        f.get(spending),
        f.get(information.procurement),
        f.get(information.operatingCost),
        f.get(information.assets),
        f.get(priorYear),
        f.get(items.explanations),
        f.get(narrative),
        selfEvaluations(f));
  }

  private List<SelfEvaluation> selfEvaluations(Fields f) {
    return f.get(forms).stream().map(form -> form.of(f.get(particulars.identity).name(), f.get(particulars.year))).toList();
  }
}
