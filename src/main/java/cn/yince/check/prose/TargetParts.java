package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0313: the parts a 申报表 names of a project's money sum to the whole it names, or to the form's own. */
final class TargetParts implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0313", "申报表文字中的各项之和", "“总额：各项”“包括各项”“共计”的各项之和 = 写出的总额；逐条编号的各项之和 = 年度资金总额", "申报表：项目概况、年度资金总额")
            .needing(Need.BUDGET, Need.TARGETS);
    private static final Pattern LEADS = Pattern.compile("^(?:资金|经费|元)?(?:：|，?(?:主要)?(?:包括|由)(?!但不限))");
    private static final Sought TRAILS = Sought.of("，(?:共计|合计|总计|共)(?:需要?|安排|资金|经费){0,40}$");
    private static final Sought NUMBERED = Sought.of("(?:^|[。；，])\\.?\\d[.、．](?!\\d)|（\\d）");
    private static final Sought NOT_A_PART = Sought.of("每|标准|单价|人均|按[^，。；、]*计|上年|去年|其中|实施期|[两三四五]年共");
    private static final Sought MORE = Sought.of("^等|其余|剩余|其他[^，。；]*费(?:用)?[。；]|等(?:费用|支出|经费)?[。；]?$");
    private static final BigDecimal ALIKE = new BigDecimal("0.2");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isForm()
                || Forms.money(passage.section(), "年度资金总额") == null
                || passage.quantities().stream().filter(Quantity::isMoney).count() < 2) {
            return;
        }
        String text = withoutBrackets(passage.text());
        List<Quantity> sums = passage.quantities().stream()
                .filter(q -> q.isMoney() && text.charAt(q.start()) != ' ')
                .toList();
        for (int i = 0; i < sums.size(); i++) {
            Quantity whole = sums.get(i);
            if (LEADS.matcher(text).region(whole.end(), text.length()).lookingAt()) {
                compare(whole, following(i, sums, text), text, passage, findings);
            } else if (TRAILS.isIn(text.substring(0, whole.start()))) {
                compare(whole, before(i, sums, text), "", passage, findings);
            }
        }
        numbered(sums, text, passage, findings);
    }

    /** The sums of the sentence behind a whole; only full stops end it. */
    private static List<Quantity> following(int whole, List<Quantity> sums, String text) {
        int stop = text.indexOf('。', sums.get(whole).end());
        int end = stop < 0 ? text.length() : stop;
        return parts(
                sums.subList(whole + 1, sums.size()).stream()
                        .filter(q -> q.start() < end)
                        .toList(),
                sums.get(whole),
                text);
    }

    private static List<Quantity> before(int whole, List<Quantity> sums, String text) {
        int begin = Letters.sentenceStart(text, sums.get(whole).start());
        return parts(
                sums.subList(0, whole).stream().filter(q -> q.start() >= begin).toList(), sums.get(whole), text);
    }

    /** Those in the unit of the whole; none at all where one is vague or may be a price. */
    private static List<Quantity> parts(List<Quantity> sums, Quantity whole, String text) {
        List<Quantity> parts = new ArrayList<>();
        for (Quantity sum : sums) {
            boolean price = NOT_A_PART.isIn(text.substring(Letters.clauseStart(text, sum.start()), sum.start()));
            if (sum.unit().equals(whole.unit())) {
                if (price || sum.vague()) {
                    return List.of();
                }
                parts.add(sum);
            }
        }
        return whole.vague() ? List.of() : parts;
    }

    private static void compare(Quantity whole, List<Quantity> parts, String text, Passage passage, Findings findings) {
        if (parts.size() < 2) {
            return;
        }
        Amount sum = sum(parts);
        int last = parts.get(parts.size() - 1).end();
        boolean less = sum.value().compareTo(whole.wan().value()) < 0;
        boolean open = less && !text.isEmpty() && MORE.isIn(text.substring(last, Letters.sentenceEnd(text, last)));
        if (!open && sum.value().compareTo(whole.wan().value()) != 0) {
            report(whole, sum, "写作 " + plain(whole.wan()) + "万元", passage, findings);
        }
    }

    /** Items numbered 1, 2, 3 with one sum each, together about the year's money. */
    private static void numbered(List<Quantity> sums, String text, Passage passage, Findings findings) {
        List<Integer> starts = new ArrayList<>();
        Matcher number = NUMBERED.matcher(text);
        while (number.find()) {
            starts.add(number.end());
        }
        starts.add(text.length());
        List<Quantity> items = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int from = starts.get(i);
            int to = starts.get(i + 1);
            List<Quantity> own = sums.stream()
                    .filter(q -> q.start() >= from && q.start() < to)
                    .toList();
            if (own.size() != 1 || parts(own, own.get(0), text).isEmpty()) {
                return;
            }
            items.addAll(own);
        }
        Amount planned = Forms.money(passage.section(), "年度资金总额").amount();
        if (items.size() < 2) {
            return;
        }
        BigDecimal apart = sum(items).value().subtract(planned.value()).abs();
        if (apart.compareTo(planned.slack()) > 0
                && apart.compareTo(planned.value().multiply(ALIKE)) < 0) {
            report(items.get(items.size() - 1), sum(items), "年度资金总额 " + plain(planned) + "万元", passage, findings);
        }
    }

    private static void report(Quantity at, Amount sum, String whole, Passage passage, Findings findings) {
        findings.report(CARD, passage, at, "各项合计 %s万元，%s".formatted(plain(sum), whole), "请核对各项和总额");
    }

    private static Amount sum(List<Quantity> parts) {
        return Amount.sum(parts.stream()
                .map(q -> new Amount(q.wan().value(), BigDecimal.ZERO))
                .toList());
    }

    private static String plain(Amount amount) {
        return amount.isZero() ? "0" : amount.value().stripTrailingZeros().toPlainString();
    }

    /** The text with spaces for what stands in brackets. */
    private static String withoutBrackets(String text) {
        StringBuilder plain = new StringBuilder(text);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : 0;
            if (depth > 0) {
                plain.setCharAt(i, ' ');
            }
            depth -= c == '）' && depth > 0 ? 1 : 0;
        }
        return plain.toString();
    }
}
