package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0233: the units a department's booklet is said to sum are those it is summed of. */
final class Members implements Rule {
    private static final Sought SUMMED = Sought.of("(?:汇总|包括|包含|纳入)[^。；]{0,400}?(?:单位的?|部门)?(?:预算|编制范围)");
    private static final Pattern NAME =
            Pattern.compile("[\u4e00-\u9fa5（）]{4,30}?(?:局|委员会|办公室|中心|院|所|站|馆|队|校)(?=[、，。；\\d及和与（]|$)");
    private static final Pattern LEAD = Pattern.compile("^(?:本预算|本部门|汇总|包括|包含|纳入|有|及|和|与|局|本级|的){1,9}");
    private static final int LEAST = 6;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        List<String> members = passage.area().equals("概况") ? facts.members() : List.of();
        Matcher summed = SUMMED.matcher(members.isEmpty() ? "" : passage.text());
        if (!summed.find()) {
            return;
        }
        Matcher name = NAME.matcher(passage.text()).region(summed.start(), summed.end());
        while (name.find()) {
            String said = LEAD.matcher(name.group()).replaceFirst("");
            boolean whole = said.length() >= LEAST && said.startsWith(place(facts.name()));
            boolean known = members.stream().anyMatch(member -> member.contains(said) || said.contains(member));
            if (whole && !known && !said.equals(facts.name())) {
                findings.reportUnlessTold(
                        MistypedNames.CARD,
                        passage,
                        name.end() - said.length(),
                        name.end(),
                        "下属单位的文件里没有这个单位，有的是" + String.join("、", members),
                        "请核对单位名称和下属单位");
                return;
            }
        }
    }

    /** The place a name begins with. */
    private static String place(String name) {
        int end = 0;
        for (int i = 1; i < name.length() && end == 0; i++) {
            end = Places.LEVELS.indexOf(name.charAt(i)) >= 0 ? i + 1 : 0;
        }
        return name.substring(0, end);
    }
}
