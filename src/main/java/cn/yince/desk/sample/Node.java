package cn.yince.desk.sample;

import cn.yince.unit.OwnField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A mapping of a unit file as it is going to be typed: texts, numbers, mappings and lists by key, in order. */
final class Node {
    private final Map<String, Object> entries = new LinkedHashMap<>();

    /** What is typed as it stands, even if it needed quotes. */
    record Raw(String text) {}

    /** A mapping from alternating keys and values. */
    static Node of(Object... keysAndValues) {
        Node node = new Node();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            node.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return node;
    }

    /** A mapping with the values of another. */
    static Node of(Map<String, ?> values) {
        Node node = new Node();
        values.forEach(node::put);
        return node;
    }

    /** Adds or replaces; nothing typed adds nothing. */
    Node put(String key, Object value) {
        boolean nothing = value == null
                || value instanceof Node node && node.entries.isEmpty()
                || value instanceof List<?> list && list.isEmpty();
        if (!nothing) {
            entries.put(key, value);
        }
        return this;
    }

    Node remove(String key) {
        entries.remove(key);
        return this;
    }

    /**
     * Adds a value at a path, if nothing stands there.
     *
     * @param path {@link OwnField#EACH} in it stands for every entry, or for one that is new
     * @param there so many steps of it must be there if they are entries
     */
    void putAt(List<String> path, int there, Object value) {
        String key = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (rest.isEmpty()) {
            entries.putIfAbsent(key, value);
        } else if (!rest.get(0).equals(OwnField.EACH)) {
            Node inner = at(key);
            inner.putAt(rest, there - 1, value);
            put(key, inner);
        } else if (rest.size() > 1) {
            List<String> below = rest.subList(1, rest.size());
            entries(key, there > 0).forEach(entry -> entry.putAt(below, there - 2, value));
        } else if (there <= 0) {
            entries.putIfAbsent(key, List.of(value));
        }
    }

    /** The entries of a list or of a mapping; one that is new where there is nothing. */
    private List<Node> entries(String key, boolean there) {
        if (!has(key) && !there) {
            put(key, List.of(new Node()));
        }
        return entries.get(key) instanceof Node inner
                ? inner.keys().stream().map(inner::at).toList()
                : list(key);
    }

    /** Removes what stands at a path; {@link OwnField#EACH} in it stands for every entry. */
    void removeAt(List<String> path) {
        String key = path.get(0);
        List<String> rest = path.subList(1, path.size());
        List<Object> here = key.equals(OwnField.EACH)
                ? List.copyOf(entries.values())
                : entries.containsKey(key) ? List.of(entries.get(key)) : List.of();
        if (rest.isEmpty()) {
            entries.remove(key);
        } else {
            here.forEach(inner -> removeBelow(inner, rest));
        }
    }

    private static void removeBelow(Object inner, List<String> path) {
        if (inner instanceof Node node) {
            node.removeAt(path);
        } else if (inner instanceof List<?> list && path.get(0).equals(OwnField.EACH) && path.size() > 1) {
            list.forEach(entry -> removeBelow(entry, path.subList(1, path.size())));
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Object get(String key) {
        return entries.get(key);
    }

    /** The mapping at the end of some keys; an empty one, which is nowhere, when there is none. */
    Node at(String... keys) {
        Node node = this;
        for (String key : keys) {
            node = node.entries.get(key) instanceof Node inner ? inner : new Node();
        }
        return node;
    }

    /** The mappings of a list; none when there is no such list. */
    List<Node> list(String key) {
        return entries.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Node.class::isInstance)
                        .map(Node.class::cast)
                        .toList()
                : List.of();
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Another key in the place of one. */
    void rename(String key, String other) {
        List<Map.Entry<String, Object>> all = new ArrayList<>(
                entries.entrySet().stream().map(Map.Entry::copyOf).toList());
        entries.clear();
        all.forEach(entry -> entries.put(entry.getKey().equals(key) ? other : entry.getKey(), entry.getValue()));
    }

    Map<String, Object> entries() {
        return entries;
    }
}
