package cn.yince.check;

import cn.yince.compute.form.FormKind.Review;
import cn.yince.compute.form.Measure;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.problem.Need;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.FinalAccounts;
import cn.yince.unit.Source;
import cn.yince.unit.codes.CodeBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * J1210, J1211, J1213 (自评表): what was reached against its target, with the score and the cause; what was not filled in;
 * problems denied.
 */
final class TargetsReached implements Rule<FinalAccounts> {
    private static final RuleCard MISSED = RuleCard.hint("J1210", "没有完成的指标", "完成值没有达到指标值的，不得满分，并写明原因", "项目支出绩效自评表")
            .needing(Need.EVALUATIONS);
    private static final RuleCard EMPTY =
            RuleCard.hint("J1211", "指标的完成值", "填了指标值的三级指标都填了完成值", "项目支出绩效自评表").needing(Need.EVALUATIONS);
    private static final RuleCard DENIED =
            RuleCard.hint("J1213", "存在的问题", "有指标没有完成时，存在的问题不写“无”", "项目支出绩效自评表").needing(Need.EVALUATIONS);
    private static final Pattern LESS_IS_BETTER =
            Pattern.compile("成本|费用|事故|投诉|故障|差错|出错|错误|死亡|伤亡|逾期|损耗|流失|缺勤|违规|违纪|违法|退件|超支|下降|减少|控制|返工|重复率|时长|时限|时间|响应");
    private static final Pattern NONE = Pattern.compile(
            "^(?:1[.、])?(?:本项目|项目|目前|暂)?(?:无|没有|未发现|不存在)(?:存在)?(?:明显|突出|重大|其他)?(?:的)?(?:问题)?(?:与|及|和|、)?(?:整改措施)?[。；;.]?$");
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("^(?:无|已?完成|已全部完成|全部完成|按期完成|-+|—+|/|\\\\|达成预期指标|不适用)[。]?$");
    private static final Pattern NOT_DONE =
            Pattern.compile("^(?:尚未|暂未|未能|未|没有)(?:按期|按时|按计划|全部|全面)?(?:完成|达到|达标|实现|开展|实施|开工|完工|验收)(?:指标|目标|任务)?[。]?$");
    private static final int SHOWN = 3;

    @Override
    public List<RuleCard> cards() {
        return List.of(MISSED, EMPTY, DENIED);
    }

    @Override
    public void check(SummedUnit<FinalAccounts> checked, CodeBook codes, Problems problems) {
        for (TypedForm form : TypedForm.of(checked)) {
            form.kind()
                    .review()
                    .ifPresent(review -> new Look(form, review, checked.unit().source(), problems).all());
        }
    }

    /** Of an indicator: what was to be reached and what was. */
    private record Missed(TypedForm.Indicator indicator, String name, String target, String reached) {}

    private record Look(TypedForm form, Review review, Source source, Problems problems) {
        void all() {
            List<TypedForm.Indicator> empty = new ArrayList<>();
            List<Missed> missed = new ArrayList<>();
            List<Missed> lost = new ArrayList<>();
            for (TypedForm.Group group : form.groups()) {
                for (TypedForm.Indicator indicator : group.indicators()) {
                    Optional<Map.Entry<String, String>> target = indicator.first(review.targets());
                    Optional<Map.Entry<String, String>> reached = indicator.first(review.reached());
                    if (target.isPresent() && reached.isEmpty()) {
                        empty.add(indicator);
                    } else if (target.isPresent()) {
                        if (earnedNothing(indicator)) {
                            lost.add(new Missed(
                                    indicator,
                                    indicator.given().text(review.called()),
                                    target.get().getValue(),
                                    reached.get().getValue()));
                        }
                        missed(indicator, target.get().getValue(), reached.get().getValue())
                                .ifPresent(each -> {
                                    missed.add(each);
                                    tell(each, group);
                                });
                    }
                }
            }
            notFilledIn(empty);
            denied(missed.isEmpty() ? lost : missed);
        }

        /** Whether something was to be scored and nothing was: what was left undone, whatever less would have cost. */
        private static boolean earnedNothing(TypedForm.Indicator indicator) {
            return indicator.worth().filter(worth -> worth.signum() > 0).isPresent()
                    && indicator.score().filter(score -> score.signum() == 0).isPresent();
        }

        private Optional<Missed> missed(TypedForm.Indicator indicator, String target, String reached) {
            String name = indicator.given().text(review.called());
            Optional<Measure> wanted = Measure.of(target);
            Optional<Measure> got = Measure.of(reached);
            boolean less = LESS_IS_BETTER.matcher(indicator.list() + name).find()
                    || wanted.filter(each -> each.number().signum() == 0).isPresent();
            boolean late = Deadline.of(target)
                    .filter(deadline -> deadline.isMissedBy(reached))
                    .isPresent();
            boolean undone = NOT_DONE.matcher(reached.strip()).matches()
                    && !NOT_DONE.matcher(target.strip()).matches();
            return late
                            || undone
                            || wanted.isPresent()
                                    && got.isPresent()
                                    && wanted.get().isMissedBy(got.get(), less)
                    ? Optional.of(new Missed(indicator, name, target, reached))
                    : Optional.empty();
        }

        private void tell(Missed missed, TypedForm.Group group) {
            boolean cause = missed.indicator()
                    .first(review.causes())
                    .filter(each -> !SAYS_NOTHING.matcher(each.getValue()).matches())
                    .isPresent();
            boolean full = isFull(missed.indicator(), group);
            if (!cause || full) {
                String points = missed.indicator().score().isPresent() ? "得了满分" : group.name() + "得了满分";
                String what = full && !cause ? "却" + points + "，也没有写原因" : full ? "却" + points : "没有写原因";
                problems.hint(
                        MISSED.code(),
                        source.placeOf(missed.indicator().path()),
                        "指标“%s”目标 %s，完成 %s，%s".formatted(missed.name(), missed.target(), missed.reached(), what),
                        full ? "请核对完成值和得分" + (cause ? "" : "，写明没有完成的原因") : "请核对完成值，写明没有完成的原因和改进措施");
            }
        }

        private boolean isFull(TypedForm.Indicator indicator, TypedForm.Group group) {
            if (indicator.score().isPresent()) {
                return indicator.worth().isPresent()
                        && indicator.worth().get().signum() > 0
                        && indicator.score().get().compareTo(indicator.worth().get()) >= 0;
            }
            return group.ownScore().isPresent()
                    && group.points().isPresent()
                    && group.ownScore().get().compareTo(group.points().get()) >= 0;
        }

        private void notFilledIn(List<TypedForm.Indicator> empty) {
            if (!empty.isEmpty()) {
                String names = empty.stream()
                        .limit(SHOWN)
                        .map(each -> "“" + each.given().text(review.called()) + "”")
                        .collect(Collectors.joining("、"));
                String all = empty.size() > SHOWN ? "等 " + empty.size() + " 个指标" : "";
                problems.hint(
                        EMPTY.code(),
                        source.placeOf(empty.get(0).path()),
                        "指标" + names + all + "没有填完成值",
                        "请补填完成值；没有开展的写明原因");
            }
        }

        private void denied(List<Missed> missed) {
            for (String field : missed.isEmpty() ? List.<String>of() : review.troubles()) {
                if (NONE.matcher(form.given().text(field).strip()).matches()) {
                    Missed first = missed.get(0);
                    String more = missed.size() > 1 ? "等 " + missed.size() + " 个指标" : "";
                    problems.hint(
                            DENIED.code(),
                            source.placeOf(form.path() + "." + field),
                            "“%s”写“%s”，而指标“%s”目标 %s，完成 %s%s没有完成"
                                    .formatted(
                                            field,
                                            form.given().text(field).strip(),
                                            first.name(),
                                            first.target(),
                                            first.reached(),
                                            more.isEmpty() ? "，" : "，" + more),
                            "请写出没有完成的原因和措施，或核对完成值");
                }
            }
        }
    }
}
