package cn.yince.compute;

import java.util.Objects;
import java.util.function.Function;

/**
 * Words that print as they are.
 *
 * @param text may be empty
 * @param typedAt the path of the unit file that has it; empty when it was not typed
 */
public record Words(String text, String typedAt) implements Node, Part {
    /** Words that were not typed. */
    public Words(String text) {
        this(text, "");
    }

    /** Never null. */
    public Words {
        Objects.requireNonNull(text);
    }

    @Override
    public <R> R as(NodeCases<R> cases) {
        return cases.words(this);
    }

    @Override
    public String printed(Function<Figure, String> number) {
        return text;
    }
}
