package cn.yince.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a pack calls what rules cite by its meaning: {@code {表:支出决算表}} the number of its table, {@code {节:三公经费}} that of
 * its section. Of several, {@code {表:支出决算表、预算支出总表}}, those are cited that the pack has; where it has none, all by their
 * meaning.
 */
public interface Citing {
    /** All by their meaning. */
    Citing BY_MEANING = (kind, meaning) -> Optional.empty();

    /** What may be cited. */
    enum Kind {
        TABLE("表"),
        SECTION("节");

        private final String label;
        private final Pattern cited;

        Kind(String label) {
            this.label = label;
            this.cited = Pattern.compile("\\{" + label + ":([^{}]+)}");
        }

        /** The Chinese word. */
        public String label() {
            return label;
        }

        private Pattern cited() {
            return cited;
        }
    }

    /** Takes one citation. */
    interface Taker {
        /** One meaning that is cited, and where its citation begins. */
        void take(Kind kind, String meaning, int offset);
    }

    /** All that a text cites, one after the other. */
    static void each(String text, Taker taker) {
        for (Kind kind : Kind.values()) {
            kind.cited()
                    .matcher(text)
                    .results()
                    .forEach(cited -> Stream.of(cited.group(1).split("、"))
                            .forEach(meaning -> taker.take(kind, meaning, cited.start())));
        }
    }

    /** What the pack calls it; empty when it has no such thing. */
    Optional<String> of(Kind kind, String meaning);

    /** A text with all that it cites as the pack calls it. */
    default String in(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String said = text;
        for (Kind kind : Kind.values()) {
            said = kind.cited().matcher(said).replaceAll(found -> Matcher.quoteReplacement(said(kind, found)));
        }
        return said;
    }

    private String said(Kind kind, MatchResult cited) {
        List<String> meanings = List.of(cited.group(1).split("、"));
        List<String> known =
                meanings.stream().flatMap(meaning -> of(kind, meaning).stream()).toList();
        return String.join("、", known.isEmpty() ? meanings : known);
    }
}
