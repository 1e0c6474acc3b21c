package cn.yince.check;

import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Source;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.stream.Collectors;

/** J1209 (自评表): every group that is scored has a score; one that was not typed is not zero. */
final class ScoresGiven implements Rule<FinalAccounts> {
    private static final RuleCard CARD = RuleCard.required(
                    "J1209", "自评得分", "计分的一级指标（产出指标、效益指标、满意度指标）都填了得分，填了分值的三级指标也填了得分；没有填不等于 0 分", "项目支出绩效自评表")
            .needing(Need.EVALUATIONS);

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        Source source = checked.unit().source();
        for (TypedForm form : TypedForm.of(checked)) {
            List<String> missing = form.unscored();
            if (!missing.isEmpty()) {
                problems.add(Problem.required(
                        CARD.code(),
                        source.placeOf(form.scorePath(missing.get(0))),
                        "自评表“%s”没有填%s的得分，算不出总分和等级".formatted(form.name(), String.join("、", missing)),
                        "请填写得分；确实是 0 分的填 0"));
            }
            form.groups().forEach(group -> each(group, source, problems));
        }
    }

    private static void each(TypedForm.Group group, Source source, Problems problems) {
        List<TypedForm.Indicator> without = group.indicators().stream()
                .filter(each -> each.worth().isPresent() && each.score().isEmpty())
                .toList();
        if (!without.isEmpty() && group.scoreOfIndicators().isPresent()) {
            problems.add(Problem.required(
                    CARD.code(),
                    source.placeOf(without.get(0).path() + "." + group.of().score()),
                    "%s没有填得分：%s"
                            .formatted(
                                    group.name(),
                                    without.stream()
                                            .map(TypedForm.Indicator::name)
                                            .collect(Collectors.joining("、"))),
                    "请填写得分；确实是 0 分的填 0"));
        }
    }
}
