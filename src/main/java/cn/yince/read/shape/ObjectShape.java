package cn.yince.read.shape;

import cn.yince.problem.Place;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mapping with named keys. Of two texts that both must be typed, such as a term and what it means, one text will do.
 */
final class ObjectShape implements Shape<Given> {
    /** 甲：乙, with a number before it or without. */
    private static final Pattern PAIR = Pattern.compile(
            "^\\s{0,8}(?:（?[一二三四五六七八九十\\d]{1,3}[、.．）]\\s{0,4})?([^：:。，；\\s]{2,40})\\s{0,4}[：:]\\s{0,4}(\\S.*)$",
            Pattern.DOTALL);

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
        Matcher pair = typed instanceof Typed.Scalar scalar && isPair() ? PAIR.matcher(scalar.text()) : null;
        if (pair != null && pair.matches()) {
            for (int i = 0; i < keys.size(); i++) {
                Typed part = part(pair.group(i + 1), typed.place());
                Key<?> key = keys.get(i);
                values.put(key.name(), key.shape().read(part, at.into(key.name(), typed.place())));
            }
            return new Given(values);
        }
        names.mapping(typed, at).ifPresent(mapping -> read(mapping, at, values));
        return new Given(values);
    }

    private static Typed part(String text, Place place) {
        return new Typed.Scalar(text, true, List.of(new Typed.Line(text, place)), place);
    }

    private boolean isPair() {
        return keys.size() == 2
                && keys.stream().allMatch(key -> key.required() && !key.unused() && key.shape() instanceof TextShape);
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
        if (isPair()) {
            schema.put("type", List.of("object", "string", "null"));
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
