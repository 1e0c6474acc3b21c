package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Source;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * J1203, J1204 (自评表): a group's score is the sum of its indicators' scores; no indicator scores more than its points.
 */
final class IndicatorsScored implements Rule<FinalAccounts> {
    @Override
    public List<RuleCard> cards() {
        return List.of(
                RuleCard.error("J1203", "一级指标得分的合计", "一级指标得分=其下各三级指标得分之和", "项目支出绩效自评表"),
                RuleCard.error("J1204", "三级指标得分", "三级指标得分 ≤ 分值", "项目支出绩效自评表"));
    }

    @Override
    public List<NotChecked> notChecked(SummedUnit<FinalAccounts> checked) {
        boolean scored = TypedForm.groupsOf(checked)
                .anyMatch(group -> group.scoreOfIndicators().isPresent());
        return NotChecked.when(!scored, "没有逐项打分的自评表", "J1203", "J1204");
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        Source source = checked.unit().source();
        TypedForm.groupsOf(checked).forEach(group -> {
            sumAgrees(source, group, problems);
            group.indicators().forEach(indicator -> withinPoints(source, indicator, problems));
        });
    }

    private static void sumAgrees(Source source, TypedForm.Group group, Problems problems) {
        Optional<BigDecimal> typed = group.ownScore();
        Optional<BigDecimal> sum = group.scoreOfIndicators();
        if (typed.isPresent() && sum.isPresent() && typed.get().compareTo(sum.get()) != 0) {
            problems.error(
                    "J1203",
                    source.placeOf(group.path() + "." + group.of().score()),
                    "%s自评得分填了 %s，各指标得分合计 %s"
                            .formatted(
                                    group.name(),
                                    typed.get().toPlainString(),
                                    sum.get().toPlainString()),
                    "各指标填了得分时，这里不必再填");
        }
    }

    private static void withinPoints(Source source, TypedForm.Indicator indicator, Problems problems) {
        if (indicator.score().isPresent()
                && indicator.worth().isPresent()
                && indicator.score().get().compareTo(indicator.worth().get()) > 0) {
            problems.error(
                    "J1204",
                    source.placeOf(indicator.path() + "." + indicator.of().score()),
                    "指标“%s”得分 %s 超过分值 %s"
                            .formatted(
                                    indicator.name(),
                                    indicator.score().get().toPlainString(),
                                    indicator.worth().get().toPlainString()),
                    "请核对得分和分值");
        }
    }
}
