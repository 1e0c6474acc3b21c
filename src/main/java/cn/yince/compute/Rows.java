package cn.yince.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A list.
 *
 * @param nodes groups, texts or words
 * @param typedAt path of the unit file where paragraphs stand; empty for other lists
 */
public record Rows(List<Node> nodes, String typedAt) implements Node {
    /** A list that was not typed as one. */
    Rows(List<Node> nodes) {
        this(nodes, "");
    }

    /** Of nodes in order. */
    public Rows {
        nodes = List.copyOf(nodes);
    }

    /** The groups among them. */
    public List<Group> groups() {
        return nodes.stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
    }

    /** The list with each of its nodes changed; the same list when none is. */
    Rows map(UnaryOperator<Node> change) {
        List<Node> changed = new ArrayList<>(nodes);
        changed.replaceAll(change);
        return same(changed) ? this : new Rows(changed, typedAt);
    }

    private boolean same(List<Node> others) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public <R> R as(NodeCases<R> cases) {
        return cases.rows(this);
    }
}
