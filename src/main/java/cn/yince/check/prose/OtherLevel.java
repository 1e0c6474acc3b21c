package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0222: a county's words in the booklet of a city's unit, and what another office will do in a unit's own form. */
final class OtherLevel implements Rule {
    private static final Pattern COUNTY = Pattern.compile(
            "全县(?!级)|(?<![各省市区州到至对由])县(?:本级|直(?=机关|单位|部门|属))|(?<=^|[，。；、：]|[由经报向与])县(?:财政局|政府办公室|人民政府|政府)");
    private static final Pattern DISTRICT =
            Pattern.compile("全区(?=[\u4e00-\u9fa5]{0,8}(?:各|街道|单位|部门|财政|项目|政务))|(?<![各省市县地城郊社园矿新校辖景库片])区本级");
    private static final Sought HAS_PLACE = Sought.of("[市县区旗州省]");
    /** Another office at the beginning of a sentence that tells what it will do. */
    private static final Sought OFFICE = Sought.of(
            "(?:^|[。；：])(?:下一步，?|今后，?)?((?:省|市|县|区|旗|我[市县区])[\u4e00-\u9fa5]{2,10}?(?:局|委员会|中心|委))(?=(?:将|要|应|会|须|继续|拟|计划|负责|进一步)[^，。；]{2})");

    private static final Pattern BODY = Pattern.compile("^(?:省|市|县|区|旗|我[市县区])");
    private static final Pattern OWN_FIELD = Pattern.compile(".*(?:措施|结论|做法|目标|问题.*|计划|情况)$");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String own = facts.name();
        if (passage.section() == null || own.isEmpty() || !HAS_PLACE.isIn(own)) {
            return;
        }
        String text = passage.text();
        boolean county = own.indexOf('县') < 0
                && own.indexOf('省') < 0
                && own.indexOf('旗') < 0
                && text.indexOf('县') >= 0
                && COUNTY.matcher(text).replaceAll("").indexOf('县') < 0;
        Matcher level = (county ? COUNTY : DISTRICT).matcher(text);
        boolean looked = county || own.indexOf('区') < 0 && text.indexOf('区') >= 0 && own.indexOf('省') < 0;
        if (looked && level.find()) {
            report(passage, level.start(), level.end(), own, findings);
            return;
        }
        Matcher office = passage.isForm() && OWN_FIELD.matcher(passage.slot()).matches() ? OFFICE.matcher(text) : null;
        while (office != null && office.find()) {
            String name = BODY.matcher(office.group(1)).replaceFirst("");
            boolean known = facts.passages().stream()
                    .anyMatch(other -> other != passage && other.text().contains(name));
            if (!own.contains(name) && !known) {
                report(passage, office.start(1), office.end(1), own, findings);
                return;
            }
        }
    }

    private static void report(Passage passage, int from, int to, String own, Findings findings) {
        findings.reportUnlessTold(OtherUnit.CARD, passage, from, to, "本单位是“" + own + "”", "请核对是否照别的册改写时没有改；确是别的单位就不必管");
    }
}
