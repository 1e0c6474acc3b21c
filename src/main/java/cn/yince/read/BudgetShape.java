package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.path;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Budget;
import cn.yince.unit.BudgetNarrative;
import cn.yince.unit.BudgetPriorYear;
import cn.yince.unit.BudgetSum;
import cn.yince.unit.Identity;
import cn.yince.unit.PlannedOfficialSpending;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A unit file of a budget. */
final class BudgetShape {
  private final ParticularsKeys particulars = new ParticularsKeys(ItemShapes.namesOfBudget());
  private final Key<List<String>> units =
      of(
          ParticularsKeys.UNITS,
          listOf(path()),
          "部门预算由哪些下属单位的文件汇总：从本文件所在文件夹算起的路径；填了就不再填支出、项目等各项数");
  private final BudgetItemShapes items = new BudgetItemShapes();
  private final Key<UnaryOperator<PlannedOfficialSpending>> spending =
      of("三公经费", new PlannedSpendingShape().shape(), "财政拨款“三公”经费预算");
  private final BudgetInformationShapes information = new BudgetInformationShapes();
  private final Key<List<ProjectShape.OwnProject>> projects =
      of("项目", listOf(new ProjectShape().shape()), "项目支出的各个项目，一个一项");
  private final Key<UnaryOperator<BudgetPriorYear>> priorYear = of("上年数", BudgetPriorYearShape.priorYear(), "上年预算数，用于与上年相比");
  private final Key<BudgetNarrative> narrative = of("情况说明", new BudgetNarrativeShape().shape(), "表上没有的文字");

  /** All keys at the top of the file. */
  List<Key<?>> keys() {
    return particulars.around(
        units,
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

  Shape<TypedBudget> shape(Supplier<Map<String, String>> elsewhere) {
    return object(
        f -> new TypedBudget(budget(f), f.get(units), f.get(priorYear), f.get(spending)), keys(), elsewhere);
  }

  private Budget budget(Fields f) {
    Identity identity = f.get(particulars.identity);
    BudgetSum none = new BudgetSum(List.of());
    return new Budget(
        particulars.read(f),
        f.get(items.expenditure),
        f.get(items.carriedOver),
        f.get(items.carriedForward),
        f.get(items.basicByEconomicItem),
        f.get(items.governmentFundIncome),
        f.get(items.stateCapitalIncome),
        particulars.incomeNames(f),
        f.get(spending).apply(none.officialSpending()),
        f.get(information.procurement),
        f.get(information.operatingCost),
        f.get(projects).stream().map(project -> project.of(identity)).toList(),
        f.get(information.assets).stream().map(assets -> assets.of(identity.name())).toList(),
        f.get(priorYear).apply(none.priorYear()),
        f.get(narrative),
        List.of());
  }
}
