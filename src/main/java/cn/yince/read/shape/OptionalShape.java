package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Map;
import java.util.Optional;

/** Something that may be left out as a whole. */
final class OptionalShape<T> implements Shape<Optional<T>> {
  private final Shape<T> shape;

  OptionalShape(Shape<T> shape) {
    this.shape = shape;
  }

  @Override
  public Optional<T> read(Typed typed, At at) {
    return Optional.of(shape.read(typed, at));
  }

  @Override
  public Optional<T> absent() {
    return Optional.empty();
  }

  @Override
  public Outline outline() {
    return shape.outline();
  }

  @Override
  public Map<String, Object> schema() {
    return shape.schema();
  }
}
