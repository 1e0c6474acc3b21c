package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;

/** One kind of slip. */
interface Rule {
    /** What it reports. */
    List<RuleCard> cards();

    /** Looks at one text. */
    default void check(Passage passage, Facts facts, Findings findings) {}

    /** Looks at all texts together, once. */
    default void checkAll(Facts facts, Findings findings) {}
}
