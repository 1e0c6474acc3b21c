package cn.yince;

import cn.yince.check.Balance;
import cn.yince.compute.Figures;
import cn.yince.layout.freemarker.Manuscript;
import cn.yince.pack.Pack;
import cn.yince.pack.Settings;
import cn.yince.pack.TableCodes;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import cn.yince.unit.codes.CodeBook;
import java.util.List;
import java.util.Optional;

/** A unit that is read, computed and checked, of which pages are made when they are asked for. Immutable. */
public final class OpenUnit {
    private final OpenPack pack;
    private final Inspection inspection;
    private final Optional<Manuscript> manuscript;

    private OpenUnit(OpenPack pack, Inspection inspection, Optional<Manuscript> manuscript) {
        this.pack = pack;
        this.inspection = inspection;
        this.manuscript = manuscript;
    }

    static OpenUnit of(OpenPack pack, Unit unit, Problems found) {
        Inspection inspection = Inspection.of(pack, unit, found, step -> {});
        Coverage.Written written = Coverage.written(pack, inspection);
        return new OpenUnit(pack, inspection.with(written.problems()), written.manuscript());
    }

    /** What was typed, with last year's figures. */
    public Unit unit() {
        return inspection.summed().unit();
    }

    /** The pack it names, in the edition of its year. */
    public Pack pack() {
        return pack.pack();
    }

    /** Everything that prints. */
    public Figures figures() {
        return inspection.figures();
    }

    /** How its pack prints numbers. */
    public Settings settings() {
        return pack.pack().settings();
    }

    /** Names of codes, the unit's additions included. */
    public TableCodes codes() {
        return new TableCodes(pack.pack(), pack.codesOf(unit()));
    }

    /** The same codes by themselves. */
    public CodeBook codeBook() {
        return pack.codesOf(unit());
    }

    /** The booklet with what it is made of, to be printed otherwise. */
    public BookletTables tables() {
        return new BookletTables(pack, inspection.summed());
    }

    /** Everything found. */
    public Verdict verdict() {
        return Verdict.of(unit(), pack, inspection);
    }

    /** How the sums stand that must be equal, those of rules whose breach is an error. */
    public List<Balance> balances() {
        return pack.rules()
                .balances(
                        inspection.summed(),
                        BookletNumbers.of(inspection.figures(), pack.pack().names()));
    }

    /** Its text, not on pages; nothing when it cannot be written, which is among what was found. */
    public Optional<String> text() {
        return manuscript.map(Manuscript::xhtml);
    }

    /**
     * The booklet as it would print, whatever rules it breaks.
     *
     * @throws cn.yince.problem.InputRejected when it cannot be drawn
     */
    public Preview preview() {
        return Preview.of(pack, inspection.computed(pack));
    }

    /**
     * The same, each page marked as a draft with so many errors.
     *
     * @throws cn.yince.problem.InputRejected when it cannot be drawn
     */
    public Preview draft() {
        return Preview.draft(pack, inspection.computed(pack));
    }
}
