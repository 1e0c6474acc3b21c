package cn.yince.layout.jasper;

import java.util.List;
import java.util.TreeSet;

/** The lines on which cells begin, in one direction; those no further apart than {@link #SAME} are one. */
final class SpokenGrid {
    private static final int SAME = 2;
    private final TreeSet<Integer> lines = new TreeSet<>();

    SpokenGrid(List<Integer> starts) {
        starts.stream().sorted().forEach(start -> {
            if (lines.isEmpty() || start - lines.last() > SAME) {
                lines.add(start);
            }
        });
    }

    int size() {
        return lines.size();
    }

    /** The 0-based track that begins at a place. */
    int at(int start) {
        return Math.max(0, lines.headSet(start + SAME).size() - 1);
    }

    /** How many tracks lie between two places; one at least. */
    int between(int start, int end) {
        return Math.max(1, lines.headSet(end - SAME).size() - at(start));
    }
}
