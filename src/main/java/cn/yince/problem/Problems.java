package cn.yince.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Collects everything wrong, so that all of it is shown at once and never only the first. Of one code so many are kept
 * as people can read; of the rest, how many there are. Not thread-safe.
 */
public final class Problems {
    /** The code of what says how many more there are. */
    public static final String MORE = "Y0199";

    private static final int MOST = 500;
    private final LinkedHashSet<Problem> found = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Problem> firstLeftOut = new LinkedHashMap<>();

    /** Adds one; the same problem at the same place is kept once. */
    public void add(Problem problem) {
        if (!hasRoom(problem.code()) && !problem.code().equals(MORE)) {
            counts.merge(problem.code(), 1, Integer::sum);
            firstLeftOut.putIfAbsent(problem.code(), problem);
        } else if (found.add(problem)) {
            counts.merge(problem.code(), 1, Integer::sum);
        }
    }

    /** Whether one more of a code would be kept; otherwise only its weight and place matter. */
    public boolean hasRoom(String code) {
        return counts.getOrDefault(code, 0) < MOST;
    }

    /** Adds a problem that stops the booklet. */
    public void error(String code, Place place, String message, String hint) {
        add(Problem.error(code, place, message, hint));
    }

    /** Adds a remark that does not stop the booklet. */
    public void hint(String code, Place place, String message, String hint) {
        add(Problem.hint(code, place, message, hint));
    }

    /** Whether anything found so far stops the booklet. */
    public boolean haveErrors() {
        return Stream.concat(found.stream(), firstLeftOut.values().stream()).anyMatch(Problem::stops);
    }

    /** All of them, errors and hints, in the order of their places in the file. */
    public List<Problem> inOrder() {
        List<Problem> list = new ArrayList<>(found);
        firstLeftOut.forEach((code, first) -> list.add(more(first, counts.get(code) - MOST)));
        list.sort(Comparator.comparing(Problem::place));
        return List.copyOf(list);
    }

    private static Problem more(Problem first, int number) {
        return new Problem(
                first.severity(),
                MORE,
                first.place(),
                "[" + first.code() + "] 这样的问题还有 " + number + " 处，没有列出",
                "请先改正列出的，再运行一次");
    }

    /**
     * Stops here when anything found so far is an error.
     *
     * @throws InputRejected carrying all problems
     */
    public void stopOnErrors() {
        if (haveErrors()) {
            throw new InputRejected(inOrder());
        }
    }
}
