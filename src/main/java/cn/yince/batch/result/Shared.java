package cn.yince.batch.result;

import java.lang.ref.WeakReference;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/** Of values that are equal one, for as long as anybody has it: thousands of units say the same. */
final class Shared {
    private static final Map<Object, WeakReference<Object>> VALUES = new WeakHashMap<>();

    private Shared() {}

    /** The one that is equal to a value, which must never change. */
    @SuppressWarnings("unchecked") // what is equal to it was given as one of its kind
    static synchronized <T> T of(T value) {
        WeakReference<Object> known = VALUES.get(value);
        Object one = known == null ? null : known.get();
        if (one == null) {
            VALUES.put(value, new WeakReference<>(value));
            return value;
        }
        return (T) one;
    }

    /** A map of few words with the same words in the same order. */
    static Map<String, String> words(Map<String, String> words) {
        return new Words(of(words.entrySet().stream()
                .map(word -> Map.entry(word.getKey(), word.getValue()))
                .toList()));
    }

    private static final class Words extends AbstractMap<String, String> {
        private final List<Entry<String, String>> entries;

        Words(List<Entry<String, String>> entries) {
            this.entries = entries;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, String>> iterator() {
                    return entries.iterator();
                }

                @Override
                public int size() {
                    return entries.size();
                }
            };
        }
    }
}
