package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0234: the year compared with itself, and this year's sum told as last year's. */
final class OwnYear implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0234", "年份写错了一年", "与上年比较的文字里，比的是上年而不是本年；说是上年的数不是本年的数", "往年文字未改的常见差错");
    private static final Sought COMPARED = Sought.of(
            "(?:较|比|与|同)(20\\d\\d)年(?:度)?(?:决算数?|同期|实际|支出|执行数?|相比|相较|的?(?=[^，。；]{0,4}(?:增|减|下|上|提|降|多|少|持平|有所)))?(?=[，。；]|[^，。；预计目标算初]{0,6}(?:增|减|下|上升|上涨|上调|提高|降|多|少|持平|有所))");
    private static final int DIGITS = 4;
    private static final Pattern OF_PLAN = Pattern.compile("^[^，。；]{0,8}(?:预算|计划|目标|初|底|末|月|季|半年)");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement()) {
            return;
        }
        String text = passage.text();
        Matcher compared = COMPARED.matcher(text);
        while (compared.find()) {
            boolean own = Integer.parseInt(compared.group(1)) == facts.year();
            boolean plan = OF_PLAN.matcher(text.substring(compared.end(1) + 1)).find();
            if (own && !plan) {
                findings.reportUnlessTold(
                        CARD, passage, compared.start(), compared.end(1) + 1, "本册就是 " + facts.year() + " 年度", "请改成上年");
                return;
            }
        }
        int last = text.indexOf(facts.year() - 1 + "年");
        if (last >= 0 && !passage.quantities().isEmpty()) {
            lastYears(last, passage, facts, findings);
        }
    }

    /** A sum told of last year right before it that is this year's of the same name. */
    private static void lastYears(int at, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        for (Quantity quantity : passage.quantities()) {
            String year = facts.year() - 1 + "年";
            int from = Letters.clauseStart(text, quantity.start());
            int told = text.startsWith(year + "度", from) ? year.length() + 1 : year.length();
            if (!quantity.isMoney() || !text.startsWith(year, from) || quantity.start() <= from + told) {
                continue;
            }
            Subject subject = facts.subjects().endingAt(text, from + told, quantity.start());
            boolean whole = subject != null && subject.name().length() >= quantity.start() - from - told - 1;
            boolean now = whole && isNow(quantity.wan(), subject.sums(Role.ACTUAL), subject.sums(Role.PRIOR))
                    || quantity.value().precision() >= DIGITS
                            && Operand.own(passage)
                                    .filter(own -> isNow(quantity.wan(), own.actual(), own.prior()))
                                    .isPresent();
            if (now) {
                findings.reportUnlessTold(
                        CARD, passage, from, quantity.end(), "这是本年的数，本册为 " + facts.year() + " 年度", "请核对年份");
                return;
            }
        }
    }

    private static boolean isNow(Amount said, List<Amount> actual, List<Amount> prior) {
        return actual.stream().anyMatch(said::mayEqual) && prior.stream().noneMatch(said::mayEqual);
    }
}
