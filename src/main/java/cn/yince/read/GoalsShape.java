package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.PerformanceTarget.Goals;
import cn.yince.unit.PerformanceTarget.Indicator;
import cn.yince.unit.PerformanceTarget.Level1;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 实施期目标 and 年度目标: a goal and indicators by 二级指标. */
final class GoalsShape {
  private GoalsShape() {}

  /** Always all 二级指标, in the order of the form. */
  static Shape<Goals> goals() {
    Key<String> overall = of("总体目标", text(), "总体目标");
    Map<String, Key<List<Indicator>>> level2 = new LinkedHashMap<>();
    for (Level1 level1 : Level1.values()) {
      level1.level2().forEach(name -> level2.put(name, of(name, listOf(indicator()), name + "，一项一条")));
    }
    List<Key<?>> keys = new ArrayList<>(List.of(overall));
    keys.addAll(level2.values());
    return object(f -> new Goals(f.get(overall), typed(f, level2)), keys);
  }

  private static Map<String, List<Indicator>> typed(Fields f, Map<String, Key<List<Indicator>>> level2) {
    Map<String, List<Indicator>> indicators = new LinkedHashMap<>();
    level2.forEach((name, key) -> indicators.put(name, f.get(key)));
    return Collections.unmodifiableMap(indicators);
  }

  private static Shape<Indicator> indicator() {
    Key<String> name = of("指标", text(), "三级指标");
    Key<String> value = of("指标值", text(), "指标值，如 2辆");
    return object(f -> new Indicator(f.get(name), f.get(value)), name, value);
  }
}
