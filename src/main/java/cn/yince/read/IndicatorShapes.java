package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.listOf;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.scoreOrNull;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation.Indicator;
import cn.yince.unit.SelfEvaluation.Level1;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 指标: three groups, in each a score and lists of indicators. */
final class IndicatorShapes {
  private IndicatorShapes() {}

  /** Always all three groups, in the order of the form. */
  static Shape<List<Group>> groups() {
    List<Key<Group>> keys = Arrays.stream(Level1.values()).map(IndicatorShapes::group).toList();
    return object(f -> keys.stream().map(f::get).toList(), List.copyOf(keys));
  }

  private static Key<Group> group(Level1 level1) {
    Key<BigDecimal> score = of("得分", scoreOrNull(), level1.label() + "自评得分；各指标填了得分时不填");
    Map<String, Key<List<Indicator>>> level2 = new LinkedHashMap<>();
    level1.level2().forEach(name -> level2.put(name, of(name, listOf(indicator()), name + "，一项一条")));
    List<Key<?>> keys = new ArrayList<>(level2.values());
    keys.add(0, score);
    return of(level1.label(), object(f -> new Group(level1, f.get(score), typed(f, level2)), keys), level1.label());
  }

  private static Map<String, List<Indicator>> typed(Fields f, Map<String, Key<List<Indicator>>> level2) {
    Map<String, List<Indicator>> indicators = new LinkedHashMap<>();
    level2.forEach((name, key) -> indicators.put(name, f.get(key)));
    return Collections.unmodifiableMap(indicators);
  }

  private static Shape<Indicator> indicator() {
    Key<String> name = of("指标", text(), "三级指标");
    Key<String> target = of("年度指标值", text(), "年度指标值，如 400个");
    Key<String> actual = of("全年完成值", text(), "全年完成值");
    Key<String> remark = of("原因", text(), "未完成原因和改进措施");
    ScoringKeys scoring = new ScoringKeys();
    List<Key<?>> keys = new ArrayList<>(List.of(name, target, actual, remark));
    keys.addAll(scoring.all());
    return object(
        f -> new Indicator(f.get(name), f.get(target), f.get(actual), f.get(remark), scoring.scoring(f)), keys);
  }
}
