package cn.yince.read;

import cn.yince.unit.Given;
import cn.yince.unit.Identity;
import cn.yince.unit.PerformanceTarget;
import cn.yince.unit.PerformanceTarget.Goals;
import cn.yince.unit.PerformanceTarget.Indicator;
import cn.yince.unit.PerformanceTarget.Level;
import cn.yince.unit.PerformanceTarget.Level1;
import cn.yince.unit.Project;
import cn.yince.unit.PurchasedService;
import cn.yince.unit.amount.Amount;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One project of a budget. */
final class ProjectOf {
  private ProjectOf() {}

  static Project of(Given typed, Identity identity) {
    String owner = typed.text("单位", identity.name());
    return new Project(
        typed.text("项目名称"),
        typed.text("项目编码"),
        owner,
        typed.text("单位编码", identity.code()),
        BudgetOf.byFund(typed.below("本年")),
        BudgetOf.byFund(typed.below("上年结转")),
        typed.<Given>find("绩效目标").map(form -> target(form, owner)),
        typed.entries("购买服务").stream().map(ProjectOf::service).toList());
  }

  private static PurchasedService service(Given typed) {
    return new PurchasedService(
        Stream.of("一级目录", "二级目录", "三级目录", "四级目录").map(typed::text).toList(),
        typed.text("内容"),
        typed.text("政府采购").equals("是"),
        typed.count("数量"),
        BudgetOf.byFund(typed.below("金额")));
  }

  private static PerformanceTarget target(Given form, String owner) {
    return new PerformanceTarget(
        form.text("主管部门"),
        form.text("实施单位", owner),
        form.text("项目属性"),
        form.text("项目期"),
        byLevel(form.below("实施期资金")),
        byLevel(form.below("年度资金")),
        form.text("项目概况"),
        form.text("立项依据"),
        form.text("项目设立必要性"),
        form.text("保证项目实施的制度、措施"),
        form.text("项目实施计划"),
        goals(form.below("实施期目标")),
        goals(form.below("年度目标")),
        form.text("负责人"),
        form.text("经办人"),
        form.text("联系电话"),
        form.text("填报日期"));
  }

  private static Map<Level, Amount> byLevel(Given typed) {
    return typed.byLabel(List.of(Level.values()), Level::label, Given::amount);
  }

  /** With all 二级指标, in the order of the form. */
  private static Goals goals(Given typed) {
    Map<String, List<Indicator>> indicators = new LinkedHashMap<>();
    for (Level1 level1 : Level1.values()) {
      level1.level2().forEach(name -> indicators.put(name, typed.entries(name).stream().map(ProjectOf::indicator).toList()));
    }
    return new Goals(typed.text("总体目标"), Collections.unmodifiableMap(indicators));
  }

  private static Indicator indicator(Given typed) {
    return new Indicator(typed.text("指标"), typed.text("指标值"));
  }
}
