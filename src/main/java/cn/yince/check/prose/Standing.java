package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.Identity.Status;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0210: what 概况 calls the unit is what it is. */
final class Standing implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0210", "单位性质", "概况、情况说明中说的单位性质与“单位.性质”一致", "概况；{表:相关信息统计表、机关运行经费统计表} 机关运行经费的行次");
    private static final Pattern PUBLIC_SERVICE = Pattern.compile("公益[一二]类(?:财政[^，。；]{0,6})?事业单位");
    /** What a unit has become or is, in a text that explains a figure. */
    private static final Pattern NOW_PUBLIC_SERVICE = Pattern.compile(
            "(?:(?:本年|现|目前|改革后|机构改革)[^，。；]{0,12}|本(?:单位|中心|局|部门)|)(?:是|为|系|属于|认定为|改为|转为|定为|划为|调整为)(?:财政[^，。；]{0,4})?公益[一二]类(?:财政[^，。；]{0,6})?事业单位");

    private static final Pattern MANAGED = Pattern.compile("参照公务员法管理(?:的)?(?:事业)?单位");
    private static final Pattern OWN_OFFICE = Pattern.compile(
            "(?<=^|[，。；])(?:本|我)(?:单位|中心|局|办公室|部门|院|站|所|队)(?:是|为|系|属于?)[^，。；]{0,16}?(?<!事业|参照|参公)(?:行政单位|行政机关)(?!的?(?:下属|所属|管理|委托))");
    private static final Sought OTHERS = Sought.of("上年|原|曾|以前|下属|下设|所属|直属|管理的|指导|下辖");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean overview = passage.path().equals("概况.机构设置");
        Status status = facts.status();
        if (!overview) {
            boolean institution = passage.isStatement() && status != Status.INSTITUTION;
            look(NOW_PUBLIC_SERVICE, institution, passage, status, findings);
            return;
        }
        look(PUBLIC_SERVICE, status != Status.INSTITUTION, passage, status, findings);
        look(OWN_OFFICE, status == Status.INSTITUTION, passage, status, findings);
        look(MANAGED, status == Status.INSTITUTION, passage, status, findings);
    }

    private static void look(Pattern pattern, boolean wrong, Passage passage, Status status, Findings findings) {
        Matcher said = pattern.matcher(passage.text());
        while (wrong && said.find()) {
            String before = passage.text().substring(Letters.sentenceStart(passage.text(), said.start()), said.start());
            if (!OTHERS.isIn(before)) {
                findings.report(
                        CARD, passage, said.start(), said.end(), "“单位.性质”填的是“" + status.label() + "”", "请核对单位性质");
            }
        }
    }
}
