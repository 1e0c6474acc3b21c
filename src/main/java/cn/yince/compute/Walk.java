package cn.yince.compute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The one way through a tree: the values of each group in their order, inner ones and lists where they stand, each
 * group once. What was met on it is kept: checks go it half a dozen times for each booklet.
 */
final class Walk {
    private final List<Met<Figure>> figures = new ArrayList<>();
    private final List<Met<Text>> texts = new ArrayList<>();

    /** Goes the way. */
    Walk(Group root) {
        new Going(Collections.newSetFromMap(new IdentityHashMap<>())).through(root);
    }

    void eachFigure(Found<Figure> found) {
        figures.forEach(met -> found.at(met.group, met.name, met.node));
    }

    void eachText(Found<Text> found) {
        texts.forEach(met -> found.at(met.group, met.name, met.node));
    }

    /** A value with the group that holds it under a name. */
    private record Met<N extends Node>(Group group, String name, N node) {}

    /** @param seen groups met before */
    private final class Going {
        private final Set<Group> seen;

        Going(Set<Group> seen) {
            this.seen = seen;
        }

        void through(Group group) {
            if (seen.add(group)) {
                group.children().forEach((name, node) -> node.as(new Slot(this, group, name)));
            }
        }
    }

    /** A name in a group and what it holds. */
    private final class Slot implements NodeCases<Void> {
        private final Going going;
        private final Group group;
        private final String name;

        Slot(Going going, Group group, String name) {
            this.going = going;
            this.group = group;
            this.name = name;
        }

        @Override
        public Void figure(Figure figure) {
            figures.add(new Met<>(group, name, figure));
            return null;
        }

        @Override
        public Void text(Text text) {
            texts.add(new Met<>(group, name, text));
            return null;
        }

        @Override
        public Void words(Words words) {
            return null;
        }

        @Override
        public Void flag(Flag flag) {
            return null;
        }

        @Override
        public Void group(Group inner) {
            going.through(inner);
            return null;
        }

        @Override
        public Void rows(Rows rows) {
            rows.nodes().forEach(node -> node.as(this));
            return null;
        }
    }
}
