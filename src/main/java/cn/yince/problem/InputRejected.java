package cn.yince.problem;

import java.util.List;
import java.util.stream.Collectors;

/** The input cannot become a booklet; carries every problem found. */
public final class InputRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** All problems, hints included. */
    public InputRejected(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** A rejection for a single problem. */
    public InputRejected(Problem problem) {
        this(List.of(problem));
    }

    /** Every problem found, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
