package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0223: the title or a date is of another year's booklet. */
final class OtherYear implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0223", "别的年度", "文字里的册名是本年度的；封面日期、填报日期在公开的前后，文号不晚于公开", "往年文字未改的常见差错");
    private static final Sought TITLE = Sought.of(
            "(?<!\\d)(20\\d\\d)年?度?(?:部门|单位|本级|机关){0,40}(决算|预算)(?:公开|编制范围|汇总范围|编制说明|情况说明|说明|报告|文本)(?!检查|工作|评估|考核|问题|要求|通知|自查|核查|质量|培训)");
    private static final Sought COVERED = Sought.of("(?:单位|部门|机关|中心|本级)的?(20\\d\\d)年度?(?:部门|单位)?(决算|预算)(?=[，。；、]|$)");
    private static final Sought CITED = Sought.of("〔(\\d{4})〕");
    private static final int FIRST = 1949;
    private static final Pattern DONE_IN = Pattern.compile("自评结论|实际完成情况|产出情况|效益情况|项目实施和预算执行情况");
    private static final Sought BEGINS =
            Sought.of("(?:^|[。；])(20\\d\\d)年(?:度)?(?!以来|底|末|至|—|-|起|开始|\\d|[上下]半年|结转|签订|立项|下达|启动|批复|采购|购置|建)");
    private static final Sought FINISHED = Sought.of("(20\\d\\d)年(?:底|末|全年|上半年|下半年)[^，。；]{0,12}(?:完毕|完成|结清|付清)");
    private static final Sought PLANNED = Sought.of("将|计划|预计|拟|力争|争取|确保|须|应|未|尚");
    private static final Sought YEAR = Sought.of("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Sought EVALUATED = Sought.of(
            "(?<![较比与和上前])(20\\d\\d)年度?(?:的)?(?:(?:项目)?(?:绩效)?自评(?:得分|总分|等级|结果)|(?:绩效目标|年度目标|总体目标)[^，。；]{0,8}(?:完成|实现|达到))");
    private static final List<String> VALUES = List.of("指标值", "年度指标值", "年初指标值", "调整后指标值", "全年完成值", "实际完成值");
    private static final Sought WHEN = Sought.of(
            "^(?:截至|于|在)?(20\\d\\d)(?:年(?:度)?(?:\\d{1,2}月|[一二三四五六七八九十]+月|年?底|年?末|第|上半年|下半年|全年|内|前|以内|全部|完成|已|及时|按时|$)|[.\\-/]\\d{1,2}(?:[.\\-/]\\d{1,2})?)");
    private static final Sought MONTH = Sought.of("年(\\d{1,2})月");
    /** A budget is made in autumn at the earliest. */
    private static final int AUTUMN = 9;

    private static final Sought CHINESE_YEAR = Sought.of("[一二][〇零九][〇零一二三四五六七八九]{2}(?=年)");
    private static final Sought BOOK = Sought.of("[《“\"][^》”\"]*$");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int SOON = 2;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String slot = passage.slot();
        int year = facts.year();
        if (slot.endsWith("日期")) {
            boolean budget = facts.booklet() == BookletKind.BUDGET;
            boolean cover = passage.area().equals("封面");
            date(
                    passage,
                    budget ? year - (cover ? 1 : SOON) : cover ? year + 1 : year,
                    year + (budget ? 0 : SOON),
                    facts,
                    findings);
        } else if (Letters.hasDigit(passage.text())) {
            value(passage, facts, findings);
            title(passage, facts, findings);
            covered(passage, facts, findings);
            cited(passage, facts, findings);
            done(passage, facts, findings);
            Matcher evaluated = EVALUATED.matcher(passage.isForm() ? passage.text() : "");
            if (evaluated.find() && Integer.parseInt(evaluated.group(1)) < year) {
                report(passage, evaluated.start(), evaluated.end(), facts, findings);
            }
        }
    }

    /** When something was to be done or was done, in a form of the year: not in a year before. */
    private static void value(Passage passage, Facts facts, Findings findings) {
        boolean looked = passage.section() == null
                && VALUES.contains(passage.slot())
                && passage.path().startsWith(facts.chapters().forms().typed())
                && !passage.path().contains("实施期");
        Matcher when = WHEN.matcher(looked ? passage.text() : "");
        if (when.find()
                && Integer.parseInt(when.group(1)) < facts.year()
                && !passage.text().contains(String.valueOf(facts.year()))) {
            report(passage, when.start(), when.end(), facts, findings);
        }
    }

    /** What the description of the unit says the booklet is of: 本预算汇总…个单位的上一年度预算. */
    private static void covered(Passage passage, Facts facts, Findings findings) {
        Matcher covered = COVERED.matcher(passage.area().equals("概况") ? passage.text() : "");
        while (covered.find()) {
            if (covered.group(2).equals(facts.booklet().label())
                    && Integer.parseInt(covered.group(1)) != facts.year()) {
                report(passage, covered.start(1), covered.end(), facts, findings);
                return;
            }
        }
    }

    /** A document of a year that had not come when the booklet was published. */
    private static void cited(Passage passage, Facts facts, Findings findings) {
        Matcher cited = CITED.matcher(passage.text().indexOf('〔') < 0 ? "" : passage.text());
        int last = facts.booklet() == BookletKind.BUDGET ? facts.year() : facts.year() + 1;
        while (cited.find()) {
            int year = Integer.parseInt(cited.group(1));
            if (year > last || year < FIRST) {
                findings.report(CARD, passage, cited.start(), cited.end(), "文号的年份是 " + year + " 年", "请核对文号，像是写错了数字");
            }
        }
    }

    /** What is said to have been done in the year before, or in one that is still to come. */
    private static void done(Passage passage, Facts facts, Findings findings) {
        boolean looked = passage.isForm() && DONE_IN.matcher(passage.slot()).matches();
        Matcher last = BEGINS.matcher(looked ? passage.text() : "");
        while (last.find()) {
            if (Integer.parseInt(last.group(1)) == facts.year() - 1
                    && !passage.text().contains(String.valueOf(facts.year()))) {
                report(passage, last.start(1), last.end(), facts, findings);
            }
        }
        Matcher next = FINISHED.matcher(looked ? passage.text() : "");
        while (next.find()) {
            if (Integer.parseInt(next.group(1)) > facts.year() && !PLANNED.isIn(passage.text())) {
                report(passage, next.start(1), next.end(), facts, findings);
            }
        }
    }

    private static void title(Passage passage, Facts facts, Findings findings) {
        Matcher title = TITLE.matcher(passage.text());
        while (title.find()) {
            boolean cited = BOOK.isIn(passage.text().substring(0, title.start()));
            boolean own = !cited && title.group(2).equals(facts.booklet().label());
            if (own && Integer.parseInt(title.group(1)) != facts.year()) {
                report(passage, title.start(), title.end(), facts, findings);
                return;
            }
        }
    }

    private static void date(Passage passage, int first, int last, Facts facts, Findings findings) {
        int year = year(passage.text());
        Matcher month = MONTH.matcher(passage.text());
        boolean early = facts.booklet() == BookletKind.BUDGET
                && year == facts.year() - 1
                && month.find()
                && Integer.parseInt(month.group(1)) < AUTUMN;
        if (year != 0 && (year < first || year > last || early)) {
            report(passage, 0, passage.text().length(), facts, findings);
        }
    }

    /** The first year of a date; 0 for none. */
    private static int year(String text) {
        Matcher digits = YEAR.matcher(text);
        if (digits.find()) {
            return Integer.parseInt(digits.group(1));
        }
        Matcher words = CHINESE_YEAR.matcher(text);
        int year = 0;
        if (words.find()) {
            for (char c : words.group().replace('零', '〇').toCharArray()) {
                year = year * 10 + DIGITS.indexOf(c);
            }
        }
        return year;
    }

    private static void report(Passage passage, int from, int to, Facts facts, Findings findings) {
        findings.report(
                CARD,
                passage,
                from,
                to,
                "本册为 " + facts.year() + " 年度" + facts.booklet().label(),
                "请核对是否为往年的没有改");
    }
}
