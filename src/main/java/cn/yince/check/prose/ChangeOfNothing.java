package cn.yince.check.prose;

import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;

/** T0207 of what there was nothing of in both years: its reason tells of no change. */
final class ChangeOfNothing implements Rule {
    private static final String LAST_YEAR = "(?:上年|去年|上一年)";
    private static final String WAY = "(?:减半|折半|腰斩|翻番|翻了?一番|翻倍|砍掉|少花|多花|少支|多支|少了|多了|节省|压降|压减|增长|增加|减少|下降|降低|上升)";
    private static final Sought CHANGE = Sought.of(
            "(?:在|于)?" + LAST_YEAR
                    + "(?:度)?(?:决算|预算|支出|实际|原有|的){0,2}(?:基础|水平|基数)上?[^，。；]{0,8}?(?:增|减|降|升|翻|砍|缩|提高|节约|节省)[^，。；]{0,6}"
                    + "|(?:(?:比|较|与|同)" + LAST_YEAR + "[^，。；]{0,8}?|同比[^，。；]{0,4}?)" + WAY + "[^，。；]{0,6}"
                    + "|(?:支出|费用|经费|接待费|开支|购置费|出国费)(?:均|都)?(?:压减|压缩|减少|下降|增加|增长|缩减)了?(?:一半|过半|近半|[一二三四五六七八九]成|[\\d.]{1,8}%|[\\d.]{1,12}万?元)");

    /** Clauses in which something else grew or became less, or nothing did. */
    private static final Sought OF_ELSE = Sought.of("没有|无|未|不|零|三公|总额|合计|其他|其余|整体|全部|一般性|预算|人员|\"");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        List<Group> changes = passage.isReason() && !passage.isForm() ? passage.changes() : List.of();
        boolean nothing =
                !changes.isEmpty() && changes.stream().allMatch(change -> isZero(change, "上年") && isZero(change, "额"));
        if (!nothing) {
            return;
        }
        AsLastYear text = AsLastYear.of(passage.text(), facts.year());
        Matcher said = CHANGE.matcher(text.text());
        while (said.find()) {
            String clause = text.text().substring(Letters.clauseStart(text.text(), said.start()), said.end());
            if (!OF_ELSE.isIn(clause)) {
                findings.reportUnlessTold(
                        Direction.WORDS,
                        passage,
                        text.written(said.start()),
                        text.written(said.end()),
                        "该数本年、上年都是 0，原因却说有增减",
                        "请核对原因与两年的数");
                return;
            }
        }
    }

    private static boolean isZero(Group change, String name) {
        return change.money(name).filter(sum -> sum.amount().isZero()).isPresent();
    }
}
