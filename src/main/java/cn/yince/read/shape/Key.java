package cn.yince.read.shape;

import java.util.Map;

/**
 * A key of an object.
 *
 * @param name as clerks type it
 * @param shape of its value
 * @param required whether it must be typed
 * @param description what it is, one Chinese sentence for editors
 * @param <T> what its value becomes
 */
public record Key<T>(String name, Shape<T> shape, boolean required, String description) {
  /** A key that must be typed. */
  public static <T> Key<T> required(String name, Shape<T> shape, String description) {
    return new Key<>(name, shape, true, description);
  }

  /** A key that may be left out. */
  public static <T> Key<T> of(String name, Shape<T> shape, String description) {
    return new Key<>(name, shape, false, description);
  }

  /** What to tell someone who left it out. */
  String request() {
    return description.equals(name) ? "请补上这一项" : "请补上：" + description;
  }

  Outline.Field outline() {
    return new Outline.Field(name, required, description.equals(name) ? "" : description, shape.outline());
  }

  Map<String, Object> schema() {
    Map<String, Object> schema = shape.schema();
    schema.put("description", description);
    return schema;
  }
}
