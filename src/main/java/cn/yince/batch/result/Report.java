package cn.yince.batch.result;

import cn.yince.problem.Problem;
import java.util.List;

/**
 * All that there is to say of a batch.
 *
 * @param outcomes one for each unit, in the order of their files
 * @param across problems of no single unit
 * @param skipped files that are no unit files
 */
public record Report(List<Outcome> outcomes, List<Problem> across, List<Skipped> skipped) {
    /** How many units have a status. */
    public long count(Status status) {
        return outcomes.stream().filter(o -> o.status() == status).count();
    }

    /** The names of the figures everybody asks for first of any of the units, each once. */
    public List<String> keyNames() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.facts().totals().keyNames().stream())
                .distinct()
                .toList();
    }

    /** The units that failed. */
    public List<Outcome> failures() {
        return outcomes.stream().filter(o -> o.status() == Status.FAILED).toList();
    }

    /** Whether every unit that was asked for has its booklet, and nothing is wrong across units. */
    public boolean allGood() {
        return failures().isEmpty() && across.stream().noneMatch(Problem::stops);
    }
}
