package cn.yince.batch.result;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.Comparator;
import java.util.List;

/**
 * What became of a unit.
 *
 * @param key its file as the manifest names it
 * @param file its file as the user named it
 * @param status what was done
 * @param basis digest of pack, fonts and engine it was printed with; empty unless it was printed
 * @param inputs every file it was read from
 * @param facts what is known of it
 * @param output its booklet; of a unit that failed the one an earlier run wrote, if any
 * @param findings errors and hints
 * @param millis how long it took to print
 */
public record Outcome(
        String key,
        String file,
        Status status,
        String basis,
        List<Input> inputs,
        Facts facts,
        Output output,
        List<Problem> findings,
        long millis) {
    /** Of its findings the words are kept, of those what thousands of units say alike once. */
    public Outcome {
        basis = Shared.of(basis);
        findings = findings.stream().map(Outcome::kept).toList();
    }

    private static Problem kept(Problem finding) {
        Place place = finding.place();
        return new Problem(
                finding.severity(),
                Shared.of(finding.code()),
                new Place(Shared.of(place.file()), place.sheet(), place.sheetNumber(), place.line(), place.column()),
                finding.message(),
                Shared.of(finding.hint()));
    }

    /** Of a unit that was not looked at. */
    public static Outcome notRun(String key, String file) {
        return new Outcome(key, file, Status.NOT_RUN, "", List.of(), Facts.UNKNOWN, Output.NONE, List.of(), 0);
    }

    /** The same with another status. */
    public Outcome as(Status other) {
        return new Outcome(key, file, other, basis, inputs, facts, output, findings, millis);
    }

    /** The same, its file named as the user does now. */
    public Outcome named(String now) {
        return new Outcome(key, now, status, basis, inputs, facts, output, findings, millis);
    }

    /** The same with another booklet. */
    public Outcome with(Output other) {
        return new Outcome(key, file, status, basis, inputs, facts, other, findings, millis);
    }

    /** The same, failed for these reasons and without a booklet. */
    public Outcome failed(List<Problem> reasons) {
        return new Outcome(
                key,
                file,
                Status.FAILED,
                "",
                inputs,
                facts.with(facts.totals().withoutSums()),
                Output.NONE,
                reasons,
                millis);
    }

    /** Whether its booklet stands in the output folder and is that of its file as it is now. */
    public boolean good() {
        return status == Status.PRINTED || status == Status.UNCHANGED;
    }

    /** What was found, what keeps it from being printed first. */
    public List<Problem> urgentFirst() {
        return findings.stream()
                .sorted(Comparator.comparing((Problem problem) -> !problem.comesFirst())
                        .thenComparing(problem -> !problem.stops()))
                .toList();
    }

    /** How many findings are errors. */
    public long errors() {
        return findings.stream().filter(Problem::stops).count();
    }

    /** How many findings are hints. */
    public long hints() {
        return findings.size() - errors();
    }

    /** How people call it: the unit's name, or its file when that is not known. */
    public String title() {
        return facts.known() ? facts.unit() : file;
    }
}
