package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** J1201 (自评表): no group scores more than its points. */
final class FormsAddUp implements Rule<FinalAccounts> {
  static final Map<SelfEvaluation.Level1, Integer> POINTS =
      Map.of(
          SelfEvaluation.Level1.OUTPUT, 50,
          SelfEvaluation.Level1.BENEFIT, 30,
          SelfEvaluation.Level1.SATISFACTION, 10);

  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J1201",
            "一级指标得分",
            "一级指标得分 ≤ 分值（产出指标 50、效益指标 30、满意度指标 10）",
            "项目支出绩效自评表")
            .needing(Need.EVALUATIONS));
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    for (int i = 0; i < unit.selfEvaluations().size(); i++) {
      SelfEvaluation form = unit.selfEvaluations().get(i);
      for (Group group : form.groups()) {
        scoreWithinPoints(unit, group, "绩效自评." + (i + 1) + ".指标." + group.level1().label(), problems);
      }
    }
  }

  private static void scoreWithinPoints(FinalAccounts unit, Group group, String path, Problems problems) {
    BigDecimal points = BigDecimal.valueOf(POINTS.get(group.level1()));
    if (group.score().compareTo(points) > 0) {
      problems.error(
          "J1201",
          unit.source().placeOf(path + ".得分"),
          "%s自评得分 %s 超过分值 %s".formatted(group.level1().label(), group.score().toPlainString(), points),
          "请核对得分");
    }
  }
}
