package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;

/** T0118 of units: as many units are said to be in the booklet as were typed. */
final class UnitsCounted implements Rule {
    private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final Sought SAID = Sought.of(
            "(?:编制范围|汇总范围|纳入汇总|纳入[^，。；\\d]{0,24}(?:范围|汇总))的?(?:预算|决算|二级|下属)?单位(?:名单)?(?:共有?|共计|合计|总数|有|为){0,2}" + NUMBER
                    + "[个家]|(?:汇总|合并)(?:了|包括)?[^。；\\d]{0,60}?(?<![\\d.])" + NUMBER
                    + "[个家](?:预算|二级|下属)?单位的?(?:预算|决算|数据|收支)");
    private static final List<String> LISTS = List.of("概况.单位构成", "下属单位");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.path().startsWith("概况") && passage.text().indexOf("单位") >= 0;
            Matcher said = looked ? SAID.matcher(passage.text()) : null;
            while (said != null && said.find()) {
                int group = said.group(1) == null ? 2 : 1;
                int number = Numerals.of(said.group(group))
                        .map(each -> each.intValue())
                        .orElse(0);
                List<Integer> known = LISTS.stream()
                        .map(list -> facts.chapters().entries(list))
                        .filter(count -> count > 0)
                        .toList();
                if (number > 0 && !known.isEmpty() && !known.contains(number)) {
                    findings.reportUnlessTold(
                            Counts.CARD,
                            passage,
                            said.start(group),
                            said.end(),
                            "填了 %d个单位，文字写 %d个".formatted(known.get(0), number),
                            "请核对个数和名单");
                }
            }
        }
    }
}
