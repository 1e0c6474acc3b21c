package cn.yince.check.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces in which a text is read: rules hold each number against the others of its sentence and of its text, so
 * what is far longer than people write is read piece by piece, and takes no longer than its length.
 */
final class Pieces {
    /** Characters of a text that are read together. */
    static final int LONGEST = 8_000;

    /** Characters of a sentence that are read together. */
    static final int LONGEST_SENTENCE = 2_000;

    private Pieces() {}

    /** All of a text in order: whole sentences, and clauses of a sentence that is too long by itself. */
    static List<String> of(String text) {
        if (text.length() <= LONGEST_SENTENCE) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>(1);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), Letters.sentenceEnd(text, at) + 1);
            if (end - at > LONGEST_SENTENCE) {
                int clause = Letters.clauseStart(text, at + LONGEST_SENTENCE);
                end = clause > at ? clause : at + LONGEST_SENTENCE;
                pieces.add(text.substring(from, end));
                from = end;
            } else if (end - from > LONGEST) {
                pieces.add(text.substring(from, at));
                from = at;
            }
            at = end;
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }
}
