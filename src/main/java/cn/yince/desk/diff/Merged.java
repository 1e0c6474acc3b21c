package cn.yince.desk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two orders in one: the new order, with what only the old one has behind what it followed there. */
final class Merged {
    private Merged() {}

    static <T> List<T> of(List<T> old, List<T> now) {
        Set<T> known = new HashSet<>(now);
        List<T> gone = new ArrayList<>();
        Map<T, List<T>> behind = new HashMap<>();
        List<T> waiting = gone;
        for (T each : old) {
            if (known.contains(each)) {
                waiting = behind.computeIfAbsent(each, key -> new ArrayList<>());
            } else {
                waiting.add(each);
            }
        }
        List<T> merged = new ArrayList<>(gone);
        for (T each : now) {
            merged.add(each);
            merged.addAll(behind.getOrDefault(each, List.of()));
        }
        return merged;
    }
}
