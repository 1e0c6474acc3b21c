package cn.yince.compute;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The one way through a tree: the values of each group in their order, inner ones and lists where they stand, each
 * group once.
 */
final class Walk {
    private final Found<Figure> figures;
    private final Found<Text> texts;
    private final Set<Group> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Walk(Found<Figure> figures, Found<Text> texts) {
        this.figures = figures;
        this.texts = texts;
    }

    void through(Group group) {
        if (seen.add(group)) {
            group.children().forEach((name, node) -> node.as(new Slot(group, name)));
        }
    }

    /** A name in a group and what it holds. */
    private final class Slot implements NodeCases<Void> {
        private final Group group;
        private final String name;

        Slot(Group group, String name) {
            this.group = group;
            this.name = name;
        }

        @Override
        public Void figure(Figure figure) {
            figures.at(group, name, figure);
            return null;
        }

        @Override
        public Void text(Text text) {
            texts.at(group, name, text);
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
            through(inner);
            return null;
        }

        @Override
        public Void rows(Rows rows) {
            rows.nodes().forEach(node -> node.as(this));
            return null;
        }
    }
}
