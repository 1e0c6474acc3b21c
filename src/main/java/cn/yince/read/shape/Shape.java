package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Map;

/**
 * What may stand at one place of the file.
 *
 * @param <T> what it becomes
 */
public interface Shape<T> {
  /** The value; whatever is wrong is reported at {@code at}, and {@link #absent()} stands in for it. */
  T read(Typed typed, At at);

  /** The value when nothing was typed. */
  T absent();

  /** What it asks for. */
  Outline outline();

  /** Its JSON Schema, a new map with keys in the order they print. */
  Map<String, Object> schema();
}
