package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.scoreOrNull;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.unit.SelfEvaluation.Scoring;
import java.math.BigDecimal;
import java.util.List;

/** The keys of an indicator on a form that scores each of them. */
final class ScoringKeys {
  private final Key<String> initial = of("年初指标值", text(), "年初指标值，如 ≥12次");
  private final Key<String> adjusted = of("调整后指标值", text(), "调整后指标值");
  private final Key<String> reached = of("实际完成值", text(), "实际完成值");
  private final Key<String> explanation = of("定性指标情况说明", text(), "定性指标情况说明");
  private final Key<BigDecimal> points = of("分值", scoreOrNull(), "分值");
  private final Key<BigDecimal> score = of("得分", scoreOrNull(), "得分");
  private final Key<String> deviation = of("偏差原因", text(), "偏差原因分析及改进措施");

  List<Key<?>> all() {
    return List.of(initial, adjusted, reached, explanation, points, score, deviation);
  }

  Scoring scoring(Fields f) {
    return new Scoring(
        f.get(initial),
        f.get(adjusted),
        f.get(reached),
        f.get(explanation),
        f.get(points),
        f.get(score),
        f.get(deviation));
  }
}
