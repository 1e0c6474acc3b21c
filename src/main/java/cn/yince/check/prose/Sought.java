package cn.yince.check.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for only where it can begin: one of many alternatives tries all of them at each character of
 * each text, while most texts have none of the characters they begin with. Finds what {@link Matcher#find} finds. A
 * fifth of the time of all rules of texts.
 */
final class Sought {
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private final String written;
    private final Beginnings beginnings;

    /** Made when a text first has what it begins with: half of all are not needed for one booklet. */
    private volatile Pattern pattern;

    private Sought(String written) {
        this.written = written;
        this.beginnings = Beginnings.of(written);
    }

    /** A pattern as {@link Pattern#compile} reads it. */
    static Sought of(String pattern) {
        return new Sought(pattern);
    }

    /** Whether a text has it. */
    boolean isIn(String text) {
        return first(text, 0) != null;
    }

    /** Where a text has it, for {@link Matcher#find}; nothing else is to be asked of it before. */
    Matcher matcher(String text) {
        return matcher(text, 0);
    }

    /** The same from a place of the text on; what stands before it is seen. */
    Matcher matcher(String text, int from) {
        Matcher first = first(text, from);
        return first == null ? NOTHING.matcher("") : first.region(first.start(), text.length());
    }

    /** A matcher that has found the first place; null for none. */
    private Matcher first(String text, int from) {
        int at = beginnings.in(text, from);
        if (at < 0) {
            return null;
        }
        Matcher matcher = from(text, at);
        if (beginnings.isEverywhere()) {
            return matcher.find() ? matcher : null;
        }
        while (at >= 0) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher;
            }
            at = beginnings.in(text, at + 1);
        }
        return null;
    }

    private Matcher from(String text, int at) {
        Pattern made = pattern;
        if (made == null) {
            made = Pattern.compile(written);
            pattern = made;
        }
        return made.matcher(text)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(at, text.length());
    }

    /** As it is written. */
    String pattern() {
        return written;
    }
}
