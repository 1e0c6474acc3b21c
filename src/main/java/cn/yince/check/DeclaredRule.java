package cn.yince.check;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that a pack declares, compiled.
 *
 * @param card what it looks at
 * @param claims what must hold
 * @param scope which booklets and units it looks at
 * @param atOnce whether what is wrong is said in one finding, with the names of all claims that fail
 * @param unasked why it could not be looked at when nothing was there to be asked; empty when the condition says it
 * @param unusable why it can be looked at in no booklet of the pack; empty when it can
 */
record DeclaredRule(
        RuleCard card, List<Claim> claims, Scope scope, boolean atOnce, String unasked, Optional<String> unusable) {
    /** Which units of a department a rule looks at. */
    enum Scope {
        /** Only what is printed. */
        BOOKLET("本册"),
        /** The units below first; when it fails in one, their sum is not looked at. */
        UNITS_FIRST("先查"),
        /** The units below and their sum. */
        UNITS_TOO("也查");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        /** What a pack may say. */
        static List<String> labels() {
            return Stream.of(values()).map(scope -> scope.label).toList();
        }

        /** That of a word of a pack; the booklet alone when it says nothing. */
        static Scope of(String label) {
            return Stream.of(values())
                    .filter(scope -> scope.label.equals(label))
                    .findFirst()
                    .orElse(BOOKLET);
        }
    }
}
