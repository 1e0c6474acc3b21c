package cn.yince.compute;

import cn.yince.unit.PerformanceTarget;
import cn.yince.unit.PerformanceTarget.Goals;
import cn.yince.unit.PerformanceTarget.Indicator;
import cn.yince.unit.PerformanceTarget.Level1;
import java.util.ArrayList;
import java.util.List;

/** The goals of a form 项目支出绩效目标申报表 and its indicators, of the whole period (实施期) and of the year (年度). */
final class TargetIndicators {
  private static final String PERIOD = "实施期";
  private static final String YEAR = "年度";

  private TargetIndicators() {}

  static void add(PerformanceTarget target, Section form, OwnFigures own, String path) {
    form.prose("实施期目标", target.periodGoals().overall(), path + ".实施期目标.总体目标");
    form.prose("年度目标", target.yearGoals().overall(), path + ".年度目标.总体目标");
    List<Section> list = new ArrayList<>();
    for (Level1 level1 : Level1.values()) {
      Section section = form.free(level1.label());
      section.put("名称", level1.label());
      section.rows("二级指标", level1.level2().stream().map(name -> level2(name, target, section, own, path)).toList());
      list.add(section);
    }
    form.rows("一级指标", list);
  }

  private static Section level2(String name, PerformanceTarget target, Section level1, OwnFigures own, String path) {
    Section section = level1.free(name);
    section.put("名称", name);
    section.rows(PERIOD, rows(name, target.periodGoals(), section, own, path + ".实施期目标."));
    section.rows(YEAR, rows(name, target.yearGoals(), section, own, path + ".年度目标."));
    return section;
  }

  private static List<Section> rows(String name, Goals goals, Section level2, OwnFigures own, String path) {
    List<Section> rows = new ArrayList<>();
    for (Indicator indicator : goals.indicators().getOrDefault(name, List.of())) {
      Section row = level2.free(String.valueOf(rows.size() + 1));
      own.put(row, path + name + "." + (rows.size() + 1));
      row.put("指标", indicator.name());
      row.put("指标值", indicator.value());
      rows.add(row);
    }
    return rows;
  }
}
