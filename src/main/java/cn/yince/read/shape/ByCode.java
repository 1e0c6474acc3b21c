package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping whose keys are codes; in the order typed. */
final class ByCode<V> implements Shape<Map<String, V>> {
  private final Code code;
  private final Shape<V> value;
  private final Names<Object> none = new Names<>();

  ByCode(Code code, Shape<V> value) {
    this.code = code;
    this.value = value;
    none.add(code.name(), code);
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
    return new Outline.Codes(code, value.outline());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> codes = new LinkedHashMap<>();
    codes.put(code.pattern(), value.schema());
    Map<String, Object> schema = Schemas.closed("patternProperties", codes);
    schema.put("allOf", code.proposals());
    return schema;
  }

  private void read(Typed.Entry entry, boolean flow, At at, Map<String, V> into) {
    code.find(entry, flow, at)
        .ifPresent(c -> into.put(c, value.read(entry.value(), at.into(c, entry.place()))));
  }
}
