package cn.yince.serve.unit;

import cn.yince.read.edit.Change;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings together what was typed here and what was changed elsewhere since. */
final class Merge {
    private Merge() {}

    /** The ends of a tree by their steps; lists as one end, since their entries have no names. */
    private static Map<List<String>, Typed> ends(Typed tree) {
        Map<List<String>, Typed> ends = new LinkedHashMap<>();
        collect(tree, List.of(), ends);
        return ends;
    }

    private static void collect(Typed typed, List<String> steps, Map<List<String>, Typed> into) {
        if (typed instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                List<String> below = new ArrayList<>(steps);
                below.add(entry.key());
                collect(entry.value(), below, into);
            }
        } else if (!typed.isEmpty()) {
            into.put(steps, typed);
        }
    }

    private static boolean same(Typed one, Typed other) {
        return one == null ? other == null : other != null && TreeEdit.same(one, other);
    }

    /** What was typed here, and elsewhere something else. */
    static List<Map<String, Object>> conflicts(Typed old, Typed mine, Typed theirs) {
        Map<List<String>, Typed> olds = ends(old);
        Map<List<String>, Typed> others = ends(theirs);
        List<Map<String, Object>> conflicts = new ArrayList<>();
        touched(old, mine).forEach((steps, typed) -> {
            Typed other = others.get(steps);
            if (!same(other, olds.get(steps)) && !same(other, typed)) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("path", Pointer.of(steps));
                json.put("mine", Edits.shown(Optional.ofNullable(typed)));
                json.put("theirs", Edits.shown(Optional.ofNullable(other)));
                conflicts.add(json);
            }
        });
        return conflicts;
    }

    /** What was typed here since; null for what was taken away. */
    private static Map<List<String>, Typed> touched(Typed old, Typed mine) {
        Map<List<String>, Typed> olds = ends(old);
        Map<List<String>, Typed> news = ends(mine);
        Map<List<String>, Typed> touched = new LinkedHashMap<>();
        news.forEach((steps, typed) -> {
            if (!same(typed, olds.get(steps))) {
                touched.put(steps, typed);
            }
        });
        olds.keySet().stream().filter(steps -> !news.containsKey(steps)).forEach(steps -> touched.put(steps, null));
        return touched;
    }

    /** The changes that make theirs into both; {@code keepsMine} decides where both changed one place. */
    static List<Change> changes(Typed old, Typed mine, Typed theirs, boolean keepsMine) {
        Map<List<String>, Typed> olds = ends(old);
        Map<List<String>, Typed> others = ends(theirs);
        List<Change> changes = new ArrayList<>();
        touched(old, mine).forEach((steps, typed) -> {
            Typed other = others.get(steps);
            boolean both = !same(other, olds.get(steps)) && !same(other, typed);
            if (!same(other, typed) && (!both || keepsMine)) {
                changes.add(typed == null ? new Change.Remove(steps) : new Change.Put(steps, typed));
            }
        });
        return changes;
    }
}
