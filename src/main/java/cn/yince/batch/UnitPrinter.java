package cn.yince.batch;

import cn.yince.Press;
import cn.yince.Printed;
import cn.yince.batch.Batch.Equipment;
import cn.yince.batch.Claims.Claim;
import cn.yince.batch.manifest.Keys;
import cn.yince.batch.register.Edition;
import cn.yince.batch.result.Facts;
import cn.yince.batch.result.Input;
import cn.yince.batch.result.Outcome;
import cn.yince.batch.result.Output;
import cn.yince.batch.result.Status;
import cn.yince.batch.result.Totals;
import cn.yince.bind.Booklet;
import cn.yince.bind.FileName;
import cn.yince.pack.Pack;
import cn.yince.pack.SettingWords;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.UnitReader;
import cn.yince.unit.Budget;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Prints one unit's booklet into the output folder; whatever happens to it happens to no other. */
final class UnitPrinter {
    /** Of a unit file that is of another round. */
    static final String OTHER_ROUND = "B0108";

    private final Equipment equipment;
    private final Press press;
    private final Basis basis;
    private final Keys keys;
    private final Claims claims;
    private final Optional<Edition> round;

    UnitPrinter(Equipment equipment, Basis basis, Keys keys, Claims claims, Optional<Edition> round) {
        this.round = round;
        this.equipment = equipment;
        this.press = equipment.press().with(equipment.options());
        this.basis = basis;
        this.keys = keys;
        this.claims = claims;
    }

    /** Prints a unit; never throws. */
    Outcome print(Path file, Claim claim) {
        long start = equipment.clock().millis();
        Work work = new Work(file, claim);
        try {
            return work.done(start);
        } catch (Throwable fault) { // NOPMD: also errors of the machine; the next unit may be smaller
            work.identify();
            return work.outcome(Status.FAILED, Output.NONE, Faults.of(fault, file), start);
        }
    }

    /** One unit on its way; what was found out stays when it fails. */
    private final class Work {
        private final Path file;
        private final Claim claim;
        private final Map<String, String> inputs = new LinkedHashMap<>();
        private Facts facts = Facts.UNKNOWN;
        private String printedWith = "";

        Work(Path file, Claim claim) {
            this.file = file;
            this.claim = claim;
        }

        Outcome done(long start) {
            Unit unit = new UnitReader(
                            basis.fields(),
                            (read, content) -> inputs.put(keys.of(read), DigestUtils.sha256Hex(content)))
                    .read(file);
            facts = Facts.of(unit, members(unit));
            round.filter(edition -> !edition.equals(new Edition(unit.kind().label(), unit.year())))
                    .ifPresent(edition -> {
                        throw new InputRejected(otherEdition(unit, edition));
                    });
            Place named = unit.source().placeOf("模板");
            Pack pack = basis.pack(unit.pack(), unit.kind(), unit.year(), named);
            facts = facts.with(Totals.none(pack));
            printedWith = basis.of(unit.pack(), unit.kind(), unit.year(), named);
            String name = FileName.of(equipment
                    .options()
                    .fileTitle(SettingWords.of(unit).fill(pack.settings().bookTitle())));
            claims.expect(name, claim.rank());
            Printed printed = press.print(unit, step -> {});
            facts = facts.with(Totals.of(printed.ledger(), printed.changes(), pack));
            Path target = keys.output().resolve(name);
            try {
                Output output = written(printed.booklet(), target);
                Outcome outcome = outcome(Status.PRINTED, output, printed.hints(), start);
                equipment.besides().printed(outcome, printed.booklet().pdf(), printed.unbound());
                return outcome;
            } catch (IOException e) {
                return outcome(Status.FAILED, Output.NONE, List.of(Faults.unwritable(target, e)), start);
            }
        }

        /** Whose file it is that could not be read to its end. */
        void identify() {
            facts = facts.known() ? facts : Identification.of(file, basis.fields());
        }

        Outcome outcome(Status status, Output output, List<Problem> findings, long start) {
            List<Input> read = inputs.entrySet().stream()
                    .map(e -> new Input(e.getKey(), e.getValue()))
                    .toList();
            String with = status == Status.PRINTED ? printedWith : "";
            return new Outcome(
                    claim.key(),
                    file.toString(),
                    status,
                    with,
                    read,
                    facts,
                    output,
                    findings,
                    equipment.clock().millis() - start);
        }

        private Output written(Booklet booklet, Path target) throws IOException {
            String name = target.getFileName().toString();
            claims.take(name, claim, () -> equipment.writer().write(booklet, target));
            return new Output(name, DigestUtils.sha256Hex(booklet.pdf()), booklet.pdf().length, booklet.pages());
        }

        private List<String> members(Unit unit) {
            if (unit instanceof Budget budget) {
                return budget.units().stream()
                        .map(member -> keys.of(
                                file.getFileSystem().getPath(member.source().file())))
                        .toList();
            }
            return List.of();
        }
    }

    private static Problem otherEdition(Unit unit, Edition edition) {
        return Problem.error(
                OTHER_ROUND,
                unit.source().placeOf("年度"),
                "这是 " + new Edition(unit.kind().label(), unit.year()) + "的文件，本次收的是 " + edition,
                "请换成 " + edition + "的文件交来；只留着对照的，移到别的文件夹");
    }
}
