package cn.yince.read.yaml;

import cn.yince.problem.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed at one place of the file, not yet understood. */
public sealed interface Typed {
    /** Where it begins. */
    Place place();

    /** Whether nothing was typed, as after {@code 备注:}. */
    default boolean isEmpty() {
        return false;
    }

    /**
     * One text.
     *
     * @param text the text; line breaks inside a Chinese sentence leave no space behind
     * @param plain neither quoted nor a block, so that nothing was typed when the text is empty
     * @param lines its lines as they stand in the file when it is plain or a {@code |} block; otherwise one line, the
     *     text
     * @param place where it begins
     * @param comment what follows it on its last line as a comment, with the {@code #}; only of a plain one
     */
    record Scalar(String text, boolean plain, List<Line> lines, Place place, Optional<Line> comment) implements Typed {
        private static final int QUOTED = 60;

        /** Without a comment behind it. */
        public Scalar(String text, boolean plain, List<Line> lines, Place place) {
            this(text, plain, lines, place, Optional.empty());
        }

        @Override
        public boolean isEmpty() {
            return plain && text.isEmpty();
        }

        /** The text as a message quotes it: of a long one only how it begins. */
        public String quoted() {
            return quoted(text);
        }

        /** A text as a message quotes it. */
        public static String quoted(String text) {
            return text.codePointCount(0, text.length()) > QUOTED
                    ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…"
                    : text;
        }
    }

    /**
     * A list.
     *
     * @param entries what follows each {@code -}
     * @param flow written with {@code []}
     * @param place where it begins
     */
    record Sequence(List<Typed> entries, boolean flow, Place place) implements Typed {}

    /**
     * Keys and values.
     *
     * @param entries in the order typed; no key twice
     * @param flow written with {@code {}}
     * @param place where it begins
     */
    record Mapping(List<Entry> entries, boolean flow, Place place) implements Typed {
        /** These with another's in place of their own, mapping by mapping. */
        public Mapping overlaidBy(Mapping nearer) {
            Map<String, Entry> all = new LinkedHashMap<>();
            entries.forEach(entry -> all.put(entry.key(), entry));
            nearer.entries.forEach(entry -> all.merge(entry.key(), entry, Entry::overlaidBy));
            return new Mapping(List.copyOf(all.values()), nearer.flow, nearer.place);
        }
    }

    /**
     * A key and its value.
     *
     * @param key as typed
     * @param place of the key
     * @param value what follows the colon
     */
    record Entry(String key, Place place, Typed value) {
        private Entry overlaidBy(Entry nearer) {
            return value instanceof Mapping far && nearer.value instanceof Mapping near
                    ? new Entry(key, nearer.place, far.overlaidBy(near))
                    : nearer;
        }
    }

    /**
     * A line of a text.
     *
     * @param text without indentation
     * @param place of its first character
     */
    record Line(String text, Place place) {}
}
