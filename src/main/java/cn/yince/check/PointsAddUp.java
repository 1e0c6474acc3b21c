package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Source;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.List;

/** J1207 (自评表): the points of a group's indicators add up to the group's, when every indicator has points. */
final class PointsAddUp implements Rule<FinalAccounts> {
    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.error(
                "J1207", "三级指标分值", "各指标都填了分值时：产出指标分值合计=50，效益指标分值合计=30，满意度指标分值合计=10", "项目支出绩效自评表（满分100，其中预算执行率10）"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
        boolean points = TypedForm.groupsOf(checked)
                .flatMap(group -> group.indicators().stream())
                .anyMatch(indicator -> indicator.worth().isPresent());
        return NotChecked.when(!points, "没有填写三级指标的分值", "J1207");
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        TypedForm.groupsOf(checked)
                .forEach(group ->
                        group.points().ifPresent(whole -> look(checked.unit().source(), group, whole, problems)));
    }

    private static void look(Source source, TypedForm.Group group, BigDecimal whole, Problems problems) {
        List<TypedForm.Indicator> indicators = group.indicators();
        List<BigDecimal> points = indicators.stream()
                .flatMap(indicator -> indicator.worth().stream())
                .toList();
        BigDecimal sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!points.isEmpty() && points.size() == indicators.size() && sum.compareTo(whole) != 0) {
            problems.error(
                    "J1207",
                    source.placeOf(group.path()),
                    "%s各指标分值合计 %s，应为 %s".formatted(group.name(), sum.toPlainString(), whole.toPlainString()),
                    "请核对各指标的分值；产出、效益、满意度指标分值依次为 50、30、10，预算执行率 10");
        }
    }
}
