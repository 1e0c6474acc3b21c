package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0331: what is a part of a whole, such as those who are content or what passed, is not more than all of it. */
final class FormRates implements Rule {
    private static final RuleCard CARD =
            RuleCard.error("T0331", "不会超过100%的率", "满意度、合格率、准确率一类的指标值、完成值不超过100%", "自评表、申报表：三级指标");

    private static final Pattern VALUE = Pattern.compile("(.*\\.)(?:[^.]*指标值|(?:全年|实际)?完成值)");
    private static final List<String> NAMES = List.of("指标", "三级指标", "名称");
    private static final Pattern PART = Pattern.compile(
            ".*(?:满意度|满意率|知晓度|知晓率|(?:合格|准确|正确|及时|达标|优良|优秀|好评|出勤|通过|覆盖|完好|差错|出错|投诉|违规|故障|空置|办结|按时完成|准时|发放到位)率)(?:（[^）]{0,40}）)?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

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
                    && passage.slot().endsWith("值")
                    && passage.text().indexOf('%') > 0
                    && passage.path().startsWith(typed)) {
                look(passage, texts, findings);
            }
        }
    }

    private static void look(Passage passage, Map<String, String> texts, Findings findings) {
        Matcher value = VALUE.matcher(passage.path());
        Optional<Measure> measure = value.matches() ? Measure.of(passage.text()) : Optional.empty();
        Optional<String> name = measure.flatMap(known -> NAMES.stream()
                .map(column -> texts.get(value.group(1) + column))
                .filter(text -> text != null)
                .findFirst());
        if (measure.isPresent()
                && measure.get().unit().equals("%")
                && measure.get().number().compareTo(ALL) > 0
                && name.filter(text -> PART.matcher(text).matches()).isPresent()) {
            findings.report(
                    CARD,
                    passage,
                    0,
                    passage.text().length(),
                    "“" + name.get() + "”是总数中的一部分，不会超过100%",
                    "请核对是否多写了数字、写错了小数点");
        }
    }
}
