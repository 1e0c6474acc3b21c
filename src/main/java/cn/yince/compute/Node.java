package cn.yince.compute;

/**
 * A value of the tree of everything that prints besides the tables: a figure, a text, words, a flag, a named group of
 * values or a list of them. Never changes.
 */
public sealed interface Node permits Figure, Text, Words, Flag, Group, Rows {
    /** What the case of this kind makes of it. */
    <R> R as(NodeCases<R> cases);
}
