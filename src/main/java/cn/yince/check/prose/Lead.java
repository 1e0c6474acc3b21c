package cn.yince.check.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words right before a number say of it.
 *
 * @param role what it is of its subject
 * @param whole the sum directly before that it is a share or the completion of; null for none
 */
record Lead(Role role, Quantity whole) {
    private static final Pattern ABOUT =
            Pattern.compile("(?:约|近|超过?|逾|了|为|是|达到?|共计?|合计|计|仅|只|的|净|额|幅度?|率|数|则|就|又|已|总|高|大概|（|即|也|不足|\\s){1,40}$");
    private static final Sought CHANGED = Sought.of(
            "(?:增加|增长|上升|提高|上涨|增多|扩大|增|升|多支出|多支|多|超支|超出|超|减少|下降|降低|下滑|回落|缩减|压缩|压减|节约|节省|减|降|少支出|少支|少|结余|相差|差额|差)$");
    private static final Sought REACHED = Sought.of("(?:增加|增长|上升|提高|增|升|减少|下降|降低|回落|压减|减|降|变化|调整)[到至为]$");
    private static final int REACHING = 3;
    private static final Sought COMPLETED = Sought.of("完成|执行率|执行进度|预算执行");
    private static final Sought SHARED = Sought.of("占|比重|比例|份额");
    private static final Sought BUDGETED = Sought.of("(?:预算|安排)(?:数|额|金额|资金)?(?:[^，。；\\d]{0,3})$");
    private static final Sought PRIOR = Sought.of("上年|去年|上一年|前一年");
    private static final Sought TOLD_OF = Sought.of("(?<![比较与同和])(?:上年|去年)");
    private static final Pattern NOW = Pattern.compile("本年|今年|当年");

    /** The words between the number before, or the last mark, and a number. */
    static Lead of(Quantity quantity, Passage passage, int year) {
        String text = passage.text();
        int from = Letters.clauseStart(text, quantity.start());
        for (Quantity other : passage.quantities()) {
            boolean said = other.isYear() || other.unit().equals("年度");
            if (!said && other.end() <= quantity.start()) {
                from = Math.max(from, other.end());
            }
        }
        String words = text.substring(from, quantity.start());
        Quantity whole = words.strip().equals("的") ? before(quantity, passage) : null;
        if (whole != null) {
            words = text.substring(Letters.clauseStart(text, whole.start()), whole.start());
        }
        String plain = ABOUT.matcher(words).replaceFirst("").replace(year - 1 + "年", "上年");
        String before = text.substring(Letters.sentenceStart(text, quantity.start()), quantity.start());
        return new Lead(role(plain, before, quantity.isMoney(), quantity.isPercent()), whole);
    }

    /** Whether the sentence spoke of last year last, and not only compared with it. */
    private static boolean isOfLastYear(String sentence) {
        int last = -1;
        Matcher prior = TOLD_OF.matcher(sentence);
        while (prior.find()) {
            last = prior.start();
        }
        Matcher now = NOW.matcher(sentence);
        return last >= 0 && !now.find(last);
    }

    private static Quantity before(Quantity quantity, Passage passage) {
        return passage.quantities().stream()
                .filter(other -> other.isMoney() && other.end() + 1 == quantity.start())
                .findFirst()
                .orElse(null);
    }

    private static Role role(String words, String before, boolean money, boolean percent) {
        String last = before.substring(Math.max(0, before.length() - REACHING));
        if (REACHED.isIn(last)) {
            return money ? Role.TO : Role.OTHER;
        } else if (CHANGED.isIn(words)) {
            return money ? Role.CHANGE : Role.GROWTH;
        } else if (percent) {
            return SHARED.isIn(words) ? Role.SHARE : COMPLETED.isIn(words) ? Role.COMPLETION : Role.OTHER;
        } else if (BUDGETED.isIn(words)) {
            return Role.BUDGET;
        }
        boolean now = NOW.matcher(words).find();
        return !now && (PRIOR.isIn(words) || isOfLastYear(before)) ? Role.PRIOR : Role.ACTUAL;
    }
}
