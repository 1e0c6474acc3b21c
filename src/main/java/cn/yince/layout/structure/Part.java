package cn.yince.layout.structure;

/** What a {@link Structure} consists of. */
public sealed interface Part permits Structure, Leaf {}
