package cn.yince.compute;

/**
 * What to do with a value that is met on the way through a tree.
 *
 * @param <N> its kind
 */
@FunctionalInterface
public interface Found<N extends Node> {
    /** Called for a value that a group has under a name, alone or in a list. */
    void at(Group group, String name, N node);
}
