package cn.yince.check.prose;

import cn.yince.check.prose.naming.Counted;
import cn.yince.compute.Group;
import java.util.Optional;
import java.util.regex.Matcher;

/** How many cars a unit has. */
final class Cars {
    private static final Sought ELSEWHERE =
            Sought.of("上年|去年|往年|下年|次年|\\d年|不含|不包括|原|曾|少|租|借|下属|所属|划|交|报废|处置|编制|核定|拟|计划|没有|无");

    /** A unit said to have none at all. */
    static final Sought NONE = Sought.of(
            "(?<=^|[，。；])(?:因为?|由于)?(?:(?:本|我)?(?:单位|部门|机关|中心|局|办|院|校)|20\\d\\d年度?|本年度?|全年|目前|年末){0,2}(?:现|已|均|都|暂){0,1}(?:没有|无|未配备|未保有)公务用车(?=[，。；]|$)");

    private Cars() {}

    /** Whether the clause of some cars says that they are another year's or somebody else's. */
    static boolean isOfOthers(String text, Matcher cars) {
        return ELSEWHERE.isIn(text.substring(Letters.clauseStart(text, cars.start()), cars.start()));
    }

    /** How many cars the unit keeps; where that was not typed, how many it has. */
    static int kept(Optional<Group> official, Facts facts) {
        int kept = Counts.count(official, "保有量");
        Optional<Group> assets =
                kept < 0 ? facts.chapters().section(Counted.ASSETS).flatMap(facts::section) : Optional.empty();
        return Math.max(kept, Math.max(Counts.count(assets, "车辆"), Counts.count(assets, "车辆合计")));
    }
}
