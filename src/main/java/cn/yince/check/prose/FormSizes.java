package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** T0330: what an indicator reached is not its target but for a zero, a decimal point or 万. */
final class FormSizes implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0330", "完成值的位数", "完成值与指标值数字相同的，不差十倍、百倍、万倍；% 与 ‰ 一致", "自评表：三级指标的指标值、完成值")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Pattern REACHED = Pattern.compile(".*\\.(?:全年|实际)完成值");
    private static final List<String> TARGETS = List.of("调整后指标值", "年度指标值", "年初指标值");
    private static final Pattern DONE = Pattern.compile("^(?:已|均已|全部)?完成.{0,2}$|^无$");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        String typed = facts.chapters().forms().typed();
        Map<String, String> texts = facts.typedInForms();
        for (Passage passage : facts.passages()) {
            if (passage.section() == null
                    && !passage.quantities().isEmpty()
                    && passage.path().startsWith(typed)
                    && passage.slot().endsWith("完成值")
                    && REACHED.matcher(passage.path()).matches()) {
                look(passage, texts, findings);
            }
        }
    }

    private static void look(Passage passage, Map<String, String> texts, Findings findings) {
        String row = passage.path().substring(0, passage.path().lastIndexOf('.') + 1);
        Optional<Measure> reached = Measure.of(passage.text());
        Optional<String> target = TARGETS.stream()
                .map(column -> texts.get(row + column))
                .filter(text -> text != null)
                .findFirst();
        Optional<Measure> wanted = target.flatMap(text -> Measure.of(SameName.of(text)));
        boolean explained = List.of("偏差原因", "原因").stream()
                .map(column -> texts.getOrDefault(row + column, ""))
                .anyMatch(text -> !text.isBlank() && !DONE.matcher(text).matches());
        if (reached.isPresent() && wanted.isPresent() && !explained && differsInSize(reached.get(), wanted.get())) {
            findings.reportUnlessTold(
                    CARD,
                    passage,
                    0,
                    passage.text().length(),
                    "指标值是“" + target.get() + "”",
                    "请核对是否多写或少写了 0、写错了小数点、“万”字或 ‰");
        }
    }

    private static boolean differsInSize(Measure reached, Measure wanted) {
        if (isPart(reached.unit(), "%", "‰", wanted.unit())) {
            return reached.number().compareTo(wanted.number()) == 0;
        }
        BigDecimal digits = reached.number().stripTrailingZeros();
        boolean enough = digits.precision() > (reached.unit().equals("元") ? 1 : 2);
        return enough
                && !reached.unit().isEmpty()
                && reached.isLike(wanted)
                && reached.bound() == wanted.bound()
                && reached.number().compareTo(wanted.number()) != 0
                && digits.unscaledValue()
                        .equals(wanted.number().stripTrailingZeros().unscaledValue());
    }

    private static boolean isPart(String unit, String one, String other, String also) {
        return unit.equals(one) && also.equals(other) || unit.equals(other) && also.equals(one);
    }
}
