package cn.yince;

import cn.yince.bind.Attachment;
import cn.yince.bind.Binder;
import cn.yince.bind.Bound;
import cn.yince.bind.Imposition;
import cn.yince.bind.verify.Recheck;
import cn.yince.compute.YearChange;
import cn.yince.layout.Glyphs;
import cn.yince.layout.Occurrence;
import cn.yince.pack.Pack;
import cn.yince.pack.TableCodes;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.problem.Severity;
import cn.yince.read.UnitReader;
import cn.yince.read.sheet.Workbook;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Prints booklets: read, compute, check, lay out, bind. One press serves many units and several threads. */
public final class Press {
    private final OpenPacks stock;
    private final Options options;

    /**
     * A press.
     *
     * @param templates folder of the packs
     * @param fonts folder of the bundled fonts
     */
    public Press(Path templates, Path fonts) {
        this(templates, fonts, Duration.ZERO);
    }

    /**
     * A press for the packs of strangers.
     *
     * @param patience longest time for one text template, beyond the bound on its steps; zero waits for ever
     */
    public Press(Path templates, Path fonts, Duration patience) {
        this(new OpenPacks(templates, fonts, patience), Options.PLAIN);
    }

    private Press(OpenPacks stock, Options options) {
        this.stock = stock;
        this.options = options;
    }

    /** A press for the same packs that prints otherwise. */
    public Press with(Options other) {
        return new Press(stock, other);
    }

    /**
     * Makes ready on a second thread what booklets need: one that prints only one is done sooner, and prints the same.
     */
    public Press hurrying() {
        stock.hurry();
        Ahead.run(() -> stock.fields().national(BookletKind.FINAL_ACCOUNTS));
        Ahead.run(new FirstSteps());
        return this;
    }

    /**
     * Looks at every rule for one unit without printing it; never throws for what the file says.
     *
     * @param unitFile the unit's YAML file
     */
    public Verdict check(Path unitFile) {
        try {
            Problems found = new Problems();
            Unit unit = new UnitReader(stock.fields()).readUnfinished(unitFile, found);
            OpenPack pack = stock.open(unit);
            Inspection inspection = Inspection.of(pack, unit, found, step -> {});
            return Verdict.of(unit, pack, inspection.with(Coverage.unprinted(pack, inspection)));
        } catch (InputRejected e) {
            return Verdict.unreadable(unitFile.toString(), e.problems(), Rulebook.cards(stock.templates()));
        }
    }

    /**
     * Prints one unit's booklet; nothing is written to disk.
     *
     * @param unitFile the unit's YAML file
     * @param progress told of every step as it begins
     * @throws cn.yince.problem.InputRejected with all problems, when any of them is an error
     * @throws cn.yince.problem.InternalFault when something was not drawn as it was meant
     */
    public Printed print(Path unitFile, Consumer<Step> progress) {
        progress.accept(Step.READ);
        UnitFiles files = new UnitFiles(unitFile);
        Problems found = new Problems();
        if (!options.draft()) {
            Unit unit = new UnitReader(stock.fields(), files::add).readUnfinished(unitFile, found);
            return print(stock.open(unit), unit, found, files, "", progress);
        }
        DataDigest data = new DataDigest();
        Unit unit = new UnitReader(stock.fields(), data.andThen(files::add)).readUnfinished(unitFile, found);
        return print(stock.open(unit), unit, found, files, "数据" + data.shown() + "　", progress);
    }

    /**
     * Reads, computes and checks a unit as it is being typed.
     *
     * @param content of its file, which need not stand there so
     * @param unitFile beside which the files lie that it names
     * @throws cn.yince.problem.InputRejected when it cannot be read
     */
    public OpenUnit open(byte[] content, Path unitFile) {
        Problems found = new Problems();
        Unit unit = new UnitReader(stock.fields()).readUnfinished(content, unitFile, found);
        return OpenUnit.of(stock.open(unit), unit, found);
    }

    /**
     * A letter on the paper of a pack.
     *
     * @param letter what it says
     * @throws cn.yince.problem.InputRejected when there is no such pack, or it cannot write it
     */
    public byte[] letter(Letter letter) {
        return letter.pdf(stock.open(letter.pack(), letter.kind(), letter.year(), Place.of(letter.about())));
    }

    /** As {@link #print(Path, Consumer)}, of a unit that is read already; its files are not attached. */
    public Printed print(Unit unit, Consumer<Step> progress) {
        return print(stock.open(unit), unit, new Problems(), UnitFiles.none(), "", progress);
    }

    /**
     * Computes a unit and writes its text and its tables as they print, on no pages and without looking at the rules:
     * for booklets that are printed already.
     *
     * @param unitFile the unit's YAML file
     * @param read told of every file that is read, and what it holds
     * @throws cn.yince.problem.InputRejected when it cannot be read or written
     */
    public Unbound unbound(Path unitFile, BiConsumer<Path, byte[]> read) {
        Unit typed = new UnitReader(stock.fields(), read).read(unitFile);
        return UnboundText.of(stock.open(typed), typed);
    }

    /** Prints an invented unit, of which the pack's own rules are not asked. */
    public Printed printSample(Unit unit) {
        return print(stock.open(unit).withoutRules(), unit, new Problems(), UnitFiles.none(), "", step -> {});
    }

    /** As {@link #printSample}, with the place of each number. */
    public Preview previewSample(Unit unit) {
        return OpenUnit.of(stock.open(unit).withoutRules(), unit, new Problems())
                .preview();
    }

    /**
     * Reads, computes and checks one unit; nothing is laid out.
     *
     * @throws cn.yince.problem.InputRejected with all problems, when any of them is an error
     */
    public Computed compute(Path unitFile) {
        Unit unit = new UnitReader(stock.fields()).read(unitFile);
        return compute(stock.open(unit), unit, new Problems(), step -> {});
    }

    /**
     * Computes and lays out one unit's booklet to tell what each number was made of and where it prints; nothing is
     * bound.
     *
     * @throws cn.yince.problem.InputRejected with all problems, when any of them is an error
     */
    public Proofs proofs(Path unitFile, Consumer<Step> progress) {
        progress.accept(Step.READ);
        Unit unit = new UnitReader(stock.fields()).read(unitFile);
        OpenPack pack = stock.open(unit);
        Computed computed = compute(pack, unit, new Problems(), progress);

        progress.accept(Step.LAY_OUT);
        return new Proofs(
                computed.settings(),
                new TableCodes(pack.pack(), computed.codes()),
                computed.figures(),
                Occurrences.of(pack, computed.summed(), computed.figures()),
                computed.errors(),
                computed.carriedOn());
    }

    /**
     * The tables of a pack as they are written as a workbook, with what each cell is in the place of numbers.
     *
     * @throws cn.yince.problem.InputRejected M0101 to M0408 when a table cannot be set
     */
    public Workbook blankTables(Pack pack) {
        return stock.blank(pack).workbook();
    }

    /** The pages on which the tables, sections and figures of a booklet print. */
    public PageNumbers pageNumbers(Computed computed) {
        OpenPack pack = stock.open(computed.unit());
        Pages pages = Pages.layOut(pack, computed.summed(), computed.figures());
        Map<String, SortedSet<Integer>> figures = new HashMap<>();
        for (Occurrence one : Occurrences.of(pack, computed.summed(), computed.figures())) {
            one.page()
                    .ifPresent(page -> figures.computeIfAbsent(one.name(), name -> new TreeSet<>())
                            .add(page));
        }
        return new PageNumbers(pages.places(), pages.ofTables(), figures);
    }

    /**
     * The newer of two booklets with what it was marked on its pages, and a list of all changes behind them.
     *
     * @param words what people call tables and cells
     */
    public Revised revised(Computed before, Computed after, CellWords words) {
        OpenPack pack = stock.open(after.unit());
        Redrawing redrawing = new Redrawing(stock.open(before.unit()), before, pack, after, words);
        Pages pages = Pages.layOut(pack, after.summed(), after.figures(), redrawing);
        Optional<String> note = Optional.of("花脸稿　删除线是旧的，下划线是新的");
        Bound bound =
                rechecked(pack, pages.bind(new Binder(pack.fonts()), after.unit(), pack.watermark(), note, List.of()));
        return new Revised(bound.booklet().pdf(), bound.booklet().pages(), redrawing.numbers(), redrawing.texts());
    }

    private Printed print(
            OpenPack pack, Unit read, Problems found, UnitFiles files, String data, Consumer<Step> progress) {
        Computed bare = compute(pack, read, found, progress);

        progress.accept(Step.LAY_OUT);
        Pages pages = Pages.layOut(pack, bare.summed(), bare.figures());
        if (options.verified() || pack.isForInvented()) {
            pages.mustBeSeen();
        }
        Computed computed = bare.with(Coverage.of(pack, bare, pages.seen()));

        progress.accept(Step.BIND);
        Optional<String> words = options.draft()
                ? Optional.of(draft(computed))
                : options.watermark().or(pack::watermark);
        Optional<String> note = options.draft() ? Optional.of("草稿　" + data + findings(computed)) : Optional.empty();
        List<Attachment> attached = options.attached() ? Enclosures.of(files, pack, computed) : List.of();
        Binder binder = options.tagged() ? new Binder(pack.fonts()) : Binder.untagged(pack.fonts());
        Bound bound = rechecked(pack, pages.bind(binder, computed.unit(), words, note, attached));
        Bound printed = options.folded() ? rechecked(pack, Imposition.folded(bound, pack.fonts())) : bound;
        return new Printed(
                pages.title(),
                printed.booklet(),
                pages.places(),
                computed.hints(),
                computed.summed().ledger(),
                YearChange.of(computed.figures()),
                new BookletTables(pack, computed.summed()),
                () -> UnboundText.of(pack, computed.summed(), computed.figures()));
    }

    private Bound rechecked(OpenPack pack, Bound bound) {
        if (options.verified()) {
            new Recheck(pack.fonts()::drawsAlike).check(bound);
        }
        return bound;
    }

    static String draft(Computed computed) {
        long errors = computed.errors();
        return errors == 0 ? "草稿" : "草稿 " + errors + "处错误";
    }

    private static String findings(Computed computed) {
        return "错误" + computed.errors() + "处　提示" + found(computed, Severity.HINT) + "处";
    }

    private static long found(Computed computed, Severity severity) {
        return computed.hints().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private Computed compute(OpenPack pack, Unit unit, Problems found, Consumer<Step> progress) {
        Inspection looked = Inspection.of(pack, unit, found, progress);
        Inspection inspection = pack.isForInvented() ? looked.ofInvented() : looked;
        boolean drawable =
                inspection.problems().inOrder().stream().noneMatch(p -> p.code().equals(Glyphs.CARD.code()));
        if (!options.draft() || !drawable) {
            if (inspection.problems().haveErrors()) {
                inspection.with(Coverage.unprinted(pack, inspection)).problems().stopOnErrors();
            }
        }
        return inspection.computed(pack);
    }
}
