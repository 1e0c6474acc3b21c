package cn.yince.unit.codes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the code a person most likely meant: one of the same 类 and length, by the name beside it or by a slip of one
 * digit; none where several are as likely.
 */
public final class Likeness {
    private static final int CLASS = 3;
    private static final int SECTION = 5;

    private Likeness() {}

    /**
     * The code meant.
     *
     * @param codes those of the year
     * @param typed a code that is not among them
     * @param name what was typed beside it; empty for nothing
     * @param besides codes that were typed elsewhere in the same file: of several likely ones the one among them is
     *     meant
     */
    public static Optional<CodeEntry> nearest(CodesOfYear codes, String typed, String name, Set<String> besides) {
        List<CodeEntry> near = codes.entries().stream()
                .filter(entry -> entry.code().length() == typed.length()
                        && typed.startsWith(entry.code().substring(0, CLASS)))
                .filter(entry -> !entry.code().equals(typed))
                .toList();
        if (name.isBlank()) {
            List<CodeEntry> slips =
                    near.stream().filter(entry -> isSlip(typed, entry.code())).toList();
            return slips.size() == 1 ? Optional.of(slips.get(0)) : only(slips, entry -> besides.contains(entry.code()));
        }
        List<CodeEntry> named = near.stream()
                .filter(entry -> spoken(entry.name()).equals(spoken(name)))
                .toList();
        return named.size() == 1
                ? Optional.of(named.get(0))
                : only(
                        named,
                        entry -> typed.length() > SECTION
                                && typed.startsWith(entry.code().substring(0, SECTION)));
    }

    private static Optional<CodeEntry> only(List<CodeEntry> entries, Predicate<CodeEntry> condition) {
        List<CodeEntry> found = entries.stream().filter(condition).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether two different codes of one 类 differ in one digit, or two neighbours changed places. */
    static boolean isSlip(String typed, String code) {
        if (typed.length() != code.length() || typed.equals(code)) {
            return false;
        }
        int first = 0;
        while (typed.charAt(first) == code.charAt(first)) {
            first++;
        }
        int last = typed.length() - 1;
        while (typed.charAt(last) == code.charAt(last)) {
            last--;
        }
        boolean swapped = last == first + 1
                && typed.charAt(first) == code.charAt(last)
                && typed.charAt(last) == code.charAt(first);
        return first >= CLASS && (first == last || swapped);
    }

    private static String spoken(String name) {
        return SpokenNames.bare(SameName.of(name.strip()));
    }
}
