package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetNarrative;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.Identity;
import cn.yince.unit.PlannedOfficialSpending;
import java.util.List;
import java.util.Map;

/** A unit file of a budget. */
final class BudgetShape {
  private final ParticularsKeys particulars = new ParticularsKeys(ItemShapes.namesOfBudget());
  private final BudgetItemShapes items = new BudgetItemShapes();
  private final Key<PlannedOfficialSpending> spending =
      of("三公经费", new PlannedSpendingShape().shape(), "财政拨款“三公”经费预算");
  private final BudgetInformationShapes information = new BudgetInformationShapes();
  private final Key<List<ProjectShape.OwnProject>> projects =
      of("项目", listOf(new ProjectShape().shape()), "项目支出的各个项目，一个一项");
  private final Key<BudgetPriorYear> priorYear = of("上年数", BudgetPriorYearShape.priorYear(), "上年预算数，用于与上年相比");
  private final Key<BudgetNarrative> narrative = of("情况说明", new BudgetNarrativeShape().shape(), "表上没有的文字");

  /** All keys at the top of the file. */
  List<Key<?>> keys() {
    return particulars.around(
        items.expenditure,
        items.carriedOver,
        items.carriedForward,
        items.basicByEconomicItem,
        items.governmentFundIncome,
        items.stateCapitalIncome,
        spending,
        information.procurement,
        information.operatingCost,
        projects,
        information.assets,
        priorYear,
        narrative);
  }

  Shape<Budget> shape(Map<String, String> elsewhere) {
    return object(this::budget, keys(), elsewhere);
  }

  private Budget budget(Fields f) {
    Identity identity = f.get(particulars.identity);
    return new Budget(
        particulars.read(f),
        f.get(items.expenditure),
        f.get(items.carriedOver),
        f.get(items.carriedForward),
        f.get(items.basicByEconomicItem),
        f.get(items.governmentFundIncome),
        f.get(items.stateCapitalIncome),
        particulars.incomeNames(f),
        f.get(spending),
        f.get(information.procurement),
        f.get(information.operatingCost),
        f.get(projects).stream().map(project -> project.of(identity)).toList(),
        f.get(information.assets).stream().map(assets -> assets.of(identity.name())).toList(),
        f.get(priorYear),
        f.get(narrative),
        List.of());
  }
}
