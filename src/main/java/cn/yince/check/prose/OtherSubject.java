package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0222 of a body named without its place: whose income, spending, budget or accounts are told where the unit's own
 * would be.
 */
final class OtherSubject implements Rule {
    private static final String BODY =
            "(?:局|委员会|管委会|厅|办公室|中心|法院|检察院|医院|学院|研究院|研究所|派出所|馆|站|支队|大队|总队|中学|小学|学校|幼儿园|党校|联合会|协会)";

    /** Where a sentence begins. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<=^|[。；\n])\\s*(?:主要)?(?:原因)?(?:是|系|因为?|由于)?(?:本年度?，?|20\\d\\d年度?，?)?(?<name>\\p{IsHan}{2,14}?" + BODY
                    + ")(?:本级|机关)?的?(?:本年度?|全年|当年|20\\d\\d年度?|部门|单位){0,2}(?<what>总?收入|总?支出|收支|决算|预算|经费)"
                    + "(?:决算|预算|支出|收入){0,2}(?<how>总计|合计|总额|总体|全部|均为|都是|主要来自|主要来源|来源于|由[^，。；]{1,20}(?:构成|组成)|(?:较|比|与|同)(?:上年|去年)|同比)");

    private static final Sought GENERAL = Sought.of(
            "[我本我该各全两其他它此某]|单位|部门|上级|主管|所属|下属|直属|附属|市局|省局|县局|区局|分局|财政局|财政厅|等|和|与|及|或|项目|增加|减少|^(?:对|将|按|向|在|由|用于|保障|支付|新增|增设|新设|划转|移交|撤销|合并|成立)");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        boolean looked = passage.isStatement() && Letters.hasAny(passage.text(), "局会厅室心院所馆站队学校园");
        Matcher said = looked ? SUBJECT.matcher(passage.text()) : null;
        while (said != null && said.find()) {
            String name = said.group("name");
            if (!GENERAL.isIn(name) && !isKnown(name, facts)) {
                findings.reportUnlessTold(
                        OtherUnit.CARD,
                        passage,
                        said.start("name"),
                        said.end("name"),
                        "本单位是“" + facts.name() + "”",
                        "请核对是否照别的册改写时没有改；确是别的单位就不必管");
                return;
            }
        }
    }

    /** Whether it is the unit itself, one of its parts, or told of elsewhere in the chapter of what it is. */
    private static boolean isKnown(String name, Facts facts) {
        return facts.name().isEmpty()
                || isShortOf(name, facts.name())
                || name.endsWith(facts.name())
                || facts.members().stream().anyMatch(member -> isShortOf(name, member))
                || facts.passages().stream()
                        .anyMatch(each ->
                                each.path().startsWith("概况") && each.text().contains(name));
    }

    /** Whether every character of a name stands in another one, in the same order. */
    private static boolean isShortOf(String name, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < name.length(); i++) {
            at += full.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }
}
