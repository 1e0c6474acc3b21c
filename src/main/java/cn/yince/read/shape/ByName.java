package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping whose keys are names that print; in the order typed. */
final class ByName<V> implements Shape<Map<String, V>> {
  private final String kind;
  private final Shape<V> value;
  private final Names<Object> none = new Names<>();

  ByName(String kind, Shape<V> value) {
    this.kind = kind;
    this.value = value;
    none.add(kind, kind);
  }

  @Override
  public Map<String, V> read(Typed typed, At at) {
    Map<String, V> read = new LinkedHashMap<>();
    none.mapping(typed, at).ifPresent(mapping -> mapping.entries().forEach(e -> read(e, mapping.flow(), at, read)));
    return Collections.unmodifiableMap(read);
  }

  @Override
  public Map<String, V> absent() {
    return Map.of();
  }

  @Override
  public Outline outline() {
    return new Outline.Named(kind, value.outline());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = Schemas.types("object", "null");
    schema.put("additionalProperties", value.schema());
    return schema;
  }

  private void read(Typed.Entry entry, boolean flow, At at, Map<String, V> into) {
    Strays.of(entry, flow).ifPresentOrElse(at.reading().problems()::add, () -> take(entry, at, into));
  }

  private void take(Typed.Entry entry, At at, Map<String, V> into) {
    String name = Folding.fold(entry.key()).strip();
    At child = at.into(name, entry.place());
    child.prints(name, entry.place());
    into.put(name, value.read(entry.value(), child));
  }
}
