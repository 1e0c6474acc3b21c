package cn.yince.check;

import cn.yince.compute.formula.Expression.Path;
import cn.yince.compute.ledger.RowSource;
import cn.yince.read.yaml.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a rule says must hold of every row.
 *
 * @param called what {@code {名}} stands for in a text
 * @param rows of which it must hold; a single row without a name when it is not said of rows
 * @param when only of rows for which all of these hold
 * @param condition that must hold
 * @param left what the left side of the comparison is called; empty when it is as typed
 * @param right the same of the right side
 * @param message what is wrong when it does not hold
 * @param hint what to do then
 * @param typedAt where a finding points to
 * @param typed how it was typed, with what the rule says of all its claims
 */
record Claim(
        Wording called,
        RowSource rows,
        List<Asked> when,
        Asked condition,
        Optional<Wording> left,
        Optional<Wording> right,
        Wording message,
        Wording hint,
        TypedWhere typedAt,
        Typed.Mapping typed) {
    /** Its texts by their keys. */
    Map<String, Wording> texts() {
        Map<String, Wording> texts = new LinkedHashMap<>();
        left.ifPresent(text -> texts.put(RuleKeys.LEFT, text));
        right.ifPresent(text -> texts.put(RuleKeys.RIGHT, text));
        texts.put(RuleKeys.MESSAGE, message);
        texts.put(RuleKeys.HINT, hint);
        return texts;
    }

    /**
     * Where a finding points to.
     *
     * @param atLikeliestCode first of all to the one code whose own numbers differ by just as much, when there is one
     * @param paths of the unit file, the likeliest first; none when the numbers themselves tell
     */
    record TypedWhere(boolean atLikeliestCode, List<Path> paths) {}
}
