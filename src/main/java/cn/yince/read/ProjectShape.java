package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Key.required;
import static cn.yince.read.shape.Shapes.formAmount;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.optional;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetFund;
import cn.yince.unit.Identity;
import cn.yince.unit.Project;
import cn.yince.unit.PurchasedService;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 项目: one project of a budget. */
final class ProjectShape {
  private final Key<String> name = required("项目名称", text(), "项目名称");
  private final Key<String> code = of("项目编码", text(), "项目编码");
  private final Key<String> unit = of("单位", text(), "项目所属单位；不填为本单位");
  private final Key<String> unitCode = of("单位编码", text(), "项目所属单位的编码；不填为本单位的编码");
  private final Key<Map<BudgetFund, Amount>> thisYear =
      of("本年", BudgetItemShapes.byFund(BudgetItemShapes.FUNDS, formAmount(Amount.ZERO)), "本年预算安排的金额，按资金来源");
  private final Key<Map<BudgetFund, Amount>> carriedOver =
      of(
          "上年结转",
          BudgetItemShapes.byFund(BudgetItemShapes.FISCAL_FUNDS, formAmount(Amount.ZERO)),
          "上年结转安排的金额，按资金来源");
  private final Key<List<PurchasedService>> services =
      of("购买服务", listOf(PurchasedServiceShape.service()), "本项目中的政府购买服务，一项一条");
  private final Key<Optional<PerformanceTargetShape.Form>> target =
      of("绩效目标", optional(new PerformanceTargetShape().shape()), "项目支出绩效目标申报表");

  /** A project as typed, short of what it takes over from the unit. */
  interface OwnProject {
    Project of(Identity identity);
  }

  Shape<OwnProject> shape() {
    return object(
        f -> identity -> project(f, identity), name, code, unit, unitCode, thisYear, carriedOver, services, target);
  }

  private Project project(Fields f, Identity identity) {
    String owner = f.get(unit).isEmpty() ? identity.name() : f.get(unit);
    return new Project(
        f.get(name),
        f.get(code),
        owner,
        f.get(unitCode).isEmpty() ? identity.code() : f.get(unitCode),
        f.get(thisYear),
        f.get(carriedOver),
        f.get(target).map(form -> form.of(owner)),
        f.get(services));
  }
}
