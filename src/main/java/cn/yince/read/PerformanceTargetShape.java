package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.byLabel;
import static cn.yince.read.shape.Shapes.formAmount;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.PerformanceTarget.Goals;
import cn.yince.unit.PerformanceTarget.Level;
import cn.yince.unit.PerformanceTarget;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;

/** 绩效目标: one 项目支出绩效目标申报表. */
final class PerformanceTargetShape {
  private final Key<String> department = of("主管部门", text(), "主管部门及代码");
  private final Key<String> implementer = of("实施单位", text(), "实施单位；不填为项目所属单位");
  private final Key<String> attribute = of("项目属性", text(), "项目属性，如 经常性项目（长期开展）");
  private final Key<String> period = of("项目期", text(), "项目期，如 3年");
  private final Key<Map<Level, Amount>> wholePeriod = of("实施期资金", byLevel(), "实施期资金，按来源");
  private final Key<Map<Level, Amount>> thisYear = of("年度资金", byLevel(), "年度资金，按来源；不填则本年的金额都是市县（区）财政资金");
  private final Key<String> overview = of("项目概况", text(), "项目概况");
  private final Key<String> basis = of("立项依据", text(), "立项依据");
  private final Key<String> necessity = of("项目设立必要性", text(), "项目设立必要性");
  private final Key<String> measures = of("保证项目实施的制度、措施", text(), "保证项目实施的制度、措施");
  private final Key<String> plan = of("项目实施计划", text(), "项目实施计划");
  private final Key<Goals> periodGoals = of("实施期目标", GoalsShape.goals(), "实施期的总体目标和指标");
  private final Key<Goals> yearGoals = of("年度目标", GoalsShape.goals(), "年度的总体目标和指标");
  private final Key<String> leader = of("负责人", text(), "负责人");
  private final Key<String> handler = of("经办人", text(), "经办人");
  private final Key<String> phone = of("联系电话", text(), "联系电话");
  private final Key<String> date = of("填报日期", text(), "填报日期");

  /** A form as typed, short of what it takes over from the project. */
  interface Form {
    PerformanceTarget of(String projectUnit);
  }

  Shape<Form> shape() {
    return object(
        f -> projectUnit -> target(f, projectUnit),
        List.of(
            department, implementer, attribute, period, wholePeriod, thisYear, overview, basis, necessity, measures,
            plan, periodGoals, yearGoals, leader, handler, phone, date));
  }

  private static Shape<Map<Level, Amount>> byLevel() {
    return byLabel(List.of(Level.values()), Level::label, formAmount(Amount.ZERO));
  }

  private PerformanceTarget target(Fields f, String projectUnit) {
    return new PerformanceTarget(
        f.get(department),
        f.get(implementer).isEmpty() ? projectUnit : f.get(implementer),
        f.get(attribute),
        f.get(period),
        f.get(wholePeriod),
        f.get(thisYear),
        f.get(overview),
        f.get(basis),
        f.get(necessity),
        f.get(measures),
        f.get(plan),
        f.get(periodGoals),
        f.get(yearGoals),
        f.get(leader),
        f.get(handler),
        f.get(phone),
        f.get(date));
  }
}
