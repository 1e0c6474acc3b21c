package cn.yince.desk.init;

import cn.yince.problem.Place;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Trees that no file has yet. */
final class Trees {
    private static final Place NOWHERE = Place.of("新文件");

    private Trees() {}

    /** A text; nothing when it is empty. */
    static Typed text(String text) {
        return new Typed.Scalar(text, true, List.of(), NOWHERE);
    }

    /** A place to be filled. */
    static Typed blank() {
        return text("");
    }

    static Typed.Entry entry(String key, Typed value) {
        return new Typed.Entry(key, NOWHERE, value);
    }

    static Typed.Mapping mapping(List<Typed.Entry> entries, boolean inBraces) {
        return new Typed.Mapping(List.copyOf(entries), inBraces, NOWHERE);
    }

    static Typed list(List<Typed> entries) {
        return new Typed.Sequence(List.copyOf(entries), false, NOWHERE);
    }

    static List<Typed.Entry> entries(Typed tree) {
        return tree instanceof Typed.Mapping mapping ? mapping.entries() : List.of();
    }

    /** What stands at a key, unless it is nothing. */
    static Optional<Typed> at(Typed tree, String key) {
        String normalised = KeyText.normalised(key);
        return entries(tree).stream()
                .filter(entry -> KeyText.normalised(entry.key()).equals(normalised))
                .map(Typed.Entry::value)
                .filter(value -> !isNothing(value))
                .findFirst();
    }

    /** The text at a key; empty when there is none. */
    static String textAt(Typed tree, String key) {
        return at(tree, key)
                .map(value ->
                        value instanceof Typed.Scalar scalar ? scalar.text().strip() : "")
                .orElse("");
    }

    static boolean isNothing(Typed tree) {
        return tree.isEmpty()
                || tree instanceof Typed.Mapping mapping && mapping.entries().isEmpty()
                || tree instanceof Typed.Sequence list && list.entries().isEmpty();
    }

    /** The same mapping with values in place of those at the same keys. */
    static Typed.Mapping with(Typed.Mapping tree, Map<String, Typed> values) {
        return mapping(
                tree.entries().stream()
                        .map(e -> entry(e.key(), values.getOrDefault(e.key(), e.value())))
                        .toList(),
                tree.flow());
    }
}
