package cn.yince.check;

import cn.yince.problem.Place;
import cn.yince.problem.RuleCard;
import cn.yince.problem.Severity;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rule as a pack types it in 核对.yaml, merged over its layers; of each key the nearest.
 *
 * @param code 编号
 * @param place where the nearest layer has it
 * @param typed what was typed
 */
record RuleEntry(String code, Place place, Typed.Mapping typed) {
    /** What was typed for a key. */
    Optional<Typed.Entry> entry(String key) {
        return typed.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /** A text typed for a key; empty when there is none. */
    String words(String key) {
        return entry(key)
                .map(Typed.Entry::value)
                .filter(Typed.Scalar.class::isInstance)
                .map(value -> ((Typed.Scalar) value).text().strip())
                .orElse("");
    }

    /** A text typed for a key; another one when there is none. */
    String words(String key, String otherwise) {
        return words(key).isEmpty() ? otherwise : words(key);
    }

    /** What the rule looks at. */
    RuleCard card(Severity severity) {
        String subject = words(RuleKeys.SUBJECT, WordingReader.withoutHoles(words(RuleKeys.MESSAGE)));
        String only = words(RuleKeys.WHEN).isEmpty() ? "" : "；当 " + words(RuleKeys.WHEN);
        String formula = words(RuleKeys.FORMULA, conditions() + only);
        return new RuleCard(code, severity, subject, formula, words(RuleKeys.BASIS, "模板的 核对.yaml"), List.of());
    }

    /** The condition, or those of all claims. */
    private String conditions() {
        if (entry(RuleKeys.CLAIMS).map(Typed.Entry::value).orElse(null) instanceof Typed.Sequence claims) {
            return claims.entries().stream()
                    .filter(Typed.Mapping.class::isInstance)
                    .map(claim -> new RuleEntry(code, claim.place(), (Typed.Mapping) claim))
                    .map(claim -> claim.words(RuleKeys.CONDITION)
                            + (claim.words(RuleKeys.WHEN).isEmpty() ? "" : "（当 " + claim.words(RuleKeys.WHEN) + "）"))
                    .collect(Collectors.joining("；"));
        }
        return words(RuleKeys.CONDITION);
    }

    /** Whether it has no condition. */
    boolean claimsNothing() {
        return words(RuleKeys.CONDITION).isEmpty() && entry(RuleKeys.CLAIMS).isEmpty();
    }

    /** The claims of a rule, each with what the rule says of all. */
    List<Typed.Mapping> claims() {
        if (!(entry(RuleKeys.CLAIMS).map(Typed.Entry::value).orElse(null) instanceof Typed.Sequence list)) {
            return List.of(mapping(RuleKeys.OF_CLAIMS));
        }
        Typed.Mapping ofAll = mapping(List.of(
                RuleKeys.EACH, RuleKeys.LEFT, RuleKeys.RIGHT, RuleKeys.MESSAGE, RuleKeys.HINT, RuleKeys.TYPED_AT));
        return list.entries().stream()
                .filter(Typed.Mapping.class::isInstance)
                .map(own -> ofAll.overlaidBy((Typed.Mapping) own))
                .toList();
    }

    /** What the rule says under some keys. */
    private Typed.Mapping mapping(List<String> keys) {
        return new Typed.Mapping(
                typed.entries().stream()
                        .filter(each -> keys.contains(each.key()))
                        .toList(),
                false,
                place);
    }

    /** Where the value of a key stands; the key 编号 when it does not. */
    Place placeOf(String key) {
        return entry(key)
                .or(() -> entry(RuleFiles.CODE))
                .map(entry -> entry.value().place())
                .orElse(place);
    }

    /** This one with a nearer layer's words in place of its own. */
    RuleEntry under(RuleEntry nearer) {
        return new RuleEntry(code, nearer.place, typed.overlaidBy(nearer.typed));
    }
}
