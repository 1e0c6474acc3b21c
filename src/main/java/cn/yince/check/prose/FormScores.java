package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.Score;
import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0301 to T0303: score, grade and execution rate in the words of a form are those of the form. */
final class FormScores implements Rule {
    private static final RuleCard SCORE = RuleCard.error(
                    "T0301", "自评结论的得分", "结论中的得分 = 自评表总分", "自评表：总分 = 执行得分 + 各一级指标得分")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard GRADE = RuleCard.error(
                    "T0302", "自评结论的等级", "结论中的等级与总分相符：90分以上优、80分以上良、60分以上中、60分以下差", "自评表等级划分")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard RATE = RuleCard.error("T0303", "自评结论的执行率", "文字中的预算执行率 = 执行数 ÷ 预算数", "自评表：执行率")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final RuleCard PAID = RuleCard.hint("T0319", "说资金全部支付", "说资金全部支付、执行完毕的，自评表执行率是100%", "自评表：执行率")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Sought SAID_SCORE = Sought.of(
            "(?:自评(?:总)?得分|自评总?分|综合得分|总得分|总分|(?:绩效)?评价得分|自评分数|最终得分|评分)(?:为|是|：|达到?|共)?\\s*(\\d+(?:\\.\\d+)?)(?!\\d|\\.\\d|%)");
    /** A score without a word for it: behind the grade, of the project itself, or of 自评 alone. */
    private static final Sought BARE_SCORE =
            Sought.of("(?:(?:^|[，。；：])(?:本|该)?(?:项目)?(?:绩效)?自评(?:结果|评定|评价|打分)?(?:共|最终|实际|总共)?(?:为|是|得|得到|计|：)?"
                    + "|(?:^|[，。；：])(?:本|该)(?:项目|表|自评表)(?:共|最终|实际|总共|综合|合计)?得(?:到|了)?|(?:^|[，。；：])(?:项目)?(?:最终|综合|总共|总计)得(?:到|了)?"
                    + "|(?:等级|等次|结果|评级|自评|评定|评)(?:为|是|：|评为|评定为|属于)?\"?[优良中差]\"?(?:秀|好|等|级)?[，、；（](?:共|最终|实际|总共|综合|合计)?(?:得|计|为|得到|得了)?)"
                    + "(?<score>\\d{1,3}(?:\\.\\d{1,4})?)分(?![以左析别的值制项段档类之及为])");

    private static final Sought SAID_GRADE = Sought.of(
            "(?:自评|评价|绩效|考核)?(?:等级|等次|结果|评级)(?:为|是|：|评为|评定为|属于)?\\s*\"?([优良中差])(?:\"|秀|好|等|级)?(?=[，。；、\"）]|$)");
    private static final Sought SAID_RATE = Sought.of(
            "(?:项目|预算|资金|支出|全年){0,40}(?:执行率|执行进度|执行完成率|支出率)(?:（[^）]*）)?\\s*(?:为|是|达到了?|达|约|=|＝|：){0,40}\\s*(\\d+(?:\\.\\d+)?)%(?!以上|左右|以下|的?原因)");
    private static final Pattern RATE_POINTS =
            Pattern.compile("^[，、\\s；]*(?:得分?|计)?(?:为|：)?\\s*(\\d+(?:\\.\\d+)?)分(?!析)");
    private static final Sought ALL_PAID = Sought.of(
            "(?:资金|预算|经费|款项)(?:均|都)?(?:已)?(?:全部|全额)(?:已)?(?:支付|支出|执行|使用|拨付|付清|付讫|结清|用完|花完|列支)|(?:全部|全额)(?:支付|支出|执行|使用|拨付)(?:完毕|完成|到位)|资金(?:使用|支付|拨付)率(?:为|是|达到?|：){0,40}100%");
    private static final Sought NOT_SO =
            Sought.of("(?:未达?到?|不到|没有达到|低于|高于|未执行|计划|目标|要求|上年|去年|半年|季度|月底?|截至)[^，。；]{0,8}$");

    /** A cost that is said to be paid, where nothing at all was. */
    private static final Sought SETTLED = Sought.of(
            "(?:费|费用|款|款项|资金|预算|经费|补贴|补助|工资|价款|余款|尾款|金额|货款|(?<!结)余额)(?!总)(?<how>[^，。；费款]{0,12}?(?:已经?|均|都|全部|全额|足额|如数|一次性|按[^，。；]{1,6}|底前))(?:全部|全额|足额|如数|一次性|予以){0,2}"
                    + "(?:付清|付讫|结清|付完|支付完毕|支付到位|支付完成|支付|支出|拨付到位|兑付|兑现|用完|花完)(?!率|进度|标准|范围|方式|系统|条件|手续)");

    private static final Sought NOT_SETTLED = Sought.of(
            "未|没|尚|不|待|拟|将|应|须|需|可|计划|预计|目标|确保|力争|争取|保证|要求|约定|由|上年|去年|往年|以前年度|上年度|次年|下年|明年|今后|下一步|20\\d\\d年|[省市县上]级?(?:财政|统一)|才能|方可|如|若");

    private static final Sought ANOTHER_SCORE = Sought.of("上年|去年|往年|20\\d\\d年|指标|扣|目标|计划|满分|执行率|低于|高于|划分|产出|效益|满意度");

    private static final BigDecimal ROUNDED = new BigDecimal("0.5");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public List<RuleCard> cards() {
        return List.of(SCORE, GRADE, RATE, PAID);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.isForm() && passage.section() != null) {
            passage.section()
                    .score("总分")
                    .ifPresent(total -> look(passage, passage.section(), total.points(), findings));
            passage.section().percent("执行率").ifPresent(percent -> rates(passage, percent.rate(), findings));
            settled(passage, findings);
        }
    }

    /** A cost told as paid on a form with a budget of which nothing was spent. */
    private static void settled(Passage passage, Findings findings) {
        String text = passage.text();
        FormMoney planned = Forms.money(passage.section(), "项目预算金额");
        FormMoney spent = Forms.money(passage.section(), "实际执行金额");
        boolean nothing = planned != null && spent != null && !planned.isZero() && spent.isZero();
        if (!nothing || FormReached.NOT_DONE.matcher(passage.slot()).matches() || !Letters.hasAny(text, "付支清兑完")) {
            return;
        }
        Matcher said = SETTLED.matcher(text);
        while (said.find()) {
            String clause = text.substring(Letters.clauseStart(text, said.start()), said.end());
            if (!NOT_SETTLED.isIn(clause)) {
                findings.reportUnlessTold(PAID, passage, said.start(), said.end(), "自评表执行金额是 0", "请核对文字和执行金额");
                return;
            }
        }
    }

    private static void look(Passage passage, Group form, BigDecimal total, Findings findings) {
        String text = passage.text();
        if (text.indexOf('分') >= 0 && !passage.quantities().isEmpty()) {
            score(passage, total, findings);
            bareScore(passage, total, findings);
        }
        boolean graded = text.contains("等级") || text.contains("等次") || text.contains("结果") || text.contains("评级");
        if (graded) {
            form.words("等级").ifPresent(grade -> grade(passage, grade, total, findings));
        }
    }

    private static void score(Passage passage, BigDecimal total, Findings findings) {
        Matcher said = SAID_SCORE.matcher(passage.text());
        while (said.find()) {
            boolean last = NOT_SO.isIn(passage.text().substring(0, said.start()));
            if (!last && new BigDecimal(said.group(1)).compareTo(total) != 0) {
                findings.report(SCORE, passage, said.start(), said.end(), "自评表总分为 " + plain(total), "请改正，或写 {总分}");
            }
        }
    }

    /** A bare score may be told rounded. */
    private static void bareScore(Passage passage, BigDecimal total, Findings findings) {
        Matcher said = BARE_SCORE.matcher(passage.text());
        while (said.find()) {
            BigDecimal points = new BigDecimal(said.group("score"));
            boolean so = total.subtract(points).abs().compareTo(ROUNDED) < 0;
            String before = passage.text().substring(Letters.sentenceStart(passage.text(), said.start()), said.start());
            if (!so && !ANOTHER_SCORE.isIn(before + said.group())) {
                findings.reportUnlessTold(
                        SCORE,
                        passage,
                        said.start("score"),
                        said.end("score") + 1,
                        "自评表总分为 " + plain(total),
                        "请改正，或写 {总分}");
            }
        }
    }

    private static void grade(Passage passage, String grade, BigDecimal total, Findings findings) {
        Matcher said = SAID_GRADE.matcher(passage.text());
        while (said.find()) {
            if (!said.group(1).equals(grade)) {
                findings.report(
                        GRADE,
                        passage,
                        said.start(),
                        said.end(),
                        "自评表总分 %s，等级为“%s”".formatted(plain(total), grade),
                        "请改正等级");
            }
        }
    }

    private static void rates(Passage passage, Rate rate, Findings findings) {
        if (passage.text().indexOf('%') >= 0) {
            rate(passage, rate, findings);
        }
        Matcher paid = ALL_PAID.matcher(passage.text());
        boolean done = FormReached.NOT_DONE.matcher(passage.slot()).matches();
        if (!done
                && rate.percent().signum() > 0
                && !rate.mayPrintAs(ALL)
                && rate.percent().compareTo(ALL) < 0
                && paid.find()
                && !NOT_SO.isIn(passage.text().substring(0, paid.start()))) {
            findings.report(
                    PAID,
                    passage,
                    paid.start(),
                    paid.end(),
                    "自评表执行率为 %s%%".formatted(plain(rate.rounded(2))),
                    "请核对文字和执行金额");
        }
    }

    /** The points behind a rate; what is called 自评得分 is the total. */
    private static void points(Passage passage, int from, Findings findings) {
        Matcher points =
                RATE_POINTS.matcher(passage.text()).region(from, passage.text().length());
        passage.section().score("执行得分").map(Score::points).ifPresent(known -> {
            if (points.find() && new BigDecimal(points.group(1)).compareTo(known) != 0) {
                findings.report(RATE, passage, points.start(), points.end(), "执行得分为 " + plain(known), "请改正，或写 {执行得分}");
            }
        });
    }

    private static void rate(Passage passage, Rate rate, Findings findings) {
        Matcher said = SAID_RATE.matcher(passage.text());
        while (said.find()) {
            boolean another = NOT_SO.isIn(passage.text().substring(0, said.start()));
            if (!another && !rate.mayPrintAs(new BigDecimal(said.group(1)))) {
                findings.report(
                        RATE,
                        passage,
                        said.start(),
                        said.end(),
                        "自评表执行率为 %s%%".formatted(plain(rate.rounded(2))),
                        "请改正，或写 {执行率}");
            }
            if (!another) {
                points(passage, said.end(), findings);
            }
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
