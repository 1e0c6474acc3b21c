package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.SelfEvaluation.Group;
import cn.yince.unit.SelfEvaluation.Indicator;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** J1207 (自评表): the points of a group's indicators add up to the group's, when every indicator has points. */
final class PointsAddUp implements Rule<FinalAccounts> {
  @Override
  public List<RuleCard> cards() {
    return List.of(
        RuleCard.error("J1207", "三级指标分值", "各指标都填了分值时：产出指标分值合计=50，效益指标分值合计=30，满意度指标分值合计=10", "项目支出绩效自评表（满分100，其中预算执行率10）"));
  }

  @Override
  public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
    boolean points =
        checked.unit().selfEvaluations().stream()
            .flatMap(form -> form.groups().stream())
            .flatMap(group -> group.indicators().values().stream())
            .flatMap(List::stream)
            .anyMatch(indicator -> indicator.scoring().points() != null);
    return NotChecked.when(!points, "没有填写三级指标的分值", "J1207");
  }

  @Override
  public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
    FinalAccounts unit = checked.unit();
    for (int i = 0; i < unit.selfEvaluations().size(); i++) {
      for (Group group : unit.selfEvaluations().get(i).groups()) {
        look(unit, group, "绩效自评." + (i + 1) + ".指标." + group.level1().label(), problems);
      }
    }
  }

  private static void look(FinalAccounts unit, Group group, String path, Problems problems) {
    List<Indicator> indicators = new ArrayList<>();
    group.indicators().values().forEach(indicators::addAll);
    List<BigDecimal> points =
        indicators.stream().map(indicator -> indicator.scoring().points()).filter(Objects::nonNull).toList();
    BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int whole = FormsAddUp.POINTS.get(group.level1());
    if (!points.isEmpty() && points.size() == indicators.size() && sum.compareTo(BigDecimal.valueOf(whole)) != 0) {
      problems.error(
          "J1207",
          unit.source().placeOf(path),
          "%s各指标分值合计 %s，应为 %d".formatted(group.level1().label(), sum.toPlainString(), whole),
          "请核对各指标的分值；产出、效益、满意度指标分值依次为 50、30、10，预算执行率 10");
    }
  }
}
