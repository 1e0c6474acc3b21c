package cn.yince.read.field;

import cn.yince.problem.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What files declare together.
 *
 * @param shared declarations that fields refer to by name
 * @param fields the fields at the top of a unit file
 */
record Declarations(Map<String, Declaration> shared, Map<String, Declaration> fields) {
    static final Declarations NONE = new Declarations(Map.of(), Map.of());

    /**
     * These with a nearer file's over them; what makes something else of a field goes to {@code problems} and is left
     * out.
     */
    Declarations with(Declarations nearer, Problems problems) {
        return new Declarations(merged(shared, nearer.shared, problems), merged(fields, nearer.fields, problems));
    }

    /** The same where nothing is declared of no use. */
    Declarations used() {
        return new Declarations(used(shared), used(fields));
    }

    static Map<String, Declaration> used(Map<String, Declaration> fields) {
        Map<String, Declaration> all = new LinkedHashMap<>();
        fields.forEach((name, declaration) -> all.put(name, declaration.used()));
        return Collections.unmodifiableMap(all);
    }

    static Map<String, Declaration> merged(
            Map<String, Declaration> far, Map<String, Declaration> near, Problems problems) {
        Map<String, Declaration> all = new LinkedHashMap<>(far);
        near.forEach(
                (name, declaration) -> all.merge(name, declaration, (old, now) -> old.overlaidBy(name, now, problems)));
        return Collections.unmodifiableMap(all);
    }
}
