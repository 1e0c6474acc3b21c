package cn.yince.read.field;

import cn.yince.read.yaml.KeyText;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every key a schema names, for comparison. */
final class KeysOf {
    private KeysOf() {}

    static Set<String> schema(Map<String, Object> schema) {
        Set<String> keys = new HashSet<>();
        collect(schema, keys);
        return Set.copyOf(keys);
    }

    private static void collect(Object schema, Set<String> keys) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(key -> keys.add(KeyText.normalised((String) key)));
            }
            map.values().forEach(value -> collect(value, keys));
        }
    }
}
