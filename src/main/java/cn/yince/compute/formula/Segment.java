package cn.yince.compute.formula;

import java.util.List;
import java.util.regex.Matcher;

/** One part of a path: which names it means. */
public sealed interface Segment {
    /** What a name is asked while a segment looks at it. */
    interface Scope {
        /** Whether the row, the column or whatever a word like {@code 此行} stands for has or covers a name. */
        boolean covers(String variable, String name);

        /** Whether a name has a property, e.g. {@code 类} or {@code 人员经费}; empty when there is no such property. */
        java.util.Optional<Boolean> has(String name, String property);
    }

    /** A text with a row in place of the words for it. */
    static String at(String row, String text) {
        String said = text;
        for (String word : Here.ROWS) {
            said = said.replaceAll(word + "(?![\\p{L}\\d])", Matcher.quoteReplacement(row));
        }
        return said;
    }

    /** Whether a name is meant. */
    boolean matches(String name, Scope scope);

    /** Whether more than one name may be meant. */
    default boolean isPattern() {
        return true;
    }

    /** A name as it is. */
    record Word(String name) implements Segment {
        @Override
        public boolean matches(String other, Scope scope) {
            return name.equals(other);
        }

        @Override
        public boolean isPattern() {
            return false;
        }
    }

    /** {@code *}: every name. */
    record Any() implements Segment {
        @Override
        public boolean matches(String name, Scope scope) {
            return true;
        }
    }

    /** {@code 此行}, {@code 此栏}: whatever the row or the column of a cell stands for. */
    record Here(String variable) implements Segment {
        /** The words there are. */
        static final List<String> WORDS = List.of("此行", "此栏", "此码", "此类");

        /** Those that a row without a code fills with its name. */
        static final List<String> ROWS = List.of("此行", "此码");

        @Override
        public boolean matches(String name, Scope scope) {
            return scope.covers(variable, name);
        }

        @Override
        public boolean isPattern() {
            return false;
        }
    }

    /** {@code [甲|非 乙且丙]}: any of some alternatives. */
    record Choice(List<Alternative> alternatives) implements Segment {
        @Override
        public boolean matches(String name, Scope scope) {
            for (Alternative alternative : alternatives) {
                if (alternative.matches(name, scope)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Words all of which must fit. */
    record Alternative(List<Wanted> words) {
        boolean matches(String name, Scope scope) {
            for (Wanted wanted : words) {
                if (wanted.matches(name, scope) == wanted.negated()) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A name or a property.
     *
     * @param word as typed
     * @param negated whether it must not fit
     */
    record Wanted(String word, boolean negated) {
        boolean matches(String name, Scope scope) {
            return scope.has(name, word).orElse(word.equals(name));
        }
    }
}
