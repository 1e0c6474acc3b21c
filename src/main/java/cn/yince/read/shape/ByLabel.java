package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A mapping whose keys are the labels of given things; in the order typed, without those left empty. */
final class ByLabel<K, V> implements Shape<Map<K, V>> {
  private final List<K> all;
  private final Function<K, String> label;
  private final Shape<V> value;
  private final Names<K> names = new Names<>();

  ByLabel(List<K> all, Function<K, String> label, Shape<V> value) {
    this.all = all;
    this.label = label;
    this.value = value;
    all.forEach(key -> names.add(label.apply(key), key));
  }

  @Override
  public Map<K, V> read(Typed typed, At at) {
    Map<K, V> read = new LinkedHashMap<>();
    names.mapping(typed, at).ifPresent(mapping -> mapping.entries().forEach(e -> read(e, mapping.flow(), at, read)));
    return Collections.unmodifiableMap(read);
  }

  @Override
  public Map<K, V> absent() {
    return Map.of();
  }

  @Override
  public Outline outline() {
    return new Outline.Fields(
        all.stream().map(key -> new Outline.Field(label.apply(key), false, "", value.outline())).toList());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    all.forEach(key -> properties.put(label.apply(key), value.schema()));
    return Schemas.closed("properties", properties);
  }

  private void read(Typed.Entry entry, boolean flow, At at, Map<K, V> into) {
    names
        .find(entry, flow, at)
        .ifPresent(
            key -> {
              At child = at.into(label.apply(key), entry.place());
              if (!entry.value().isEmpty()) {
                into.put(key, value.read(entry.value(), child));
              }
            });
  }
}
