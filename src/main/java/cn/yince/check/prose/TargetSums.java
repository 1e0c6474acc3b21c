package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** T0312: the money of a project in the words of its 申报表 is that of the form. */
final class TargetSums implements Rule {
    private static final RuleCard CARD = RuleCard.error(
                    "T0312", "申报表文字中的资金", "文字中的年度安排、实施期资金、项目总额 = 申报表的年度资金总额、实施期资金总额（元、万元换算后）", "申报表：实施期资金、年度资金")
            .needing(Need.BUDGET, Need.TARGETS);
    private static final String YEAR = "年度资金总额";
    private static final String PERIOD = "实施期资金总额";
    private static final String SUM = "(?:总额|总预算|总投资)?(?:为|共|共计|合计|是)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万元|元)(?!/|每)";
    private static final Sought SAID = Sought.of("(?<=^|[，。；：、（]|项目|其中：?)(?:该|本)?(?:项目)?(?:"
            + "(?<year>年度(?:预算|资金)|(?:本年度?|全年|(?<number>20\\d\\d)年度?)(?:预算|资金|安排|需要|所需|需|申请|共|计划){1,40}|(?<=其中：?)(?:本年度?|(?<among>20\\d\\d)年度?))"
            + "|(?<period>(?:[两二三四五]年)?(?:实施期|项目期)内?(?:[两二三四五]年)?(?:资金|预算|安排|共计?|合计|总共|总计|需要?|所需|投入|经费){0,40}|[两二三四五]年(?:内)?(?:共计?|合计|总计|总共|一共)(?:安排|需要|所需|需|投入|申请){0,40}(?:资金|经费|预算)?)"
            + "|(?<either>项目(?:总)?(?:资金|预算|投资|经费)|总投资|资金总额|总资金))"
            + SUM);
    private static final Sought PART = Sought.of("(?:其中|上年|去年|每|人均|调整前|原|追加|调减)[^，。；]{0,8}$");
    private static final Sought AMONG = Sought.of("(?:三年|两年|[三四五六]年|实施期|项目期)[^，。；]*，其中：?$");
    private static final Pattern PURPOSE = Pattern.compile("(?:用于|购置|支付|采购|开展|聘用|发放)");
    private static final Pattern TAIL = Pattern.compile("(?:项目|支出|工作|经费|费用|资金|费){1,40}$");
    private static final String NAME_TAIL = "(?:项目|支出|工作|经费|费用|资金|费){0,40}(?:预算|安排)?";
    private static final int STEM = 4;

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        Group form = passage.section();
        boolean money = passage.quantities().stream().anyMatch(Quantity::isMoney);
        if (!passage.isForm() || !money || Forms.money(form, PERIOD) == null) {
            return;
        }
        Matcher said = SAID.matcher(passage.text());
        while (said.find()) {
            String number = said.group("number") == null ? said.group("among") : said.group("number");
            boolean another = number != null && Integer.parseInt(number) != facts.year();
            if (!another && !isPart(said, said.group("year") != null, passage)) {
                List<String> names = said.group("year") != null
                        ? List.of(YEAR)
                        : said.group("period") != null ? List.of(PERIOD) : List.of(YEAR, PERIOD);
                look(said, 6, names, passage, findings);
            }
        }
        named(passage, form, findings);
    }

    /** The project's own name with a sum behind. */
    private static void named(Passage passage, Group form, Findings findings) {
        String stem = TAIL.matcher(SameName.of(form.words("项目名称").orElse(""))).replaceAll("");
        if (stem.length() >= STEM && passage.text().contains(stem)) {
            Matcher said =
                    Pattern.compile(Pattern.quote(stem) + NAME_TAIL + SUM).matcher(passage.text());
            while (said.find()) {
                if (!isPart(said, false, passage)) {
                    look(said, 1, List.of(YEAR, PERIOD), passage, findings);
                }
            }
        }
    }

    /** Whether only a part, or another year's sum, is spoken of. */
    private static boolean isPart(Matcher said, boolean ofYear, Passage passage) {
        String text = passage.text();
        String before = text.substring(Letters.sentenceStart(text, said.start()), said.start());
        boolean purpose =
                PURPOSE.matcher(text).region(said.end(), text.length()).lookingAt();
        boolean several =
                passage.quantities().stream().filter(Quantity::isMoney).count() > 1;
        if (ofYear && AMONG.isIn(before)) {
            return purpose && several;
        }
        return PART.isIn(before) || before.contains("其中") || purpose && several;
    }

    private static void look(Matcher said, int group, List<String> names, Passage passage, Findings findings) {
        BigDecimal value = new BigDecimal(said.group(group).replace(",", ""));
        Quantity quantity = new Quantity(said.start(group), said.end(group + 1), value, said.group(group + 1), false);
        List<FormMoney> sums =
                names.stream().map(name -> Forms.money(passage.section(), name)).toList();
        if (sums.stream().noneMatch(sum -> FormSums.same(quantity, sum.amount()))) {
            String known = names.stream()
                    .map(n -> n + " " + plain(Forms.money(passage.section(), n)) + "万元")
                    .collect(Collectors.joining("、"));
            findings.report(CARD, passage, said.start(), said.end(), "申报表" + known, "请改正，或写 {" + names.get(0) + "}");
        }
    }

    private static String plain(FormMoney sum) {
        return sum.amount().isZero()
                ? "0"
                : sum.amount().value().stripTrailingZeros().toPlainString();
    }
}
