package cn.yince.read;

import static cn.yince.read.shape.Key.of;
import static cn.yince.read.shape.Shapes.choice;
import static cn.yince.read.shape.Shapes.formAmount;
import static cn.yince.read.shape.Shapes.object;
import static cn.yince.read.shape.Shapes.scoreOrNull;
import static cn.yince.read.shape.Shapes.text;

import cn.yince.read.shape.Key;
import cn.yince.read.shape.Shape;
import cn.yince.unit.OverallEvaluation;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** 情况说明.整体支出自评. */
final class OverallEvaluationShape {
  private OverallEvaluationShape() {}

  static Shape<OverallEvaluation> overall() {
    Key<Amount> spent = of("涉及资金", formAmount(null), "涉及资金；不填为本年支出合计");
    Key<Amount> fund = of("政府性基金预算", formAmount(Amount.ZERO), "涉及资金中的政府性基金预算支出");
    Key<Amount> capital = of("国有资本经营预算", formAmount(Amount.ZERO), "涉及资金中的国有资本经营预算支出");
    Key<BigDecimal> score = of("得分", scoreOrNull(), "自评得分");
    Key<String> grade = of("等级", choice(List.of("优", "良", "中", "差"), Function.identity(), ""), "自评等级；不填按得分评定");
    Key<String> result = of("评价结果", text(), "接在“从评价结果来看”之后；不填则列出各项目名称");
    return object(
        f ->
            new OverallEvaluation(
                f.get(spent), f.get(fund), f.get(capital), f.get(score), f.get(grade), f.get(result)),
        spent,
        fund,
        capital,
        score,
        grade,
        result);
  }
}
