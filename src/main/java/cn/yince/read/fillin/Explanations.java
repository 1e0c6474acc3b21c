package cn.yince.read.fillin;

import java.util.HashSet;
import java.util.Set;

/**
 * What the sheets of a plan explain for the eye. A workbook written a year ago has explanations in other words: what
 * shares half of its pairs of characters with one of today is one too.
 */
final class Explanations {
    private static final Set<String> BEGINNINGS = Set.of("填报单位：", "金额单位：", "带＊的必须填", "← ");
    private static final int SHORTEST = 6;
    private final Set<String> whole = new HashSet<>();
    private final Set<Set<String>> pairs = new HashSet<>();

    Explanations(Plan plan) {
        plan.sheets().forEach(sheet -> sheet.blocks().forEach(this::know));
    }

    private void know(Block block) {
        know(block.note());
        if (block instanceof Block.Form form) {
            for (Block.Item item : form.items()) {
                if (item instanceof Block.Blank blank) {
                    know(blank.entry().note());
                }
            }
        }
    }

    private void know(String note) {
        if (whole.add(note) && note.length() >= SHORTEST) {
            pairs.add(pairsOf(note));
        }
    }

    /** Whether a text is one of them. */
    boolean has(String text) {
        if (text.isEmpty() || whole.contains(text) || BEGINNINGS.stream().anyMatch(text::startsWith)) {
            return true;
        }
        Set<String> own = pairsOf(text);
        return text.length() >= SHORTEST
                && pairs.stream()
                        .anyMatch(known ->
                                2 * own.stream().filter(known::contains).count() >= own.size());
    }

    private static Set<String> pairsOf(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
