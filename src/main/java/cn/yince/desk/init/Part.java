package cn.yince.desk.init;

import cn.yince.read.field.FieldSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may stand at one key of a unit file, as its schema says.
 *
 * @param name the key
 * @param required whether it must be typed
 * @param schema its JSON Schema
 */
record Part(String name, boolean required, Map<?, ?> schema) {
    /** A whole file. */
    static Part file(FieldSet fields) {
        return new Part("", true, fields.schema());
    }

    /** The named keys below it, in the order of a unit file. */
    List<Part> parts() {
        return schema.get("properties") instanceof Map<?, ?> properties
                ? properties.entrySet().stream()
                        .map(e -> part(String.valueOf(e.getKey()), e.getValue()))
                        .toList()
                : List.of();
    }

    private Part part(String key, Object below) {
        boolean must = schema.get("required") instanceof Collection<?> names && names.contains(key);
        return new Part(key, must, (Map<?, ?>) below);
    }

    /** What stands at every code or name below it, when it has no keys of its own. */
    Optional<Part> row() {
        if (schema.get("patternProperties") instanceof Map<?, ?> patterns) {
            return patterns.values().stream().findFirst().map(below -> part("", below));
        }
        return schema.get("additionalProperties") instanceof Map<?, ?> below
                ? Optional.of(part("", below))
                : Optional.empty();
    }

    /** Whether codes stand below it. */
    boolean isByCode() {
        return schema.get("patternProperties") instanceof Map<?, ?>;
    }

    /** What every entry of it is, when it is a list. */
    Optional<Part> item() {
        return schema.get("items") instanceof Map<?, ?> below ? Optional.of(part("", below)) : Optional.empty();
    }

    /** The named key below it. */
    Optional<Part> part(String key) {
        return parts().stream().filter(part -> part.name().equals(key)).findFirst();
    }

    /** The same where what stands below its keys is only last year's, as a department types it. */
    Part ofDepartment() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Part below : parts()) {
            Map<String, Object> changed = new LinkedHashMap<>();
            below.schema().forEach((key, value) -> changed.put(String.valueOf(key), value));
            Map<String, Object> prior = new LinkedHashMap<>();
            below.parts().stream()
                    .filter(each -> each.name().startsWith("上年"))
                    .forEach(each -> prior.put(each.name(), each.schema()));
            if (!prior.isEmpty()) {
                changed.put("properties", prior);
            }
            properties.put(below.name(), changed);
        }
        return new Part(name, required, Map.of("description", description(), "properties", properties));
    }

    /** What it is; empty when its name says it. */
    String description() {
        String description = schema.get("description") instanceof String text ? text : "";
        return description.equals(name) ? "" : description;
    }

    /** The words it may be, without the empty one of a field still to be filled in; any when there are none. */
    List<String> choices() {
        return schema.get("enum") instanceof Collection<?> words
                ? words.stream().filter(Objects::nonNull).map(String::valueOf).toList()
                : List.of();
    }

    /** The names that may stand below it and below those, level by level; e.g. the funds and then the kinds of 支出. */
    String words() {
        Set<String> below = new LinkedHashSet<>();
        parts().forEach(part -> part.parts().forEach(each -> below.add(each.name())));
        String own = parts().stream().map(Part::name).collect(Collectors.joining("、"));
        return below.isEmpty() ? own : own + " → " + String.join("、", below);
    }

    /** Whether the names below it are all there is to say about them. */
    boolean isWords() {
        return !parts().isEmpty()
                && parts().stream().allMatch(part -> part.description().isEmpty());
    }
}
