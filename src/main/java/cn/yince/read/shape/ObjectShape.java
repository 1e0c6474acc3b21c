package cn.yince.read.shape;

import cn.yince.read.yaml.Typed;
import cn.yince.unit.Given;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A mapping with named keys. */
final class ObjectShape implements Shape<Given> {
    private final List<Key<?>> keys;
    private final Names<Key<?>> names;

    ObjectShape(List<Key<?>> keys, Supplier<Map<String, String>> elsewhere) {
        this.keys = keys;
        this.names = new Names<>(elsewhere);
        keys.forEach(key -> names.add(key.name(), key));
    }

    @Override
    public Given read(Typed typed, At at) {
        Map<String, Object> values = new LinkedHashMap<>();
        names.mapping(typed, at).ifPresent(mapping -> read(mapping, at, values));
        return new Given(values);
    }

    @Override
    public Outline outline() {
        return new Outline.Fields(keys.stream().map(Key::outline).toList());
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        asked().forEach(key -> properties.put(key.name(), key.schema()));
        Map<String, Object> schema = Schemas.closed("properties", properties);
        List<String> required = asked().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Stream<Key<?>> asked() {
        return keys.stream().filter(key -> !key.unused());
    }

    private void read(Typed.Mapping mapping, At at, Map<String, Object> values) {
        Set<Key<?>> typed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Typed.Entry entry : mapping.entries()) {
            Optional<Key<?>> found = names.find(entry, mapping.flow(), at);
            if (found.isPresent()) {
                Key<?> key = found.get();
                typed.add(key);
                if (entry.value().isEmpty()) {
                    reportEmpty(key, at.blank(key.name(), entry.place()));
                } else {
                    values.put(key.name(), key.shape().read(entry.value(), at.into(key.name(), entry.place())));
                }
            }
        }
        keys.stream().filter(key -> key.required() && !typed.contains(key)).forEach(key -> reportMissing(key, at));
    }

    private static void reportEmpty(Key<?> key, At at) {
        if (key.required()) {
            at.required("Y0206", at.place(), at.name() + "没有填写", key.request());
        }
    }

    private static void reportMissing(Key<?> key, At at) {
        at.required("Y0205", at.place(), at.name() + "缺少“" + key.name() + "”", key.request());
    }
}
