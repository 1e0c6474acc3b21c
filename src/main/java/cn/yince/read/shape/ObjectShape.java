package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A mapping with named keys that becomes a record. */
final class ObjectShape<T> implements Shape<T> {
  private final List<Key<?>> keys;
  private final Names<Key<?>> names;
  private final Function<Fields, T> make;

  ObjectShape(List<Key<?>> keys, Function<Fields, T> make, Supplier<Map<String, String>> elsewhere) {
    this.keys = keys;
    this.make = make;
    this.names = new Names<>(elsewhere);
    keys.forEach(key -> names.add(key.name(), key));
  }

  @Override
  public T read(Typed typed, At at) {
    Fields fields = new Fields(at.reading());
    names.mapping(typed, at).ifPresent(mapping -> read(mapping, at, fields));
    return make.apply(fields);
  }

  @Override
  public T absent() {
    return make.apply(new Fields(null));
  }

  @Override
  public Outline outline() {
    return new Outline.Fields(keys.stream().map(Key::outline).toList());
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key.name(), key.schema()));
    Map<String, Object> schema = Schemas.closed("properties", properties);
    List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("type", "object");
      schema.put("required", required);
    }
    return schema;
  }

  private void read(Typed.Mapping mapping, At at, Fields fields) {
    Set<Key<?>> typed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Typed.Entry entry : mapping.entries()) {
      Optional<Key<?>> found = names.find(entry, mapping.flow(), at);
      if (found.isPresent()) {
        Key<?> key = found.get();
        typed.add(key);
        if (entry.value().isEmpty()) {
          reportEmpty(key, at.blank(key.name(), entry.place()));
        } else {
          fields.read(key, entry.value(), at.into(key.name(), entry.place()));
        }
      }
    }
    keys.stream().filter(key -> key.required() && !typed.contains(key)).forEach(key -> reportMissing(key, at));
  }

  private static void reportEmpty(Key<?> key, At at) {
    if (key.required()) {
      at.error("Y0206", at.place(), at.name() + "没有填写", key.request());
    }
  }

  private static void reportMissing(Key<?> key, At at) {
    at.error("Y0205", at.place(), at.name() + "缺少“" + key.name() + "”", key.request());
  }
}
