package cn.yince.compute;

import java.util.Objects;
import java.util.function.Function;

/**
 * Words that print as they are.
 *
 * @param text may be empty
 */
public record Words(String text) implements Node, Part {
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
