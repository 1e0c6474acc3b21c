package cn.yince.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** A unit file as one row: the way of keys to each value. */
final class Flat {
    private Flat() {}

    static Map<String, String> of(String yaml) {
        Map<String, String> flat = new LinkedHashMap<>();
        add(flat, List.of(), new Yaml().load(yaml));
        return flat;
    }

    private static void add(Map<String, String> flat, List<String> way, Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                List<String> longer = new ArrayList<>(way);
                longer.add(String.valueOf(key));
                add(flat, longer, each);
            });
        } else {
            flat.put(String.join(".", way), String.valueOf(value));
        }
    }
}
