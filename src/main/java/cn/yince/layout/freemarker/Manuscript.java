package cn.yince.layout.freemarker;

import cn.yince.unit.amount.Traced;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The whole text of a booklet, not yet on pages.
 *
 * @param title 册名
 * @param xhtml the document, style included
 * @param entries contents in order
 * @param seen what the chapters asked for
 */
public record Manuscript(String title, String xhtml, List<Entry> entries, Seen seen) {
    /** What the chapters of one booklet asked for. For one thread at a time. */
    public static final class Seen {
        /** Keeps nothing; for any number of threads. */
        static final Seen NOTHING = new Seen(false);

        private final boolean keeps;
        private final Set<String> texts = new HashSet<>();
        private final Set<String> empty = new LinkedHashSet<>();
        private final Set<Traced> numbers = Collections.newSetFromMap(new IdentityHashMap<>());

        Seen() {
            this(true);
        }

        private Seen(boolean keeps) {
            this.keeps = keeps;
        }

        /** A text, or words, of a path of the unit file. */
        void text(String typedAt, boolean isEmpty) {
            if (keeps && !typedAt.isEmpty()) {
                (isEmpty ? empty : texts).add(typedAt);
            }
        }

        void number(Traced number) {
            if (keeps) {
                numbers.add(number);
            }
        }

        /** The paths of texts that were asked for and that were typed. */
        public Set<String> texts() {
            return Collections.unmodifiableSet(texts);
        }

        /** The paths of texts that were asked for and that nobody typed, in the order of the booklet. */
        public Set<String> empty() {
            return Collections.unmodifiableSet(empty);
        }

        /** The numbers that were asked for. */
        public Set<Traced> numbers() {
            return Collections.unmodifiableSet(numbers);
        }
    }
}
