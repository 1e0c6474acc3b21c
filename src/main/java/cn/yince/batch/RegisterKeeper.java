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
import java.util.stream.Collectors;

/** Keeps the ledger beside the booklets of a batch; drafts do not count. */
final class RegisterKeeper {
    /** Four of five. */
    private static final int NEARLY_ALL = 4;

    private static final int NEARLY_ALL_OF = 5;
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
            list.ifPresent(units -> expect(register, units, report, told));
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

    /**
     * Sets who must hand in: for the round that was said, or else for what nearly all files are. Where files of several
     * rounds lie together nobody is told to be missing in one of them.
     */
    private void expect(Register register, UnitList list, Report report, List<Problem> told) {
        Map<Edition, Integer> counts = new TreeMap<>();
        report.all().stream()
                .map(Outcome::facts)
                .filter(Facts::known)
                .forEach(facts -> counts.merge(new Edition(facts.kind().label(), facts.year()), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Optional<Edition> edition = order.round()
                .edition()
                .or(() -> counts.entrySet().stream()
                        .filter(each -> each.getValue() * NEARLY_ALL_OF >= all * NEARLY_ALL)
                        .findFirst()
                        .map(Map.Entry::getKey));
        edition.ifPresent(
                known -> register.expect(known, list.entries(), order.round().due()));
        if (edition.isEmpty() && !counts.isEmpty()) {
            told.add(Problem.hint(
                    "B0110",
                    Place.of(list.file().toString()),
                    "交来的有"
                            + counts.entrySet().stream()
                                    .map(each -> each.getKey() + " " + each.getValue() + " 份")
                                    .collect(Collectors.joining("、"))
                            + "，不知道名单是哪一次的，谁还没有交没有记进台账",
                    "请用 --round 写明是哪一次"));
        }
    }
}
