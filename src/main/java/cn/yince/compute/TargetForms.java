package cn.yince.compute;

import cn.yince.unit.PerformanceTarget.Level;
import cn.yince.unit.PerformanceTarget;
import cn.yince.unit.Project;
import cn.yince.unit.amount.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forms 项目支出绩效目标申报表 (申报表), one for each project that has its target typed. */
final class TargetForms {
  private TargetForms() {}

  static void add(List<Project> projects, OwnFigures own, Section root) {
    Section all = root.section("申报表");
    List<Section> forms = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      Project project = projects.get(i);
      String path = "项目." + (i + 1) + ".绩效目标";
      project
          .target()
          .ifPresent(
              target -> {
                Section form = all.section(String.valueOf(forms.size() + 1));
                own.put(form, path);
                own.put(form, path.substring(0, path.lastIndexOf('.')));
                form(project, target, form, own, path);
                forms.add(form);
              });
    }
    all.rows("各表", forms);
  }

  private static void form(Project project, PerformanceTarget target, Section form, OwnFigures own, String path) {
    form.put("项目名称", project.name());
    form.put("主管部门", target.department());
    form.put("实施单位", target.implementer());
    form.put("项目属性", target.attribute());
    form.put("项目期", target.period());
    funds(project, target, form);
    form.prose("项目概况", target.overview(), path + ".项目概况");
    form.prose("立项依据", target.basis(), path + ".立项依据");
    form.prose("项目设立必要性", target.necessity(), path + ".项目设立必要性");
    form.prose("制度措施", target.measures(), path + ".保证项目实施的制度、措施");
    form.prose("项目实施计划", target.plan(), path + ".项目实施计划");
    TargetIndicators.add(target, form, own, path);
    form.put("负责人", target.leader());
    form.put("经办人", target.handler());
    form.put("联系电话", target.phone());
    form.put("填报日期", target.date());
  }

  /** Where this year's money was not typed by level, all of the project's is of the own level. */
  private static void funds(Project project, PerformanceTarget target, Section form) {
    Map<Level, Amount> thisYear =
        target.thisYear().isEmpty()
            ? Map.of(Level.LOCAL, Amount.sum(project.thisYear().values()))
            : target.thisYear();
    form.formMoney("实施期资金总额", Amount.sum(target.wholePeriod().values()));
    form.formMoney("年度资金总额", Amount.sum(thisYear.values()));
    List<Section> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      Section row = form.section(level.label());
      row.put("名称", level.label());
      row.formMoney("实施期", target.wholePeriod().getOrDefault(level, Amount.ZERO));
      row.formMoney("年度", thisYear.getOrDefault(level, Amount.ZERO));
      levels.add(row);
    }
    form.rows("资金", levels);
  }
}
