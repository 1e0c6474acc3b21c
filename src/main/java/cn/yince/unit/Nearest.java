package cn.yince.unit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name a person most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** The name with the least edit distance, if at most half of what was typed differs. */
    public static Optional<String> to(String typed, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String k) -> distance(typed, k)).thenComparing(k -> k))
                .filter(k -> distance(typed, k) * 2 <= Math.max(typed.length(), k.length()));
    }

    /** Levenshtein distance: how many characters must be added, taken away or replaced. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
