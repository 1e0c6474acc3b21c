package cn.yince.check.prose;

import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Reports what rules find, each with the words it was found in. */
final class Findings {
    private static final int AROUND = 10;
    private final Problems problems;
    private final Map<Passage, List<int[]>> told = new IdentityHashMap<>();

    Findings(Problems problems) {
        this.problems = problems;
    }

    /** Reports characters {@code from} to {@code to} of a passage. */
    void report(RuleCard card, Passage passage, int from, int to, String message, String hint) {
        tell(card, passage, from, to, "«" + excerpt(passage.written(), from, to) + "»" + message, hint);
    }

    /** Reports characters of a passage without a word of them, which are not to be spread further. */
    void tell(RuleCard card, Passage passage, int from, int to, String message, String hint) {
        told.computeIfAbsent(passage, p -> new ArrayList<>(2)).add(new int[] {from, to});
        problems.add(new Problem(card.severity(), card.code(), passage.place(), message, hint));
    }

    /** Reports a quantity of a passage. */
    void report(RuleCard card, Passage passage, Quantity quantity, String message, String hint) {
        report(card, passage, quantity.start(), quantity.end(), message, hint);
    }

    /** Reports what is only worth saying when nothing else was said of the same words. */
    void reportUnlessTold(RuleCard card, Passage passage, int from, int to, String message, String hint) {
        if (told.getOrDefault(passage, List.of()).stream().noneMatch(words -> words[0] < to && from < words[1])) {
            report(card, passage, from, to, message, hint);
        }
    }

    private static String excerpt(String text, int from, int to) {
        int first = Math.max(Math.max(0, from - AROUND), Letters.sentenceStart(text, from));
        int last = Math.min(Math.min(text.length(), to + AROUND), Math.max(to, Letters.sentenceEnd(text, to)));
        return (first > 0 ? "…" : "") + text.substring(first, last).strip() + (last < text.length() ? "…" : "");
    }
}
