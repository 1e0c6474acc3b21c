package cn.yince.batch.result;

import cn.yince.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that there is to say of a batch.
 *
 * @param outcomes one for each unit of this run, in the order of their files
 * @param earlier what earlier runs into the same folder made of other units
 * @param across problems of no single unit
 * @param skipped files that are no unit files
 */
public record Report(List<Outcome> outcomes, List<Outcome> earlier, List<Problem> across, List<Skipped> skipped) {
    /** Of a run into a new folder. */
    public Report(List<Outcome> outcomes, List<Problem> across, List<Skipped> skipped) {
        this(outcomes, List.of(), across, skipped);
    }

    /** Every unit of the folder: those that failed first, then those of which nobody knows how they stand. */
    public List<Outcome> all() {
        return Stream.concat(outcomes.stream(), earlier.stream())
                .sorted(Comparator.comparingInt(outcome -> outcome.status().urgency()))
                .toList();
    }

    /** How many units of this run have a status. */
    public long count(Status status) {
        return outcomes.stream().filter(o -> o.status() == status).count();
    }

    /** The names of the figures everybody asks for first of any of the units, each once. */
    public List<String> keyNames() {
        return all().stream()
                .flatMap(outcome -> outcome.facts().totals().keyNames().stream())
                .distinct()
                .toList();
    }

    /** The units of this run that failed. */
    public List<Outcome> failures() {
        return outcomes.stream().filter(o -> o.status() == Status.FAILED).toList();
    }

    /** Whether every unit that was asked for has its booklet, and nothing is wrong across units. */
    public boolean allGood() {
        return failures().isEmpty() && across.stream().noneMatch(Problem::stops);
    }
}
