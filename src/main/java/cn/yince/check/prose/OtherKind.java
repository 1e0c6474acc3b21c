package cn.yince.check.prose;

import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.BookletKind;
import java.util.List;
import java.util.regex.Matcher;

/** T0251: what a budget tells of this year as if the year were over. */
final class OtherKind implements Rule {
    private static final RuleCard CARD = RuleCard.hint("T0251", "预算里的决算", "预算的情况说明不写本年的决算：本年还没有决算", "由决算的文字改写的常见差错")
            .needing(Need.BUDGET);
    private static final Sought THIS_YEAR = Sought.of(
            "(?:本年度?|今年|当年|全年|(?<year>20\\d\\d)年度?)(?:部门|单位)?(?:实际)?(?:收入|支出|财政拨款|一般公共预算)?(?:支出|收入)?决算(?:数|支出|收入)?(?!草案|编制|编审|工作|公开|报表|报告|管理|批复|审核|布置)");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (facts.booklet() != BookletKind.BUDGET
                || !passage.isStatement()
                || passage.text().indexOf("决算") < 0) {
            return;
        }
        Matcher said = THIS_YEAR.matcher(passage.text());
        while (said.find()) {
            String year = said.group("year");
            if (year == null || Integer.parseInt(year) == facts.year()) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        said.start(),
                        said.end(),
                        "本册是 " + facts.year() + " 年度的预算，本年还没有决算",
                        "请改为本年的预算，或写明是上年的决算");
                return;
            }
        }
    }
}
