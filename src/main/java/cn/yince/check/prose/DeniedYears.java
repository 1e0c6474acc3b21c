package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0211 of what a reason stands beside: said not to have been in this year and the last, it has a sum in neither. */
final class DeniedYears implements Rule {
    private static final String NOW = "(?:本年|今年|当年)(?:度)?";
    private static final String BEFORE = "(?:上年|去年)(?:度)?";
    private static final String NOT = "(?:均|都|也|同样|一样|全){0,40}(?:没有|未|无|没)";
    private static final String OBJECT =
            "(?:再|曾|有){0,40}(?:发生|安排|产生|开展|组织|购置|购买|更新|采购|支出|列支|派出|派员|参加|接待|使用|编列)?(?:过|了)?(?<object>[^，。；\\d]{0,12}?)(?=[，。；]|$)";
    private static final Sought BOTH = Sought.of("(?:" + NOW + "(?:和|与|、|及)" + BEFORE + "|" + BEFORE + "(?:和|与|、|及)"
            + NOW + "|(?:近|这|前后|连续)?两(?:年|个年度)(?:来)?|" + NOW + "(?:同|跟)" + BEFORE + "一样，?)" + NOT + OBJECT);
    private static final Sought LAST = Sought.of("(?:^|[，。；]|因|由于)" + BEFORE + "(?:也|同样)?(?:没有|未|无)" + OBJECT);
    private static final Pattern ITSELF = Pattern.compile(
            "公务|因公|用车|车辆|汽车|接待|出国|出境|（境）|国（境）|任务|活动|费用|经费|支出|安排|此项|该项|这项|本项|购置|更新|运行|维护|预算|计划|及|和|的|费|车|新");

    /** Others than those that were told before. */
    private static final Sought REST = Sought.of("其他|其余|其它|另外|另[两三几]|剩余|以外|之外");

    /** Kinds of one sum, by a word in the path of a text that is about one of them. */
    private static final Map<String, Pattern> KINDS =
            Map.of("出国", Pattern.compile("出国|出境|（境）"), "接待", Pattern.compile("接待"), "车", Pattern.compile("车"));

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.isReason()
                    && !passage.isForm()
                    && (passage.text().indexOf('没') >= 0
                            || passage.text().indexOf('未') >= 0
                            || passage.text().indexOf('无') >= 0);
            if (looked) {
                Operand.own(passage).ifPresent(own -> look(passage, own, facts, findings));
            }
        }
    }

    private static void look(Passage passage, Operand own, Facts facts, Findings findings) {
        AsLastYear text = AsLastYear.of(passage.text(), facts.year());
        Matcher both = BOTH.matcher(text.text().replace(facts.year() + "年", "本年　　"));
        if (both.find() && isOwn(both, text.text(), passage)) {
            some(own.prior()).ifPresent(sum -> report("上年", sum, text, both, passage, findings));
            some(own.actual()).ifPresent(sum -> report("本年", sum, text, both, passage, findings));
        }
        Matcher last = LAST.matcher(text.text());
        if (last.find() && isOwn(last, text.text(), passage)) {
            some(own.prior()).ifPresent(sum -> report("上年", sum, text, last, passage, findings));
        }
    }

    /** Whether nothing narrower than the figure itself is denied: of a sum of several kinds not one of them. */
    private static boolean isOwn(Matcher said, String text, Passage passage) {
        String subject = text.substring(startOfSubject(text, said.start()), said.start());
        String object = subject + said.group("object");
        if (REST.isIn(subject)) {
            return false;
        }
        boolean ofOneKind = KINDS.entrySet().stream()
                .anyMatch(kind -> kind.getValue().matcher(object).find()
                        && !passage.path().contains(kind.getKey()));
        return !ofOneKind && ITSELF.matcher(said.group("object")).replaceAll("").isBlank();
    }

    /** Where the words begin of which something is denied: several kinds may be listed. */
    private static int startOfSubject(String text, int at) {
        int from = Math.min(at, text.length());
        while (from > 0 && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static Optional<Amount> some(List<Amount> sums) {
        return !sums.isEmpty() && sums.stream().noneMatch(Amount::isZero) ? Optional.of(sums.get(0)) : Optional.empty();
    }

    private static void report(
            String when, Amount sum, AsLastYear text, Matcher said, Passage passage, Findings findings) {
        findings.reportUnlessTold(
                DeniedSums.LAST_YEAR,
                passage,
                text.written(said.start()),
                text.written(said.end()),
                "%s有 %s万元".formatted(when, sum.rounded().toPlainString()),
                "请核对文字或表");
    }
}
