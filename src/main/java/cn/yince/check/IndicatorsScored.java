package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation.Indicator;
import cn.yince.unit.SelfEvaluation.Scoring;
import cn.yince.unit.SelfEvaluation;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.List;

/** J1203, J1204 (自评表): a group's score is the sum of its indicators' scores; no indicator scores more than its points. */
final class IndicatorsScored implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error(
            "J1203",
            "一级指标得分的合计",
            "一级指标得分=其下各三级指标得分之和",
            "项目支出绩效自评表"),
        RuleCard.error(
            "J1204",
            "三级指标得分",
            "三级指标得分 ≤ 分值",
            "项目支出绩效自评表"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    boolean scored =
        checked.unit().selfEvaluations().stream()
            .flatMap(form -> form.groups().stream())
            .anyMatch(group -> group.scoreOfIndicators().isPresent());
    return NotChecked.when(!scored, "没有逐项打分的自评表", "J1203", "J1204");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    for (int i = 0; i < unit.selfEvaluations().size(); i++) {
      SelfEvaluation form = unit.selfEvaluations().get(i);
      for (Group group : form.groups()) {
        String path = "绩效自评." + (i + 1) + ".指标." + group.level1().label();
        sumAgrees(unit, group, path + ".得分", problems);
        group.indicators().forEach((name, indicators) -> withinPoints(unit, indicators, path + "." + name, problems));
      }
    }
  }

  private static void sumAgrees(FinalAccounts unit, Group group, String path, Problems problems) {
    BigDecimal typed = group.typedScore();
    BigDecimal sum = group.scoreOfIndicators().orElse(typed);
    if (typed != null && typed.compareTo(sum) != 0) {
      problems.error(
          "J1203",
          unit.source().placeOf(path),
          "%s自评得分填了 %s，各指标得分合计 %s"
              .formatted(group.level1().label(), typed.toPlainString(), sum.toPlainString()),
          "各指标填了得分时，这里不必再填");
    }
  }

  private static void withinPoints(FinalAccounts unit, List<Indicator> indicators, String path, Problems problems) {
    for (int i = 0; i < indicators.size(); i++) {
      Scoring scoring = indicators.get(i).scoring();
      if (scoring.score() != null && scoring.points() != null && scoring.score().compareTo(scoring.points()) > 0) {
        problems.error(
            "J1204",
            unit.source().placeOf(path + "." + (i + 1) + ".得分"),
            "指标“%s”得分 %s 超过分值 %s"
                .formatted(
                    indicators.get(i).name(), scoring.score().toPlainString(), scoring.points().toPlainString()),
            "请核对得分和分值");
      }
    }
  }
}
