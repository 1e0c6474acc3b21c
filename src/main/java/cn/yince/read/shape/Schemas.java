package cn.yince.read.shape;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Beginnings of JSON Schemas. */
final class Schemas {
    private Schemas() {}

    static Map<String, Object> types(String... types) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", types.length == 1 ? types[0] : Arrays.asList(types));
        return schema;
    }

    /**
     * What editors say of a value that does not fit, in place of their own English words or of a bare pattern. Both
     * names are known to the editors; validators pass them over.
     */
    static Map<String, Object> saying(String message, Map<String, Object> schema) {
        if (schema.containsKey("pattern")) {
            schema.put("patternErrorMessage", message);
        }
        schema.put("errorMessage", message);
        schema.computeIfPresent("then", (key, refused) -> saying(message, types("string")));
        return schema;
    }

    /**
     * A number not below the least; said so that editors tell it by {@link #saying}, which they do not of a minimum.
     */
    static void atLeast(int least, Map<String, Object> schema) {
        refuse(outside("exclusiveMaximum", least), schema);
    }

    /** A number from the least to the most, likewise. */
    static void within(int least, int most, Map<String, Object> schema) {
        refuse(
                new LinkedHashMap<>(Map.of(
                        "anyOf", List.of(outside("exclusiveMaximum", least), outside("exclusiveMinimum", most)))),
                schema);
    }

    /** Asks numbers that do not fit to be texts, which they are not. */
    private static void refuse(Map<String, Object> numbers, Map<String, Object> schema) {
        schema.put("if", numbers);
        schema.put("then", types("string"));
    }

    private static Map<String, Object> outside(String bound, int number) {
        Map<String, Object> outside = types("number");
        outside.put(bound, number);
        return outside;
    }

    /** What editors propose, of which others may say what it is; it forbids nothing. */
    static Map<String, Object> proposed(String what) {
        return new LinkedHashMap<>(
                Map.of("$ref", URI.create("#/definitions/" + what).toASCIIString()));
    }

    /** A mapping that takes no other keys than the ones it names. */
    static Map<String, Object> closed(String keysAre, Map<String, Object> keys) {
        Map<String, Object> schema = types("object", "null");
        schema.put(keysAre, keys);
        schema.put("additionalProperties", false);
        return schema;
    }
}
