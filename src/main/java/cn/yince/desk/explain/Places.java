package cn.yince.desk.explain;

import cn.yince.layout.Occurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a number prints: the same text in the same table or section is one place.
 *
 * @param printed as it prints there
 * @param within the table or the entry of the contents
 * @param pages 1-based, cover and contents counted
 */
record Places(String printed, String within, SortedSet<Integer> pages) {
    static List<Places> of(Trace trace) {
        Map<List<String>, Places> places = new LinkedHashMap<>();
        for (Occurrence each : trace.occurrences()) {
            places.computeIfAbsent(
                            List.of(each.printed(), each.within()),
                            key -> new Places(each.printed(), each.within(), new TreeSet<>()))
                    .pages
                    .addAll(each.page().map(List::of).orElse(List.of()));
        }
        return places.isEmpty() ? List.of() : new ArrayList<>(places.values());
    }

    /**
     * In words; {@code spoken} is the name of the number with names of codes, which tells row and column of a table.
     */
    String said(String spoken) {
        String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
        return "第 " + numbers + " 页" + (within.isEmpty() ? "" : "，" + within + rowAndColumn(spoken)) + "，印作 " + printed;
    }

    private String rowAndColumn(String name) {
        String[] parts = name.startsWith(within + ".")
                ? name.substring(within.length() + 1).split("\\.")
                : new String[0];
        return switch (parts.length) {
            case 1 -> "“" + parts[0] + "”";
            case 2 -> "“" + parts[0] + "”行“" + parts[1] + "”栏";
            default -> "";
        };
    }
}
