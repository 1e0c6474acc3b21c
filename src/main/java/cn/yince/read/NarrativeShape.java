package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.paragraphs;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.Narrative;
import cn.yince.unit.OverallEvaluation;
import java.util.List;

/** 情况说明. */
final class NarrativeShape {
  private final Key<String> totals = of("收支总体原因", text(), "收入支出决算总体情况：接在“主要原因是”之后");
  private final Key<String> fiscal = of("财政拨款收支原因", text(), "财政拨款收支总体情况：接在“主要原因是”之后");
  private final Key<String> general = of("一般公共预算支出原因", text(), "一般公共预算支出总体情况：接在“主要原因是”之后");
  private final Key<List<String>> generalItems =
      of("一般公共预算支出具体情况", paragraphs(), "一般公共预算支出具体情况中自行撰写的段落；通常不填，由支出说明生成");
  private final Key<String> personnel = of("人员经费包括", text(), "基本支出情况：接在“人员经费…主要包括”之后；不填则列出有数的科目");
  private final Key<String> operating = of("公用经费包括", text(), "基本支出情况：接在“公用经费…主要包括”之后；不填则列出有数的科目");
  private final Key<String> operatingCost = of("机关运行经费原因", text(), "机关运行经费情况：接在“主要原因”之后");
  private final Key<List<String>> other = of("其他需要说明的事项", paragraphs(), "其他重要事项的最后：不填则印“无”");
  private final Key<List<String>> performance = of("预算绩效", paragraphs(), "预算绩效情况中自行撰写的段落；不填则由绩效自评表生成");
  private final Key<OverallEvaluation> overall =
      of("整体支出自评", OverallEvaluationShape.overall(), "预算绩效情况：本单位整体支出绩效自评；没有开展就不填");

  Shape<Narrative> shape() {
    return object(
        this::narrative,
        totals,
        fiscal,
        general,
        generalItems,
        personnel,
        operating,
        operatingCost,
        other,
        performance,
        overall);
  }

  private Narrative narrative(Fields f) {
    return new Narrative(
        f.get(totals),
        f.get(fiscal),
        f.get(general),
        f.get(generalItems),
        f.get(personnel),
        f.get(operating),
        f.get(operatingCost),
        f.get(other),
        f.get(performance),
        f.get(overall));
  }
}
