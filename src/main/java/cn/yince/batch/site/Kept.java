package cn.yince.batch.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of the markup of strangers' templates comes onto a page: elements that say what a text is, and nothing that
 * runs, loads, links elsewhere or says how a thing looks.
 */
final class Kept {
    /** The page has a title of its own above those of the booklet. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("h1", "h2"),
            Map.entry("h2", "h3"),
            Map.entry("h3", "h4"),
            Map.entry("h4", "h5"),
            Map.entry("h5", "h6"),
            Map.entry("h6", "h6"));

    private static final Set<String> AS_THEY_ARE = Set.of(
            "div",
            "p",
            "span",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "small",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td");

    private static final Set<String> WITHOUT_CONTENT = Set.of("br", "hr");

    /** Gone with all that stands in them; of any other element that is not kept the text is. */
    private static final Set<String> DROPPED = Set.of(
            "head",
            "style",
            "script",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "form",
            "col",
            "colgroup");

    private static final int MOST_SPANNED = 1000;

    private Kept() {}

    /** What an element is on the page. */
    static Optional<String> element(String name) {
        return AS_THEY_ARE.contains(name) ? Optional.of(name) : Optional.ofNullable(ELEMENTS.get(name));
    }

    static boolean isWithoutContent(String name) {
        return WITHOUT_CONTENT.contains(name);
    }

    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    /** Names of classes but for those of the page itself. */
    static String classes(String names) {
        StringBuilder kept = new StringBuilder();
        for (String name : names.split("\\s+")) {
            if (name.matches("[\\p{L}\\d_-]{1,40}") && !name.startsWith("y-")) {
                kept.append(kept.isEmpty() ? "" : " ").append(name);
            }
        }
        return kept.toString();
    }

    /** How many rows or columns a cell takes. */
    static int span(String typed) {
        return typed.matches("\\d{1,4}") ? Math.max(1, Math.min(MOST_SPANNED, Integer.parseInt(typed))) : 1;
    }
}
