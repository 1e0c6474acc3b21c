package cn.yince.desk.init;

import cn.yince.unit.codes.Classification;
import cn.yince.unit.codes.Classifications;
import cn.yince.unit.codes.CodeEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What editors propose where a pack or a code is typed; other packs and codes stay allowed. */
public final class Proposals {
    private static final String PACKS = "模板";

    private Proposals() {}

    /**
     * A JSON Schema for each thing that is proposed, by the name the schema of unit files knows it by.
     *
     * @param codes all codes there are
     * @param packs names of packs
     */
    public static Map<String, Object> of(Classifications codes, Collection<String> packs) {
        Map<String, Object> proposals = new TreeMap<>();
        proposals.put(PACKS, Map.of("enum", List.copyOf(packs)));
        codes.each().forEach(classification -> byLength(classification, proposals));
        return proposals;
    }

    private static void byLength(Classification classification, Map<String, Object> proposals) {
        Map<Integer, List<Object>> byLength = classification.codes().stream()
                .collect(Collectors.groupingBy(
                        String::length,
                        TreeMap::new,
                        Collectors.mapping(code -> named(classification, code), Collectors.toList())));
        byLength.forEach((length, named) ->
                proposals.put(classification.name() + length + "位", Map.of("defaultSnippets", named)));
    }

    /**
     * A code by every name it had, with the years where they have ends. A snippet and no property: editors find
     * properties by their keys alone, and a person knows the name.
     */
    private static Object named(Classification classification, String code) {
        String names = classification.of(code).stream()
                .map(Proposals::dated)
                .distinct()
                .collect(Collectors.joining("；"));
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("label", code + " " + names);
        snippet.put("body", code + ": ");
        return snippet;
    }

    private static String dated(CodeEntry entry) {
        String years = entry.years().toString();
        return years.isEmpty() ? entry.name() : entry.name() + "（" + years + "）";
    }
}
