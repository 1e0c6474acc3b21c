package cn.yince.batch.register;

import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Input;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Status;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes into the ledger what a batch found of the units; what is known already is not written twice. */
public final class Intake {
    private static final int REASONS = 3;
    private static final int LONGEST = 300;
    private final Register register;
    private final Optional<Edition> round;
    private final LocalDate today;
    private final Map<String, Set<String>> namesOfCodes = new HashMap<>();
    private final Map<Subject, Outcome> bySubject = new TreeMap<>();

    /**
     * For the outcomes of a batch.
     *
     * @param round what is collected, when it was said
     */
    public Intake(Register register, Optional<Edition> round, LocalDate today, Collection<Outcome> outcomes) {
        this.register = register;
        this.round = round;
        this.today = today;
        outcomes.forEach(outcome -> namesOfCodes
                .computeIfAbsent(outcome.facts().code(), code -> new HashSet<>())
                .add(outcome.facts().unit()));
        outcomes.stream()
                .filter(outcome -> outcome.status() != Status.NOT_RUN)
                .forEach(outcome -> bySubject.merge(subject(outcome), outcome, this::better));
    }

    /** Of several files of a unit the one counts that was printed, or else that is of the year collected. */
    private Outcome better(Outcome one, Outcome other) {
        return rank(other) > rank(one) ? other : one;
    }

    private int rank(Outcome outcome) {
        return (outcome.good() ? 2 : 0) + (isOfRound(outcome) ? 1 : 0);
    }

    private boolean isOfRound(Outcome outcome) {
        return round.isEmpty() || round.get().equals(edition(outcome.facts()));
    }

    private static Edition edition(Facts facts) {
        return new Edition(facts.kind().label(), facts.year());
    }

    /** Whose an outcome is; one of another year stands for what should have come in. */
    public Subject subject(Outcome outcome) {
        Facts facts = outcome.facts();
        if (!facts.known()) {
            return Subject.ofFile(fileName(outcome));
        }
        Edition edition = round.orElseGet(() -> edition(facts));
        Subject subject = Subject.of(facts.code(), facts.unit(), edition.kind(), edition.year());
        return namesOfCodes.getOrDefault(facts.code(), Set.of()).size() > 1 ? subject.byName() : subject;
    }

    private static String fileName(Outcome outcome) {
        Path name = Path.of(outcome.file()).getFileName();
        return name == null ? outcome.file() : name.toString();
    }

    /** The outcome that counts for each unit. */
    public Map<Subject, Outcome> bySubject() {
        return bySubject;
    }

    /**
     * Writes down what came in.
     *
     * @param days within how many days of its approval a unit's booklet has to be published
     */
    public void record(ToIntFunction<Outcome> days) {
        bySubject.forEach((subject, outcome) -> {
            Deed deed = outcome.good() ? Deed.SUBMITTED : Deed.FAULTY;
            String data = data(outcome);
            String pdf = outcome.good() ? outcome.output().sha256() : "";
            String booklet = outcome.good() ? outcome.output().name() : fileName(outcome);
            if (register.of(subject)
                    .filter(known -> known.holds(deed, data, pdf))
                    .isEmpty()) {
                register.add(
                        subject,
                        deed,
                        today,
                        details -> details.of(data, pdf, booklet)
                                .because(outcome.good() ? "" : reason(outcome))
                                .within(outcome.good() ? days.applyAsInt(outcome) : 0));
            }
            identified(subject, outcome);
        });
        takenForAnotherRound();
    }

    /**
     * What was refused only because it is no file of the round said then is told of under its own round from now on.
     */
    private void takenForAnotherRound() {
        Map<String, Edition> own = new HashMap<>();
        bySubject.forEach((subject, outcome) -> {
            Facts facts = outcome.facts();
            if (facts.known() && !data(outcome).isEmpty() && subject.edition().equals(edition(facts))) {
                own.put(data(outcome), subject.edition());
            }
        });
        for (Standing standing : register.standings()) {
            standing.last()
                    .filter(last -> last.deed() == Deed.FAULTY)
                    .map(last -> own.get(last.details().data()))
                    .filter(edition -> !edition.equals(standing.subject().edition()))
                    .ifPresent(edition -> register.add(
                            standing.subject(),
                            Deed.IDENTIFIED,
                            today,
                            details -> details.because(edition.toString())));
        }
    }

    /** A file that could not be read before is told of under its unit from now on. */
    private void identified(Subject subject, Outcome outcome) {
        Subject file = Subject.ofFile(fileName(outcome));
        boolean open = register.of(file)
                .flatMap(Standing::last)
                .filter(last -> last.deed() != Deed.IDENTIFIED)
                .isPresent();
        if (!subject.isFile() && open) {
            register.add(file, Deed.IDENTIFIED, today, details -> details.because(subject.name()));
        }
    }

    /** Of all files a unit was read from, whatever they are called. */
    public static String data(Outcome outcome) {
        return outcome.inputs().isEmpty()
                ? ""
                : DigestUtils.sha256Hex(
                        outcome.inputs().stream().map(Input::sha256).collect(Collectors.joining("\n")));
    }

    /** What keeps a unit's booklet from being approved, in a few words. */
    public static String reason(Outcome outcome) {
        List<Problem> urgent =
                outcome.urgentFirst().stream().filter(Intake::isToMend).toList();
        String first = urgent.stream()
                .limit(REASONS)
                .map(problem -> "[" + problem.code() + "] " + problem.message())
                .collect(Collectors.joining("；"));
        String shown = first.codePointCount(0, first.length()) > LONGEST
                ? first.substring(0, first.offsetByCodePoints(0, LONGEST)) + "…"
                : first;
        return shown + (urgent.size() > REASONS ? "（共 " + urgent.size() + " 处）" : "");
    }

    /** Whether a unit has to do something about it. */
    public static boolean isToMend(Problem problem) {
        return problem.stops() || problem.severity() == cn.yince.problem.Severity.TO_FILL;
    }

    /** What of the ledger is to be told with what a batch found: who fell back after approval, who disagrees. */
    public List<Problem> problems() {
        Map<String, String> files = new LinkedHashMap<>();
        bySubject.forEach((subject, outcome) -> files.put(subject.identity(), outcome.file()));
        List<Problem> problems = new ArrayList<>();
        for (Standing standing : register.standings()) {
            String file = files.get(standing.subject().identity());
            if (file != null) {
                standing.remarks()
                        .forEach(remark -> problems.add(Problem.hint(
                                "B0109",
                                Place.of(file),
                                "台账：“" + standing.subject().name() + "”" + remark,
                                standing.stage() == Stage.PENDING ? "请重新审过，用 yince ledger approve 记下" : "")));
            }
        }
        return problems;
    }
}
