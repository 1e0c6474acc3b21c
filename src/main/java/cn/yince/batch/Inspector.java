package cn.yince.batch;

import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.Unbound;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.inspect.BookletInspection;
import cn.yince.batch.inspect.Deadlines;
import cn.yince.batch.inspect.Finding;
import cn.yince.batch.inspect.UnitSheet;
import cn.yince.batch.register.Register;
import cn.yince.batch.register.Standing;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.round.RegisterFiles;
import cn.yince.bind.verify.PageTexts;
import cn.yince.desk.inspect.Demand;
import cn.yince.desk.inspect.DemandReader;
import cn.yince.pack.Pack;
import cn.yince.pack.Packs;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in the lists of units: of one that is printed for it, or of all that a batch printed. For one thread. */
public final class Inspector {
    private final Equipment equipment;
    private final LocalDate today;
    private final Packs packs;
    private final Map<String, Asked> asked = new HashMap<>();

    /**
     * An inspector.
     *
     * @param today from which days are counted
     */
    public Inspector(Equipment equipment, LocalDate today) {
        this.equipment = equipment;
        this.today = today;
        this.packs = new Packs(equipment.templates());
    }

    /** A pack and what it looks for. */
    private record Asked(Pack pack, List<Demand> demands) {}

    /**
     * Prints a unit and looks at what was printed.
     *
     * @throws InputRejected when it cannot be printed, or its pack's list is wrong
     */
    public UnitSheet inspect(Path unitFile) {
        Press press = equipment.press();
        Printed printed = press.print(unitFile, step -> {});
        Unbound booklet = press.unbound(unitFile, (file, content) -> {});
        try {
            return sheet(booklet, PageTexts.of(printed.booklet().pdf()), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks at all that a batch printed into a folder, as it stands there.
     *
     * @throws cn.yince.batch.BatchRefused when none did
     * @throws InputRejected when its ledger or a pack's list is wrong
     */
    public List<UnitSheet> inspectAll(Path output) {
        Register register = RegisterFiles.read(output);
        Map<String, Standing> standings = new HashMap<>();
        register.standings()
                .forEach(each -> each.content()
                        .ifPresent(content -> standings.put(content.details().pdf(), each)));
        List<UnitSheet> sheets = new ArrayList<>();
        try (Printings printings = Printings.in(output, equipment)) {
            for (Outcome outcome : printings.all()) {
                Printings.Seen seen = printings.look(outcome);
                sheets.add(
                        seen.objection().isPresent()
                                ? not(outcome, seen.objection().get())
                                : one(
                                        outcome,
                                        printings.unitFile(outcome),
                                        seen.pdf(),
                                        Optional.ofNullable(
                                                standings.get(outcome.output().sha256()))));
            }
        }
        return sheets;
    }

    private UnitSheet one(Outcome outcome, Path unitFile, byte[] pdf, Optional<Standing> standing) {
        try {
            Unbound booklet = equipment.press().unbound(unitFile, (file, content) -> {});
            return sheet(booklet, PageTexts.of(pdf), standing);
        } catch (IOException e) {
            return not(outcome, "册读不出：请检查读取权限");
        }
    }

    private static UnitSheet not(Outcome outcome, String reason) {
        return new UnitSheet(outcome.title(), outcome.facts().code(), "", "", List.of(), reason);
    }

    private UnitSheet sheet(Unbound booklet, List<String> pages, Optional<Standing> standing) {
        Unit unit = booklet.unit();
        Asked of = asked.computeIfAbsent(unit.pack() + "@" + unit.kind().label() + unit.year(), key -> asked(unit));
        List<Finding> findings =
                new BookletInspection(of.pack(), booklet, pages, new Deadlines(standing, today)).look(of.demands());
        return new UnitSheet(
                unit.identity().name(),
                unit.identity().code(),
                unit.year() + "年度" + unit.kind().label(),
                booklet.title(),
                findings,
                "");
    }

    private Asked asked(Unit unit) {
        Pack pack = packs.open(unit.pack(), unit.kind(), unit.year(), Place.of(unit.pack() + "@" + unit.year()));
        return new Asked(pack, DemandReader.read(pack));
    }
}
