package cn.yince.batch;

import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.register.Edition;
import cn.yince.batch.register.Intake;
import cn.yince.batch.register.Register;
import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Report;
import cn.yince.batch.round.RegisterFiles;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the ledger beside the booklets of a batch; drafts do not count. */
final class RegisterKeeper {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private final Order order;
    private final Equipment equipment;
    private final Basis basis;

    RegisterKeeper(Order order, Equipment equipment, Basis basis) {
        this.order = order;
        this.equipment = equipment;
        this.basis = basis;
    }

    /** Writes down what a run found; what there is to tell of it. */
    List<Problem> keep(Report report, Optional<UnitList> list) {
        if (equipment.options().draft()) {
            return List.of();
        }
        LocalDate today = equipment.clock().instant().atOffset(CHINA).toLocalDate();
        List<Problem> told = new ArrayList<>();
        try {
            Register register = RegisterFiles.read(order.output());
            Intake intake = new Intake(register, order.round().edition(), today, report.all());
            intake.record(this::days);
            list.ifPresent(units -> edition(report)
                    .ifPresent(edition -> register.expect(
                            edition, units.entries(), order.round().due())));
            told.addAll(intake.problems());
            write(register, today, told);
            order.round().handBack().ifPresent(folder -> {
                told.addAll(new HandBack(order, equipment, basis, folder, today).send(register, intake));
                write(register, today, told);
            });
        } catch (InputRejected e) {
            told.addAll(e.problems());
        }
        return told;
    }

    private void write(Register register, LocalDate today, List<Problem> told) {
        RegisterFiles.write(register, order.output(), today)
                .ifPresent(unwritten -> told.add(Faults.unwritable(unwritten.file(), unwritten.reason())));
    }

    /** Within how many days of its approval a booklet has to be published. */
    private int days(Outcome outcome) {
        return rules(basis, outcome).days();
    }

    /** What its pack says of a bureau's round; nothing when it is not known. */
    static cn.yince.pack.Round rules(Basis basis, Outcome outcome) {
        Facts facts = outcome.facts();
        try {
            return basis.pack(facts.pack(), facts.kind(), facts.year(), Place.of(outcome.file()))
                    .settings()
                    .round();
        } catch (InputRejected | IllegalArgumentException e) {
            return cn.yince.pack.Round.UNKNOWN;
        }
    }

    /** What is collected: as it was said, or else what most files are. */
    private Optional<Edition> edition(Report report) {
        Map<Edition, Integer> counts = new TreeMap<>();
        report.all().stream()
                .map(Outcome::facts)
                .filter(Facts::known)
                .forEach(facts -> counts.merge(new Edition(facts.kind().label(), facts.year()), 1, Integer::sum));
        return order.round()
                .edition()
                .or(() -> counts.entrySet().stream()
                        .max(Map.Entry.<Edition, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey));
    }
}
