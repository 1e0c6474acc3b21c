package cn.yince.check;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.read.yaml.Typed;
import java.util.List;

/**
 * A condition of a rule and how it was typed.
 *
 * @param condition compiled
 * @param typed where it stands
 * @param text as typed
 * @param paths of the unit file that it asks for
 */
record Asked(Condition condition, Typed typed, String text, List<Path> paths) {
    /** Whether it may hold. */
    boolean holds(Answers answers) {
        return condition.holds(answers);
    }
}
