package cn.yince.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A list.
 *
 * @param nodes groups, texts or words
 */
public record Rows(List<Node> nodes) implements Node {
  /** Of nodes in order. */
  public Rows {
    nodes = List.copyOf(nodes);
  }

  /** The groups among them. */
  public List<Group> groups() {
    return nodes.stream().filter(Group.class::isInstance).map(Group.class::cast).toList();
  }

  /** The list with each of its nodes changed; the same list when none is. */
  Rows map(UnaryOperator<Node> change) {
    List<Node> changed = new ArrayList<>(nodes);
    changed.replaceAll(change);
    return same(changed) ? this : new Rows(changed);
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
