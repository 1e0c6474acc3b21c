package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.paragraphs;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Fields;
import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.BudgetNarrative;
import java.util.List;

/** 情况说明 of a budget. */
final class BudgetNarrativeShape {
  private final Key<String> income = of("收入变动原因", text(), "收入与上年预算相比变动的原因，句末不写句号");
  private final Key<String> expenditure = of("支出变动原因", text(), "支出与上年预算相比变动的原因，句末不写句号");
  private final Key<String> personnel = of("人员经费包括", text(), "人员经费的内容；不填则列出有数的科目");
  private final Key<String> operating = of("公用经费包括", text(), "公用经费的内容；不填则列出有数的科目");
  private final Key<String> operatingCost = of("机关运行经费原因", text(), "机关运行经费与上年预算相比变动的原因，句末不写句号");
  private final Key<List<String>> performance = of("绩效管理情况", paragraphs(), "绩效管理情况，自行撰写的段落；通常不填");
  private final Key<List<String>> catalogue =
      of("政府购买服务指导性目录", paragraphs(), "政府购买服务指导性目录，一行一项；不填则列出购买服务的项目");
  private final Key<List<String>> other = of("其他说明", paragraphs(), "其他需要说明的事项；一行一段");

  Shape<BudgetNarrative> shape() {
    return object(
        this::narrative, income, expenditure, personnel, operating, operatingCost, performance, catalogue, other);
  }

  private BudgetNarrative narrative(Fields f) {
    return new BudgetNarrative(
        f.get(income),
        f.get(expenditure),
        f.get(personnel),
        f.get(operating),
        f.get(operatingCost),
        f.get(performance),
        f.get(catalogue),
        f.get(other));
  }
}
