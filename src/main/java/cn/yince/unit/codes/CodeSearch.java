package cn.yince.unit.codes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds codes by parts of their names and by how they begin. */
public final class CodeSearch {
    private static final List<Integer> LEVELS = List.of(3, 5, 7);
    private static final int MOST_ALIKE = 5;
    private static final Pattern CODE = Pattern.compile("(\\d{3}+(?:[-.·_/—–]?+\\d{2}){0,2}+)(?:[-.·_/—–:：]?+(\\D*+))");
    private static final int PIECE = 2;
    private final List<Classification> classifications;
    private final OptionalInt year;

    /**
     * A search.
     *
     * @param classifications where to look, in the order of what is found
     * @param year in which codes must be valid; none for all years
     */
    public CodeSearch(List<Classification> classifications, OptionalInt year) {
        this.classifications = List.copyOf(classifications);
        this.year = year;
    }

    /**
     * The codes that fit all terms.
     *
     * @param terms parts of a name, or digits that a code begins with; characters of any width
     */
    public List<FoundCode> find(List<String> terms) {
        List<String> wanted = terms.stream()
                .map(SearchText::of)
                .flatMap(CodeSearch::pieces)
                .filter(term -> !term.isEmpty())
                .toList();
        List<String> beginnings = wanted.stream().filter(CodeSearch::isDigits).toList();
        List<String> parts = wanted.stream().filter(term -> !isDigits(term)).toList();
        return all(code -> beginnings.stream().allMatch(code::startsWith), entry -> hasAll(entry.name(), parts))
                .toList();
    }

    /** The code that is exactly this; a name written with it must fit. */
    public Optional<FoundCode> exactly(String typed) {
        List<String> pieces = pieces(SearchText.of(typed)).toList();
        return all(pieces.get(0)::equals, entry -> hasAll(entry.name(), pieces.subList(1, pieces.size())))
                .findFirst();
    }

    /** The codes above one, the highest first. */
    public List<FoundCode> above(String code) {
        return LEVELS.stream()
                .filter(level -> level < code.length())
                .flatMap(level -> exactly(code.substring(0, level)).stream())
                .toList();
    }

    /** The codes next below one. */
    public List<FoundCode> below(String code) {
        return all(other -> other.startsWith(code) && other.length() == code.length() + PIECE, entry -> true)
                .toList();
    }

    /**
     * Codes whose names are most like what was looked for, or that differ from it by one slip; the most alike first.
     */
    public List<FoundCode> alike(List<String> terms) {
        String wanted = SearchText.of(String.join("", terms));
        if (isDigits(wanted)) {
            return all(code -> Likeness.isSlip(wanted, code), entry -> true)
                    .limit(MOST_ALIKE)
                    .toList();
        }
        return all(code -> true, entry -> shared(wanted, entry.name()) > 0)
                .sorted(Comparator.comparingInt((FoundCode found) ->
                                -shared(wanted, found.entry().name()))
                        .thenComparingInt(found -> found.entry().name().length()))
                .limit(MOST_ALIKE)
                .toList();
    }

    /**
     * A code as it stands in tables and letters, with dashes or points between its levels or its name behind it: its
     * digits, then the name.
     */
    private static Stream<String> pieces(String term) {
        Matcher code = CODE.matcher(term);
        return code.matches() ? Stream.of(code.group(1).replaceAll("\\D", ""), code.group(2)) : Stream.of(term);
    }

    /** Whether a text, once normalised, is nothing but digits. */
    public static boolean isDigits(String text) {
        return !text.isEmpty() && SearchText.of(text).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Stream<FoundCode> all(Predicate<String> codes, Predicate<CodeEntry> entries) {
        return classifications.stream()
                .flatMap(classification -> classification.codes().stream()
                        .filter(codes)
                        .flatMap(code -> latest(classification, code, entries).stream())
                        .map(entry -> new FoundCode(classification, entry)));
    }

    private Optional<CodeEntry> latest(Classification classification, String code, Predicate<CodeEntry> condition) {
        if (year.isPresent()) {
            return classification.in(year.getAsInt(), code).filter(condition);
        }
        return classification.of(code).stream()
                .filter(condition)
                .reduce((one, other) -> other.years().last() > one.years().last() ? other : one);
    }

    private static boolean hasAll(String name, List<String> parts) {
        return parts.isEmpty() || parts.stream().allMatch(SearchText.of(name)::contains);
    }

    /** How many pairs of neighbouring characters of a text are in a name. */
    private static int shared(String wanted, String name) {
        return (int) IntStream.rangeClosed(0, wanted.length() - PIECE)
                .filter(at -> name.contains(wanted.substring(at, at + PIECE)))
                .count();
    }
}
