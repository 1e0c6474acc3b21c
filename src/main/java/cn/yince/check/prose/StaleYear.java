package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.regex.Pattern;

/** T0117: a year before last year where this year's figures are explained: last year's text was left standing. */
final class StaleYear implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0117", "更早的年份", "说明本年数的文字只与上年比较；文号、期间、规划、起止年份和带月份的日期除外", "往年文字未改的常见差错");
    private static final int WINDOW = 14;
    private static final Pattern OLD = Pattern.compile(
            "年(?:度)?(?!\\s*\\d|[一二三四五六七八九十]|[、和与及至]20|(?:没有|未|无|均未|都没有)|起|以来|开始|以前|之前|以后|之后|初|底|末|第|[^，。；]{1,40}以来|的?《|-|—|~|至|到|及以|版|工程|前)");
    private static final Sought PERIOD = Sought.of("(?:自|从|于|由|截至|截止|始于|[-—~至到、/]|年和|年与|〔|\\[|【|（)\\s*$");
    private static final Sought EVENT = Sought.of(
            "成立|组建|设立|合并|划转|改革|购置|购买|购入|采购(?!中心|业务|人|代理|平台|管理|项目|预算)|立项|签订|建成|竣工|启动|开工|投入|印发|批准|批复|出台|发布|颁布|制定|修订|退休|入职|招录|招聘|调入|结转|遗留|欠|形成|发生");
    /** What was put right late: the year says for when, not when. */
    private static final Sought MADE_GOOD = Sought.of("(?:补缴|补交|补发|补提|补付|补拨|清算|清缴|清偿|结清|偿还|归还|退回|收回|追缴)了?\\s*$");

    private static final Pattern NAMED =
            Pattern.compile("^的?(?:项目库|工程|合同|普查|规划|标准|版|要点|人口)" + "|^[^，。；、]{0,10}(?:期间|时期|合同(?!款)|协议|批文|通知书|文件精神)");
    /** Years so far ahead are those of plans, and plans end in years such as 2030 and 2035. */
    private static final int SOON = 5;

    private static final int CENTURY = 2100;
    private static final Sought PLANNED = Sought.of("规划|期限|到期|截止|租期|合同期|远景|偿还|还本|债券|贷款");
    private static final Sought BOOK = Sought.of("《[^》]*$");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        for (Quantity q : passage.quantities()) {
            int year = q.isYear() ? q.value().intValueExact() : 0;
            boolean far = year > facts.year() + SOON && year < CENTURY && year % SOON != 0;
            if (far && !PLANNED.isIn(text)) {
                findings.report(CARD, passage, q, "本册为 " + facts.year() + " 年度", "请核对年份，像是写错了数字");
            }
        }
        if (!passage.isStatement() && !passage.isForm()) {
            return;
        }
        boolean goal = facts.booklet() == BookletKind.FINAL_ACCOUNTS && isGoal(passage);
        int first = facts.year() - (goal ? 0 : 1);
        for (Quantity q : passage.quantities()) {
            int year = q.isYear() ? q.value().intValueExact() : 0;
            boolean begins = year < facts.year() - 1 || q.start() == 0 || goal;
            if (year >= 2000 && year < first && begins && isOfTheYear(text, q)) {
                findings.report(CARD, passage, q, "本册为 " + facts.year() + " 年度", "请核对是否为往年文字未改");
            }
        }
    }

    /** What a form is to reach in its year, which begins with the year where any is told. */
    private static boolean isGoal(Passage passage) {
        return passage.isForm()
                && passage.slot().contains("目标")
                && !passage.slot().contains("期")
                && !passage.path().contains("实施期");
    }

    private static boolean isOfTheYear(String text, Quantity q) {
        int digits = q.end() - q.unit().length();
        String before = text.substring(Math.max(0, q.start() - WINDOW), q.start());
        String behind = text.substring(q.end(), Math.min(Letters.sentenceEnd(text, q.end()), q.end() + WINDOW));
        return OLD.matcher(text)
                        .region(digits, text.length())
                        .useTransparentBounds(true)
                        .lookingAt()
                && !PERIOD.isIn(before)
                && !MADE_GOOD.isIn(before)
                && !BOOK.isIn(text.substring(0, q.start()))
                && !EVENT.isIn(cut(behind))
                && !NAMED.matcher(behind).find();
    }

    /** The words up to the next comma: what happened in that year. */
    private static String cut(String behind) {
        int comma = behind.indexOf('，');
        return comma < 0 ? behind : behind.substring(0, comma);
    }
}
