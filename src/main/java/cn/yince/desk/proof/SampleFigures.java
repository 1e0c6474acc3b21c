package cn.yince.desk.proof;

import cn.yince.compute.Figure;
import cn.yince.compute.Figures;
import cn.yince.compute.Group;
import cn.yince.problem.InputRejected;
import cn.yince.unit.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the samples have to print.
 *
 * @param all of each sample that can be computed
 */
record SampleFigures(List<Figures> all) {
    private static final String CODE = "\\d+";

    /** Those of a pack; a sample that cannot be computed is another look's. */
    static SampleFigures of(Draft draft) {
        List<Figures> all = new ArrayList<>();
        for (Samples sample : Samples.values()) {
            try {
                all.add(draft.samples().figures(sample));
            } catch (InputRejected e) {
                // told by those who print it
            }
        }
        return new SampleFigures(List.copyOf(all));
    }

    /** Whether names lead to a figure, or to a way of printing one, in any sample. */
    boolean isFigure(List<String> names) {
        return names.size() > 1 && (endsAtFigure(names) || endsAtFigure(names.subList(0, names.size() - 1)));
    }

    /** What figures are called in their groups and rows. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        all.forEach(figures -> collect(figures.prose(), names));
        return names;
    }

    private static void collect(Group group, Set<String> names) {
        names.addAll(group.all(Figure.class).keySet());
        group.all(Group.class).values().forEach(inside -> collect(inside, names));
    }

    private boolean endsAtFigure(List<String> names) {
        int last = names.size() - 1;
        return all.stream()
                .map(Figures::prose)
                .anyMatch(root -> owner(root, names, last)
                        .filter(group -> group.all(Figure.class).containsKey(names.get(last)))
                        .isPresent());
    }

    /**
     * The first of some names that leads nowhere in every sample; empty when they lead somewhere in one or begin with
     * no group.
     */
    Optional<Unknown> unknown(List<String> names) {
        int farthest = 0;
        for (Figures figures : all) {
            int at = firstUnknown(figures.prose(), names);
            if (at == names.size()) {
                return Optional.empty();
            }
            farthest = Math.max(farthest, at);
        }
        int at = farthest;
        Set<String> known = new TreeSet<>();
        all.forEach(figures -> owner(figures.prose(), names, at)
                .ifPresent(group -> known.addAll(group.children().keySet())));
        return at == 0 ? Optional.empty() : Optional.of(new Unknown(at, Nearest.to(names.get(at), known)));
    }

    /** How many names there are when all lead somewhere. */
    private static int firstUnknown(Group root, List<String> names) {
        for (int at = 1; at < names.size(); at++) {
            Optional<Group> owner = owner(root, names, at);
            if (owner.isEmpty() || names.get(at).matches(CODE)) {
                return names.size();
            } else if (!owner.get().children().containsKey(names.get(at))) {
                return at;
            }
        }
        return names.size();
    }

    private static Optional<Group> owner(Group root, List<String> names, int at) {
        Optional<Group> owner = Optional.of(root);
        for (String name : names.subList(0, at)) {
            owner = owner.flatMap(group -> group.group(name));
        }
        return owner;
    }

    /**
     * A name that no group has.
     *
     * @param at which of the names
     * @param nearest the one most likely meant
     */
    record Unknown(int at, Optional<String> nearest) {}
}
