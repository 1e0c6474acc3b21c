package cn.yince.unit.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Codes by name. Made when first asked for: most booklets never ask. */
final class NameIndex {
    private final Collection<CodeEntry> entries;
    private volatile Map<String, List<String>> byName;
    private volatile int longest;
    private volatile NameEnds ends;

    NameIndex(Collection<CodeEntry> entries) {
        this.entries = entries;
    }

    /** The codes that go by a name, in order. */
    List<String> codes(String name) {
        return byName().getOrDefault(SameName.of(name), List.of());
    }

    int longest() {
        byName();
        return longest;
    }

    /** Whether one of the names may end there in a text. */
    boolean isEnd(String text, int end) {
        byName();
        return ends.isEnd(text, end);
    }

    /** Made twice by two threads at once, it is the same. */
    private Map<String, List<String>> byName() {
        if (byName == null) {
            Map<String, List<String>> made = new HashMap<>();
            for (CodeEntry entry : entries) {
                SpokenNames.of(entry.name())
                        .forEach(name -> made.computeIfAbsent(name, n -> new ArrayList<>(1))
                                .add(entry.code()));
            }
            made.values().forEach(codes -> codes.sort(null));
            NameEnds all = new NameEnds();
            made.keySet().forEach(all::add);
            ends = all;
            longest = made.keySet().stream().mapToInt(String::length).max().orElse(0);
            byName = made;
        }
        return byName;
    }
}
