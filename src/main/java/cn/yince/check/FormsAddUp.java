package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.codes.CodeBook;
import java.math.BigDecimal;
import java.util.List;

/** J1201 (自评表): no group scores more than its points. */
final class FormsAddUp implements Rule<FinalAccounts> {
    @Override
    public List<RuleCard> cards() {
        return List.of(RuleCard.error("J1201", "一级指标得分", "一级指标得分 ≤ 分值（产出指标 50、效益指标 30、满意度指标 10）", "项目支出绩效自评表")
                .needing(Need.EVALUATIONS));
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        TypedForm.groupsOf(checked)
                .forEach(group ->
                        group.points().ifPresent(points -> scoreWithinPoints(checked, group, points, problems)));
    }

    private static void scoreWithinPoints(
            SummedUnit<FinalAccounts> checked, TypedForm.Group group, BigDecimal points, Problems problems) {
        BigDecimal score = group.scoreOfIndicators().or(group::ownScore).orElse(BigDecimal.ZERO);
        if (score.compareTo(points) > 0) {
            problems.error(
                    "J1201",
                    checked.unit()
                            .source()
                            .placeOf(group.path() + "." + group.of().score()),
                    "%s自评得分 %s 超过分值 %s".formatted(group.name(), score.toPlainString(), points.toPlainString()),
                    "请核对得分");
        }
    }
}
