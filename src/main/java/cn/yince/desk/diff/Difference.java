package cn.yince.desk.diff;

import java.util.List;

/**
 * What two booklets print differently.
 *
 * @param sameYear whether both are of one year
 * @param added what only the new one has
 * @param removed what only the old one has
 * @param groups tables and sections with figures that differ, or with all figures when all were asked for
 * @param texts texts that differ
 */
public record Difference(
        boolean sameYear, List<Member> added, List<Member> removed, List<Group> groups, List<TextChange> texts) {
    /** Whether anything differs. */
    public boolean isAny() {
        return changes() > 0 || !texts.isEmpty() || !added.isEmpty() || !removed.isEmpty();
    }

    /** How many figures differ. */
    public long changes() {
        return groups.stream()
                .flatMap(group -> group.figures().stream())
                .filter(FigureChange::isChange)
                .count();
    }
}
