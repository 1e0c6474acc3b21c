package cn.yince.layout;

import cn.yince.unit.amount.Origin;
import cn.yince.unit.amount.Traced;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts marks around the numbers of a text, by which they can be found again wherever the text goes. The marks are
 * characters that no unit file can print.
 */
public final class FigureMarks {
    private static final char OPEN = '\uFDD0';
    private static final char NAMED = '\uFDD1';
    private static final char CLOSE = '\uFDD2';
    private static final Pattern MARKED =
            Pattern.compile(OPEN + "(\\d+)" + NAMED + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * A number found again.
     *
     * @param name of the cell or figure
     * @param printed as it prints
     */
    public record Found(String name, String printed) {}

    /** The text of a number with its marks; the text alone when it is empty or the number has no name. */
    public String mark(Traced number, String printed) {
        return printed.isEmpty() ? printed : markPlace(number, printed);
    }

    /** As {@link #mark}, where nothing prints too. */
    public String markPlace(Traced number, String printed) {
        if (!(number.origin() instanceof Origin.Named named)) {
            return printed;
        }
        int at = numbers.computeIfAbsent(named.name(), name -> {
            names.add(name);
            return names.size() - 1;
        });
        return "" + OPEN + at + NAMED + printed + CLOSE;
    }

    /** Which characters of a text are marks: nobody sees them, they need no room. */
    public static BitSet in(String text) {
        BitSet marks = new BitSet();
        if (text.indexOf(OPEN) >= 0) {
            Matcher marked = MARKED.matcher(text);
            while (marked.find()) {
                marks.set(marked.start(), marked.start(2));
                marks.set(marked.end(2), marked.end());
            }
        }
        return marks;
    }

    /** A text with each number marked in it replaced. */
    public String replace(String text, Function<Found, String> replacement) {
        return MARKED.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(replacement.apply(found(mark))));
    }

    /**
     * A number where it stands in a text.
     *
     * @param number which
     * @param start where it begins in the text without marks
     */
    public record Span(Found number, int start) {}

    /** The numbers marked in a text, in order. */
    public List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        int marks = 0;
        for (MatchResult mark : MARKED.matcher(text).results().toList()) {
            Found number = found(mark);
            spans.add(new Span(number, mark.start() - marks));
            marks += mark.group().length() - number.printed().length();
        }
        return spans;
    }

    /** A text without marks. */
    public String strip(String text) {
        return replace(text, Found::printed);
    }

    private Found found(MatchResult mark) {
        return new Found(names.get(Integer.parseInt(mark.group(1))), mark.group(2));
    }
}
