package cn.yince.check.prose;

import cn.yince.compute.Figure.Percent;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0207, T0208: words of growth do not explain a fall, nor words of a fall growth; what changed is not 持平. */
final class Direction implements Rule {
    static final RuleCard WORDS = RuleCard.hint("T0207", "原因的方向", "增加的原因里不只说减少，减少的原因里不只说增加", "情况说明：原因与增减方向一致");
    static final RuleCard SAME =
            RuleCard.hint("T0208", "持平", "有增减时不写“持平、相同、无变化”；“基本持平”时增减不超过10%，50万元以上的不超过5%", "情况说明：原因与增减方向一致");
    private static final Pattern UP = Pattern.compile(
            "(?:支出|费用|经费|开支|拨款|规模)[^，。；]{0,3}(?:加大|上扬|走高|攀升|回升)|(?:高于|多于|大于|超过)(?:上年|去年)|增加|增长|增多|上升|上涨|上浮|调高|新增|扩大|增大|增编|增人|提高|(?:比|较)(?:上年|去年)(?:明显|略|稍|要|还|有所){0,40}(?:多|高)(?=[，。；]|$)");
    /** What costs more without saying so. */
    private static final Sought MORE = Sought.of(
            "增幅|升幅|增支|增至|升至|增到|多出|多支|多缴|多花|反而|新录用|新进|新招|招录|调入|晋升|上调|补发|补缴|提标|扩容|较大|(?:上年|去年)，(?:本年|今年)[^，。；\\d]{0,10}\\d");

    private static final Sought DOWN = Sought.of(
            "(?:支出|费用|经费|开支|拨款|规模)[^，。；]{0,3}(?:回落|走低|缩水|收缩)|(?:比|较)(?:上年|去年)(?:明显|略|稍|要|还|有所){0,40}(?:少|低)(?=[，。；]|$)|(?:低于|少于|小于|不及)(?:上年|去年)|减少|下降|降低|下浮|调低|减小|压减|压缩|缩减|削减|核减|节约|取消|停止|下滑|减员|裁减|厉行|没有|未|无");
    private static final Pattern UP_ELSEWHERE = Pattern.compile(
            "虽然?[^，。；]{1,20}，但|(?:退休|离职|调出|辞职|死亡|节约|结余|管控|管理|控制|监管|力度|效率|水平|质量|意识|(?<![较比与])(?:上年|去年)|免征|减免|线上|视频|财力|压减)[^，。；]{0,8}(?:增加|增长|增多|上升|提高|扩大)|(?<![较比])(?:上年|去年)(?:(?!本年|今年|当年)[^。；]){0,400}(?:增加|增长|增多|上升|新增|提高)|(?:增加|提高|扩大)(?:了)?[^，。；]{0,6}(?:退休|节约|效率|水平|质量|效益|能力|意识|管控|监管)|(?:其余|其他|另外)[^，。；]{0,12}?(?:增加|增长|增多|上升|提高)|增值");
    private static final Pattern DOWN_ELSEWHERE = Pattern.compile(
            "(?<![较比])(?:上年|去年|往年)(?:(?!本年|今年|当年)[^。；]){0,400}?(?:减少|下降|降低|没有|未|无|压减|取消|较少)|(?:退休|工作人员)?减少[^，。；]{0,4}(?:环节|浪费|收入)|无(?:线|偿|障碍|害|纸)|未(?:来|成年)|(?:收入|结余|结转|上级补助|拨款)[^，。；]{0,4}减少|没有(?:变化|减少)|(?:其余|其他|另外)[^，。；]{0,12}?(?:减少|下降|降低|压减)|、[^，。；、]{1,10}[两三四]项(?:都|均|也)?(?:比|较)?(?:上年|去年)?(?:有所)?(?:减少|下降|降低)|未(?:减少|压减)|无(?:变化|减少)|减少(?:浪费)");
    private static final Pattern NOT = Pattern.compile("(?:没有|未|无|不再|停止|取消|不)(?:新增|增加|提高|扩大|增长)");
    private static final Sought FLAT = Sought.of(
            "(?:与|同|和|较|比)?(?:上年|去年)?(?:度|同期|决算数?|预算数?|实际){0,40}(?:相比|相较|比较|一样)?，?(?:均|都|也|仍)?(?:(基本|大致|大体|总体|几乎)(?:上)?)?(?:保持)?"
                    + "(?:持平|相同|一致|一样|相等|相当|不变|未变|略同|(?:变化|变动|相差|出入|差别)不大|(?:无|没有|没|未发生|未有|不存在|未产生)(?:任何|明显|大的|较大)?(?:增减)?(?:变化|变动|变更|差异|差别|改变)|无增减|没有增减|未增减|不增不减|未增未减|既无增加也无减少|零增长|(?:维持|保持)(?:在)?(?:上年|去年)的?水平|同(?:上年|去年)(?=[，。；]|$)|增减(?:额)?为(?:0|零)|(?:增长|变化|增减)(?:率)?(?:为)?0(?:\\.0+)?%)");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:因|由于|主要|基本|大致|大体|是|系|本年度?|今年|全年|20\\d\\d年度?|总体|整体){0,40}|.*(?:支出|经费|决算|费用|金额|总额|总数|收入|收支|规模|预算)(?:总额|总计|合计|总量|数|均|都|也){0,40}");
    private static final Pattern BOTH_YEARS =
            Pattern.compile("(?:本年与上年|两年|两个年度)(?:度|之间)?的?(?:支出|经费|决算|费用|金额|总额|数额|收入|收支|规模|预算){0,40}数?(?:均|都)?");
    /** Clauses that say nothing else than that something stayed as it was. */
    private static final Pattern ONLY_FLAT = Pattern.compile(
            "(?:(?![^，。；]*(?:只是|但|不过|基本|大致|大体|总体|几乎|除|\\d|增加|减少|新增|压减|提高|下降))[^，。；]{0,24}?(?:(?:上年水平|同上年|同去年|持平|相同|一致|一样|相等|相当|不变|未变)|"
                    + "(?:无|没有|没|未发生|未有|不存在|未产生|未作|未做|未)(?:任何|明显|大的|较大)?(?:增减)?(?:变化|变动|变更|差异|差别|改变|调整|增减))[，。；]?){1,40}");

    private static final Pattern BOTH_SIDES =
            Pattern.compile("(?:收支|收入(?:与|和|同)支出|支出(?:与|和|同)收入|收支总计|收支总额)(?:总计|总额|两边)?(?:均|都|也|仍)?");
    private static final Pattern WHOLE = Pattern.compile(
            "(?:因|由于|是|总体|整体|全年|本年度?|各项?|全部){0,40}(?:收入|支出|收支|经费|费用|预算|决算|规模|总额|总量|安排|数额){1,40}(?:总额|规模|数)?(?:均|都|也|仍)?");
    private static final Sought BASICALLY_BEFORE = Sought.of("(?:基本|大致|大体|总体|几乎)上?$");
    private static final Sought LESS = Sought.of(
            "(?:比|较)(?:上年|去年)(?:明显|略|稍|要|还|有所){0,40}[少低](?=[，。；]|$)|(?:低于|少于|小于|不及)(?:上年|去年)|下浮|调低|回落|走低|缩水|收缩|减少|下降|降低|减小|压减|压缩|缩减|削减|核减|节约|下滑|厉行");
    private static final Pattern WHY =
            Pattern.compile("(?:，(?:增长|下降|上升|降低|减少|增加)(?:了)?[\\d.]+%)?[，。]?(?:主要)?原因(?:是|为|：|在于){1,40}");
    private static final Sought CHANGED = Sought.of(
            "(?:比|较)(?:上年|去年)(?:明显|略|稍|要|还|有所){0,40}[多高少低](?=[，。；]|$)|(?:高于|多于|大于|超过|低于|少于|小于|不及)(?:上年|去年)|上浮|下浮|调高|调低|加大|上扬|走高|攀升|回升|回落|走低|缩水|收缩|增加|增长|增多|上升|上涨|减少|下降|降低|减小|压减|压缩|缩减|削减|下滑|新增|提高|扩大|核减|节约|厉行");
    private static final Pattern LAST_YEAR =
            Pattern.compile("(?:(?<![较比])(?:上年|去年)|(?:上年|去年)(?=[^，。；]*\\d))(?!.{0,4}(?:相比|比))[^，。；]*");
    /** What the figure did, said of it with nothing else as subject. */
    private static final Sought PLAINLY = Sought.of(
            "(?:^|[，。；])(?:(?:使得?|致使?|导致|因此|故|所以|因而|从而|总体|整体|全年|本年度?|今年){0,40}(?:总)?(?:支出|经费|费用|决算|金额|总额|规模|拨款|预算|开支)?(?:总额|数|总体|整体|规模|均|都|也|有所|同步|相应){0,40})?(?:较|比|与|同|和)"
                    + "(?:上年|去年|上一年)(?:度|同期|决算|预算|支出|执行|实际|发生|数|额){0,40}(?:相比|相较|比较|比)?，?(?:有所|有|略有|略|小幅|大幅|明显|大幅度|显著|稍有|总体|均|都|也|呈|出现了?|有较大幅度的?|有较大|有一定幅度的?|有一定|有小幅|同比){0,40}"
                    + "(增加|增长|增多|上升|上涨|提高|扩大|增|升|减少|下降|降低|减小|下滑|缩减|压减|缩小|回落|减|降)(?![^，。；\\d]{0,6}(?:人|名|辆|个|次|项|家|户|批|岗))");

    /** How far from the budget, which says nothing of last year. */
    private static final Pattern OF_BUDGET = Pattern.compile(
            "(?:(?<=^|[，。；])(?:因|由于|因为)[^，。；]{1,24}，)?(?:仍然?|还|也|故|因此|所以|略|依然){0,4}(?:高于|低于|超过|超出|突破)(?:了)?(?:年初|全年|当年|调整后?){0,40}预算[^，。；]*|(?:比|较|与)(?:年初|全年|当年|本年|调整后?){0,40}的?预算[^，。；]*|(?:高于|低于|超过|超出|突破|超)(?:了)?(?:年初|全年|当年|调整后?){0,40}预算[^，。；]*");

    private static final Pattern NUMBER = Pattern.compile("了?[\\d.,]+");
    private static final String RISES = "增加增长增多上升上涨提高扩大增升";
    /** Thrift keeps what there never was from being. */
    private static final Pattern THRIFT = Pattern.compile("厉行|节约");

    private static final Sought NOTHING = Sought.of("(?:没有|均无|都无|未|无)(?:再)?(?:发生|安排|产生|开展|列支|支出|公务|接待|出国|购置|组织)");
    private static final BigDecimal BASICALLY = BigDecimal.TEN;
    private static final BigDecimal HARDLY = BigDecimal.valueOf(5);
    /** 万元. */
    private static final BigDecimal MUCH = BigDecimal.valueOf(50);

    @Override
    public List<RuleCard> cards() {
        return List.of(WORDS, SAME);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isReason()) {
            told(passage, facts, findings);
            return;
        }
        String sign = sign(passage.changes());
        if (sign.isEmpty()) {
            return;
        }
        AsLastYear text = AsLastYear.of(passage.text(), facts.year());
        flat(passage, text, sign, facts, findings);
        if (!plainly(passage, text, sign, findings)) {
            contradicts(passage, 0, ofThisYear(passage.text(), facts.year()), sign, findings);
        }
    }

    /** A reason told in one sentence with the change it explains. */
    private static void told(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement() || !passage.text().contains("原因")) {
            return;
        }
        for (Claim claim : facts.claims(passage)) {
            String text = passage.text();
            int behind = claim.quantity().end();
            Matcher why = WHY.matcher(text).region(behind, text.length());
            boolean next =
                    claim.role() == Role.CHANGE && claim.quantity().value().signum() != 0 && why.lookingAt();
            if (next) {
                int end = Letters.sentenceEnd(text, why.end());
                contradicts(
                        passage,
                        why.end(),
                        ofThisYear(text.substring(why.end(), end), facts.year()),
                        claim.down() ? "减" : "增",
                        findings);
            }
        }
    }

    /** Whether the text itself says the figure went the other way. */
    private static boolean plainly(Passage passage, AsLastYear text, String sign, Findings findings) {
        Matcher said = PLAINLY.matcher(text.text());
        while (said.find()) {
            boolean up = RISES.contains(said.group(1));
            if (sign.equals(up ? "减" : "增") || sign.equals("平")) {
                String really = sign.equals("平") ? "与上年相同" : sign.equals("增") ? "比上年增加" : "比上年减少";
                Matcher number = NUMBER.matcher(text.text())
                        .region(said.end(1), text.text().length());
                int end = number.lookingAt() ? number.end() : said.end(1);
                findings.reportUnlessTold(
                        WORDS,
                        passage,
                        text.written(said.start(1)),
                        text.written(end),
                        "该数" + really + "，原因却说“" + said.group(1) + "”",
                        "请核对原因与增减方向");
                return true;
            }
        }
        return false;
    }

    private static void contradicts(Passage passage, int from, String said, String sign, Findings findings) {
        boolean none = sign.equals("平") && NOTHING.isIn(passage.text());
        String text = none
                ? THRIFT.matcher(said)
                        .replaceAll(word -> "　".repeat(word.group().length()))
                : said;
        if (!CHANGED.isIn(text)) {
            return;
        }
        boolean up = UP.matcher(
                        NOT.matcher(UP_ELSEWHERE.matcher(text).replaceAll("")).replaceAll("未"))
                .find();
        boolean down = DOWN.isIn(DOWN_ELSEWHERE.matcher(text).replaceAll(""));
        Matcher rising = UP.matcher(text);
        Matcher falling = DOWN.matcher(text);
        if (sign.equals("减") && up && !down && !falling.find() && rising.find()) {
            report(passage, from, rising.group(), "该数比上年减少，原因却说“" + rising.group() + "”", findings);
        } else if (sign.equals("增")
                && down
                && !up
                && isLess(text)
                && !UP.matcher(text).find()
                && !MORE.isIn(text)) {
            Matcher less = LESS.matcher(text);
            report(passage, from, less.find() ? less.group() : "", "该数比上年增加，原因却说减少", findings);
        } else if (sign.equals("平")
                && (up || isLess(DOWN_ELSEWHERE.matcher(text).replaceAll("")))) {
            Matcher word = up ? UP.matcher(text) : LESS.matcher(text);
            String told = word.find() ? word.group() : "";
            report(passage, from, told, "该数与上年相同，原因却说“" + told + "”", findings);
        }
    }

    private static boolean isLess(String text) {
        return LESS.isIn(DOWN_ELSEWHERE.matcher(text).replaceAll(""));
    }

    /** Income and spending that are equal to one another. */
    private static boolean isOfBothSides(String text, Matcher flat) {
        int from = Letters.clauseStart(text, flat.start());
        return BOTH_SIDES.matcher(text.substring(from, flat.start())).matches()
                && !flat.group().contains("年");
    }

    /** Whether the clause before tells a sum of another figure, and nothing but that it stayed comes behind it. */
    private static boolean isOfAnother(Passage passage, int at, Facts facts) {
        String text = passage.text();
        int from = at < 1 || text.charAt(at - 1) != '，' ? -1 : Letters.clauseStart(text, at - 1);
        if (from < 0 || passage.quantities().stream().noneMatch(each -> each.isMoney() && each.end() == at - 1)) {
            return false;
        }
        for (int end = at - 1; end > from + 1; end--) {
            Subject subject = facts.subjects().endingAt(text, from, end);
            if (subject != null && subject.name().length() > 2) {
                List<Amount> prior = subject.sums(Role.PRIOR);
                return !OwnChange.isItself(subject.name(), OwnChange.name(passage, facts))
                        && (prior.isEmpty()
                                || subject.sums(Role.ACTUAL).stream()
                                        .anyMatch(now -> prior.stream().anyMatch(now::mayEqual)));
            }
        }
        return false;
    }

    private static void flat(Passage passage, AsLastYear said, String sign, Facts facts, Findings findings) {
        String text = said.text();
        Matcher flat = FLAT.matcher(text);
        boolean told = sign.equals("平") || onlyFlat(passage, said, findings);
        int last = -1;
        while (!told && flat.find()) {
            if (isOfAnother(passage, said.written(flat.start()), facts) || isOfBothSides(text, flat)) {
                last = flat.end();
                continue;
            }
            boolean own = text.substring(0, flat.start()).isBlank()
                    || isOfTheFigure(text, flat)
                    || last >= 0 && last + 1 >= flat.start();
            boolean basically = flat.group(1) != null
                    || flat.group().endsWith("不大")
                    || BASICALLY_BEFORE.isIn(text.substring(0, flat.start()));
            boolean small = basically && isSmall(passage.changes().get(0));
            if (own && !small) {
                findings.report(
                        SAME, passage, said.written(flat.start()), said.written(flat.end()), "该数与上年并不相同", "请核对文字");
            }
            told = own && !small;
            last = own ? flat.end() : -1;
        }
    }

    /** Whether the text says nothing but that things stayed as they were, where the figure did not. */
    private static boolean onlyFlat(Passage passage, AsLastYear said, Findings findings) {
        boolean only = ONLY_FLAT.matcher(said.text()).matches();
        if (only) {
            findings.report(SAME, passage, 0, passage.text().length(), "该数与上年并不相同，这里只说没有变化", "请写明增减的原因");
        }
        return only;
    }

    /** Whether it is the figure that is said to be the same, not a number of windows or a rate of dues. */
    private static boolean isOfTheFigure(String text, Matcher flat) {
        String before = text.substring(Letters.sentenceStart(text, flat.start()), flat.start());
        String clause = before.substring(before.lastIndexOf('，') + 1).strip();
        if (before.contains("公务用车保有量") || clause.matches(".*\\d(?:辆|人|名|个|台|套|家|次|批次|人次)")) {
            return false;
        }
        if (BOTH_YEARS.matcher(clause).matches()) {
            return true;
        }
        if (WHOLE.matcher(clause).matches() && flat.group(1) == null) {
            return true;
        }
        return (flat.group().contains("上年") || flat.group().contains("去年"))
                && FIGURE.matcher(clause).matches();
    }

    /** Whether a change is one that may be told as hardly any: of much money a smaller one. */
    private static boolean isSmall(Group change) {
        boolean much = change.money("额")
                .filter(by -> by.amount().value().compareTo(MUCH) >= 0)
                .isPresent();
        return rate(change).percent().compareTo(much ? HARDLY : BASICALLY) <= 0;
    }

    private static Rate rate(Group change) {
        return change.percent("率").map(Percent::rate).orElseGet(() -> Rate.published(BigDecimal.valueOf(1000)));
    }

    /** Sentences about another year say nothing of this one. */
    private static String ofThisYear(String text, int year) {
        String plain = text.indexOf("预算") < 0
                ? text
                : OF_BUDGET
                        .matcher(text)
                        .replaceAll(said -> "　".repeat(said.group().length()));
        return LAST_YEAR.matcher(plain.replace(year - 1 + "年", "上年")).replaceAll("上年");
    }

    /** 增, 减 or 平 of the one figure a reason explains; of both sides where they agree; empty when they do not. */
    private static String sign(List<Group> changes) {
        List<String> signs = changes.stream()
                .flatMap(change -> change.words("方向").stream())
                .distinct()
                .toList();
        return signs.size() == 1 ? signs.get(0) : "";
    }

    private static void report(Passage passage, int from, String word, String message, Findings findings) {
        int at = Math.max(from, passage.text().indexOf(word, from));
        findings.report(WORDS, passage, at, at + word.length(), message, "请核对原因与增减方向");
    }
}
