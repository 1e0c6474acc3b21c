package cn.yince.check.prose;

import cn.yince.compute.Figure.Money;
import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** T0130: what nothing was planned and nothing was spent for has no use that could be told. */
final class UsedNothing implements Rule {
    private static final RuleCard CARD = RuleCard.hint(
                    "T0130", "没有支出的用途", "没有预算也没有支出的，不写主要用于什么，原因里也不说购置、接待了什么", "情况说明 {节:三公经费、一般公共预算支出具体}")
            .needing(Need.FINAL_ACCOUNTS);
    private static final List<String> SPENT = List.of("支出决算", "金额");
    private static final List<String> PLANNED = List.of("年初预算", "全年预算");
    private static final Pattern NOTHING = Pattern.compile(".*(?:无|没有|未|不|零|/|—|-|0).*", Pattern.DOTALL);

    /** What is said to have been bought or done, this year. */
    private static final Pattern DONE = Pattern.compile(
            "(?:^|[，。；])(?:主要)?(?:因|由于|是)?(?:本年度?|今年|全年|当年)?(?![^，。；]*(?:没有|无|未|不|暂停|停止|取消|压减|减少|上年|去年|往年|上级|统一))[^，。；]{0,8}?(?:购置|购买|新购|更新|接待了?(?=[^，。；]*\\d)|派出|组织出访|出访|参加出国)[^，。；]*");

    private static final Sought NOW = Sought.of(
            "(?:本年|今年|当年)(?:度)?(?:共|只|仅|又|也|再|还)?(?:接待|购置|购买|购入|新购|添置|更新|派出|组织)(?:了)?(?:[1-9]\\d*|[一两二三四五六七八九十]{1,2})(?:批次|批|辆|台|个团组|人次)|(?:本年|今年|当年)(?:度)?(?:又|也|再|还|新)(?:购置|购买|购入|新购|添置|更新)(?![^，。；]*(?:没有|未|计划|设备))");

    private static final Sought LAST_YEAR = Sought.of("上年|去年|往年|没有|未|无");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        Group section = passage.section();
        if (section != null && passage.isStatement() && passage.isReason()) {
            reason(passage, section, findings);
        }
        if (section == null
                || !passage.isStatement()
                || !passage.slot().equals("用途")
                || passage.text().isBlank()
                || NOTHING.matcher(passage.text()).matches()) {
            return;
        }
        if (isNothing(section)) {
            findings.reportUnlessTold(
                    CARD, passage, 0, passage.text().length(), "这一项没有预算，也没有支出，却写了用途", "没有支出的请不写用途；有支出的请核对金额");
        }
    }

    private static void reason(Passage passage, Group section, Findings findings) {
        Matcher now = NOW.matcher(passage.text());
        if (isNothing(section) && now.find()) {
            findings.reportUnlessTold(CARD, passage, now.start(), now.end(), "这一项没有预算，也没有支出，原因里却说本年有", "请核对金额和原因");
        }
        Matcher done = DONE.matcher(passage.text());
        if (isNothing(section) && !LAST_YEAR.isIn(passage.text()) && done.find()) {
            findings.reportUnlessTold(
                    CARD, passage, done.start(), done.end(), "这一项没有预算，也没有支出，原因里却说购置、接待了什么", "请核对金额和原因");
        }
    }

    private static boolean isNothing(Group section) {
        List<Money> spent = sums(section, SPENT);
        return !spent.isEmpty()
                && Stream.concat(spent.stream(), sums(section, PLANNED).stream())
                        .allMatch(sum -> sum.amount().isZero());
    }

    private static List<Money> sums(Group section, List<String> names) {
        return names.stream().flatMap(name -> section.money(name).stream()).toList();
    }
}
