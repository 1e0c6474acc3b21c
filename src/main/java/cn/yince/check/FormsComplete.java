package cn.yince.check;

import cn.yince.compute.form.FormKind.Review;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Given;
import cn.yince.unit.Source;
import cn.yince.unit.codes.CodeBook;
import cn.yince.unit.codes.SameName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * J1212, J1214, J1216 (自评表): no indicator stands twice; whoever leads those who judge is named; no text is left out of
 * one form.
 */
final class FormsComplete implements Rule<FinalAccounts> {
    private static final RuleCard TWICE = RuleCard.hint("J1212", "重复的指标", "同一张自评表的同一组里没有名称相同的三级指标", "项目支出绩效自评表")
            .needing(Need.EVALUATIONS);
    private static final RuleCard LEADER =
            RuleCard.hint("J1214", "评价组长", "填了评价人员的，写明组长", "项目支出绩效自评表").needing(Need.EVALUATIONS);
    private static final RuleCard LEFT_OUT = RuleCard.hint("J1216", "空着的栏", "三张以上同样的自评表，别的都写了的文字栏，每一张都写", "项目支出绩效自评表")
            .needing(Need.EVALUATIONS);
    private static final int FORMS = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(TWICE, LEADER, LEFT_OUT);
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        Source source = checked.unit().source();
        List<TypedForm> forms = TypedForm.of(checked);
        for (TypedForm form : forms) {
            form.kind().review().ifPresent(review -> {
                form.groups().forEach(group -> twice(group, review, source, problems));
                boolean others = forms.stream()
                        .anyMatch(other -> other.kind() == form.kind()
                                && !leader(other, review).isEmpty());
                led(form, review, others, source, problems);
                leftOut(
                        form,
                        forms.stream()
                                .filter(other -> other != form && other.kind() == form.kind())
                                .toList(),
                        source,
                        problems);
            });
        }
    }

    private static void twice(TypedForm.Group group, Review review, Source source, Problems problems) {
        Map<List<String>, TypedForm.Indicator> seen = new HashMap<>();
        for (TypedForm.Indicator indicator : group.indicators()) {
            String name = SameName.of(indicator.given().text(review.called())).replace(" ", "");
            TypedForm.Indicator earlier =
                    name.isEmpty() ? null : seen.putIfAbsent(List.of(indicator.list(), name), indicator);
            if (earlier != null) {
                problems.hint(
                        TWICE.code(),
                        source.placeOf(indicator.path()),
                        "%s里“%s”写了两遍"
                                .formatted(indicator.list(), indicator.given().text(review.called())),
                        "请删去重复的一条，或写出各自的全名");
            }
        }
    }

    private static void leftOut(TypedForm form, List<TypedForm> others, Source source, Problems problems) {
        if (others.size() + 1 < FORMS) {
            return;
        }
        List<String> missing = others.get(0).given().texts().keySet().stream()
                .filter(field -> form.given().text(field).isBlank()
                        && others.stream()
                                .noneMatch(other -> other.given().text(field).isBlank()))
                .toList();
        if (!missing.isEmpty()) {
            problems.hint(
                    LEFT_OUT.code(),
                    source.placeOf(form.path()),
                    "自评表“%s”没有写“%s”，别的自评表都写了".formatted(form.name(), String.join("”“", missing)),
                    "请补填");
        }
    }

    private static String leader(TypedForm form, Review review) {
        Given at = form.given();
        List<String> steps = review.leader();
        for (int i = 0; i + 1 < steps.size(); i++) {
            at = at.below(steps.get(i));
        }
        return steps.isEmpty() ? "" : at.text(steps.get(steps.size() - 1)).strip();
    }

    private static void led(TypedForm form, Review review, boolean others, Source source, Problems problems) {
        if (review.leader().isEmpty() || !leader(form, review).isEmpty()) {
            return;
        }
        String people = review.leader().get(0);
        if (others || form.given().has(people)) {
            problems.hint(
                    LEADER.code(),
                    source.placeOf(form.path() + "." + people),
                    "自评表“%s”没有写%s"
                            .formatted(
                                    form.name(),
                                    String.join(
                                            "的",
                                            review.leader()
                                                    .subList(1, review.leader().size()))),
                    "请补填");
        }
    }
}
