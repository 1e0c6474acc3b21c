package cn.yince.compute;

import java.util.function.Function;

/** A piece of a text: words, or a figure that stood in it as {@code {名称}}. */
public sealed interface Part permits Figure, Words {
    /** As it prints, a figure by {@code number}. */
    String printed(Function<Figure, String> number);
}
