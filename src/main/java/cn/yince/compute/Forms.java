package cn.yince.compute;

import cn.yince.unit.Unit;
import cn.yince.unit.amount.Exact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of a booklet, made before the figures that count them and put behind these.
 *
 * @param kinds in order
 */
record Forms(List<DeclaredForms> kinds) {
    /** Those of a unit. */
    static Forms of(Unit unit, FigurePlan plan, Section root) {
        int decimals = plan.numbers().executionScoreDecimals();
        return new Forms(plan.forms().stream()
                .map(form -> DeclaredForms.of(form, unit.particulars(), decimals, root))
                .toList());
    }

    /** How many there are: in all, and of each grade. */
    Map<String, Exact> counts() {
        Map<String, Exact> counts = new HashMap<>();
        kinds.forEach(kind -> counts.putAll(kind.counts()));
        return counts;
    }

    void put(Section root) {
        kinds.forEach(kind -> kind.put(root));
    }
}
