package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.Identity.Status;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0210: what 概况 calls the unit is what it is. */
final class Standing implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0210", "单位性质", "概况中说的单位性质与“单位.性质”一致", "概况；{表:相关信息统计表、机关运行经费统计表} 机关运行经费的行次");
    private static final Pattern PUBLIC_SERVICE = Pattern.compile("公益[一二]类(?:财政[^，。；]{0,6})?事业单位");
    private static final Pattern MANAGED = Pattern.compile("参照公务员法管理(?:的)?(?:事业)?单位");
    private static final Pattern OWN_OFFICE = Pattern.compile(
            "(?<=^|[，。；])(?:本|我)(?:单位|中心|局|办公室|部门|院|站|所|队)(?:是|为|系|属于?)[^，。；]{0,16}?(?<!事业|参照|参公)(?:行政单位|行政机关)(?!的?(?:下属|所属|管理|委托))");
    private static final Pattern OTHERS = Pattern.compile("下属|下设|所属|直属|管理的|指导|下辖");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.path().equals("概况.机构设置")) {
            return;
        }
        Status status = facts.status();
        look(PUBLIC_SERVICE, status != Status.INSTITUTION, passage, status, findings);
        look(OWN_OFFICE, status == Status.INSTITUTION, passage, status, findings);
        look(MANAGED, status == Status.INSTITUTION, passage, status, findings);
    }

    private static void look(Pattern pattern, boolean wrong, Passage passage, Status status, Findings findings) {
        Matcher said = pattern.matcher(passage.text());
        while (wrong && said.find()) {
            String before = passage.text().substring(Letters.sentenceStart(passage.text(), said.start()), said.start());
            if (!OTHERS.matcher(before).find()) {
                findings.report(
                        CARD, passage, said.start(), said.end(), "“单位.性质”填的是“" + status.label() + "”", "请核对单位性质");
            }
        }
    }
}
