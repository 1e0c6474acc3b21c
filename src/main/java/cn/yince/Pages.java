package cn.yince;

import cn.yince.bind.Attachment;
import cn.yince.bind.Binder;
import cn.yince.bind.BookletFacts;
import cn.yince.bind.Bound;
import cn.yince.bind.Drawing;
import cn.yince.compute.Figures;
import cn.yince.compute.ledger.SummedUnit;
import cn.yince.file.PackFile;
import cn.yince.layout.Artwork;
import cn.yince.layout.Budget;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.PlacedNumber;
import cn.yince.layout.Sheet;
import cn.yince.layout.Sheets;
import cn.yince.layout.TablePages;
import cn.yince.layout.freemarker.Entry;
import cn.yince.layout.freemarker.Manuscript;
import cn.yince.layout.freemarker.Manuscript.Seen;
import cn.yince.layout.freemarker.OpenTags;
import cn.yince.layout.jasper.BookTypeface;
import cn.yince.layout.jasper.Typeface;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.saucer.Saucer;
import cn.yince.layout.saucer.Spot;
import cn.yince.layout.saucer.Xhtml;
import cn.yince.pack.Composition;
import cn.yince.pack.Settings.Paper;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of one booklet, laid out: tables first, since their pages are kept blank in the text; not yet a PDF. */
final class Pages {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private final Manuscript manuscript;
    private final LaidOut laidOut;
    private final Map<String, Drawing> drawings;
    private final Map<String, TablePages> tablePages;

    private final Paper paper;
    private final List<Heading> further;
    private final Blame blame;

    private Pages(
            Manuscript manuscript,
            LaidOut laidOut,
            Map<String, Drawing> drawings,
            Map<String, TablePages> tablePages,
            Paper paper,
            List<Heading> further,
            Blame blame) {
        this.further = further;
        this.tablePages = tablePages;
        this.paper = paper;
        this.blame = blame;
        this.manuscript = manuscript;
        this.laidOut = laidOut;
        this.drawings = drawings;
    }

    /**
     * Lays out a booklet.
     *
     * @throws InputRejected when the pack or the unit make it impossible, as {@link Blame#of}
     */
    static Pages layOut(OpenPack pack, SummedUnit<?> summed, Figures figures) {
        return layOut(pack, summed, figures, Alteration.none(pack));
    }

    /** As {@link #layOut(OpenPack, SummedUnit, Figures)}, altered before. */
    static Pages layOut(OpenPack pack, SummedUnit<?> summed, Figures figures, Alteration alteration) {
        Blame blame = new Blame(pack.pack(), summed.unit());
        try (Budget budget = Budget.begin(summed.unit().source())) {
            return blame.of(() -> layOut(pack, summed, figures, alteration, blame));
        }
    }

    private static Pages layOut(
            OpenPack pack, SummedUnit<?> summed, Figures figures, Alteration alteration, Blame blame) {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        Map<String, TablePages> tablePages = drawn(pack, summed, alteration, drawings);
        List<Manuscript> kept = new ArrayList<>();
        Xhtml text = read(pack, pack.chapters().write(figures, tablePages), kept);
        alteration.text(text, tablePages);
        LaidOut laidOut = layOut(pack, text);
        Manuscript manuscript = kept.get(0);
        List<String> headings = manuscript.entries().stream().map(Entry::anchor).toList();
        Reserved.check(pack.pack(), laidOut, drawings.keySet(), headings);
        return new Pages(
                manuscript,
                laidOut,
                drawings,
                tablePages,
                pack.pack().settings().paper(),
                alteration.outline(tablePages),
                blame);
    }

    /** Sets the tables; how many pages each has. */
    private static Map<String, TablePages> drawn(
            OpenPack pack, SummedUnit<?> summed, Alteration alteration, Map<String, Drawing> drawings) {
        List<Sheet> sheets = Sheets.fill(pack.pack(), summed.unit(), summed.ledger());
        Map<String, TablePages> tablePages = new LinkedHashMap<>();
        Typeface typeface = new BookTypeface(pack.fonts());
        for (Sheet sheet : sheets) {
            Artwork table = alteration.table(sheet, typeface);
            tablePages.put(
                    sheet.name(), new TablePages(table.pageCount(), pack.forms().isLandscape(sheet.name())));
            for (int page = 0; page < table.pageCount(); page++) {
                drawings.put(sheet.name() + "-" + (page + 1), new Drawing(table, page));
            }
        }
        return tablePages;
    }

    /**
     * Looks whether people can see all of the text.
     *
     * @throws InputRejected M0616 when some is hidden, too light or too small
     */
    void mustBeSeen() {
        blame.run(laidOut::proveSeen);
    }

    /** Where the numbers of the prose were drawn; only once they are bound. */
    List<PlacedNumber> numbers(String marked, FigureMarks marks) {
        return laidOut.numbers(
                marked, marks, manuscript.entries().stream().map(Entry::anchor).collect(Collectors.toSet()));
    }

    /** How many pages each table has, to write the chapters again. */
    Map<String, TablePages> tablePages() {
        return tablePages;
    }

    /** The title of an entry of the contents by its anchor. */
    String titleOf(String anchor) {
        return manuscript.entries().stream()
                .filter(entry -> entry.anchor().equals(anchor))
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }

    /** The 0-based page of an element. */
    Optional<Integer> pageOf(String id) {
        return laidOut.spotOf(id).map(Spot::page);
    }

    /** Reads what was written and keeps all but its text, which is long while it is laid out. */
    private static Xhtml read(OpenPack pack, Manuscript written, List<Manuscript> kept) {
        kept.add(new Manuscript(written.title(), "", written.entries(), written.seen()));
        return read(pack, written.xhtml());
    }

    private static Xhtml read(OpenPack pack, String text) {
        Budget.ofThisThread().document(text.length());
        try {
            return Xhtml.of(text);
        } catch (InputRejected e) {
            throw inTemplate(pack, e);
        }
    }

    static LaidOut layOut(OpenPack pack, String xhtml) {
        return layOut(pack, read(pack, xhtml));
    }

    private static LaidOut layOut(OpenPack pack, Xhtml xhtml) {
        try {
            return Saucer.layOut(
                    xhtml,
                    pack.fonts(),
                    name -> pack.pack().lookUp("图片/" + name).map(Pages::bytes),
                    pack.pack().settings().typesetting(),
                    pack.styles());
        } catch (InputRejected e) {
            throw inTemplate(pack, e);
        }
    }

    /** What is no XHTML is told of the template with a tag that has no partner. */
    private static InputRejected inTemplate(OpenPack pack, InputRejected rejected) {
        String code = rejected.problems().get(0).code();
        List<Problem> alone = Saucer.NOT_WELL_FORMED.equals(code)
                ? Composition.of(pack.pack()).files().stream()
                        .filter(file -> file.getFileName().toString().endsWith(".ftl"))
                        .flatMap(file -> OpenTags.problem(code, file, PackFile.text(file)).stream())
                        .toList()
                : List.of();
        List<Problem> open = alone.stream()
                .filter(problem -> !problem.message().contains("</"))
                .toList();
        return alone.isEmpty() ? rejected : new InputRejected(open.isEmpty() ? alone : open);
    }

    /** What its chapters asked for. */
    Seen seen() {
        return manuscript.seen();
    }

    String title() {
        return manuscript.title();
    }

    /** Where each entry of the contents begins; entries that are not shown are left out. */
    List<Printed.EntryPlace> places() {
        return manuscript.entries().stream()
                .flatMap(entry -> laidOut.spotOf(entry.anchor()).stream()
                        .map(spot -> new Printed.EntryPlace(entry.title(), entry.level(), spot.page() + 1)))
                .toList();
    }

    /** The pages of each table, 1-based. */
    Map<String, List<Integer>> ofTables() {
        Map<String, List<Integer>> pages = new LinkedHashMap<>();
        drawings.keySet()
                .forEach(id -> laidOut.spotOf(id)
                        .ifPresent(spot -> pages.computeIfAbsent(
                                        id.substring(0, id.lastIndexOf('-')), table -> new ArrayList<>())
                                .add(spot.page() + 1)));
        return pages;
    }

    /** Binds the pages into one PDF, dated at the end of the year reported, and proves that it is what was meant. */
    Bound bind(
            Binder binder, Unit unit, Optional<String> watermark, Optional<String> note, List<Attachment> attachments) {
        OffsetDateTime created =
                LocalDate.of(unit.year(), 12, 31).atStartOfDay().atOffset(CHINA);
        List<Heading> outline = Stream.concat(
                        manuscript.entries().stream().map(e -> new Heading(e.anchor(), e.title(), e.level())),
                        further.stream())
                .toList();
        BookletFacts facts = new BookletFacts(
                manuscript.title() + (further.isEmpty() ? "" : "（花脸稿）"),
                unit.identity().name(),
                "单位" + unit.kind().label() + "公开",
                created,
                watermark,
                note,
                paper,
                attachments);
        try (Budget budget = Budget.begin(unit.source())) {
            return blame.of(() -> {
                Bound bound = binder.recorded(laidOut, drawings, facts, outline);
                prove(bound);
                return bound;
            });
        }
    }

    /** Proves that what was bound of these pages is what was meant. */
    void prove(Bound bound) {
        Binder.prove(laidOut, drawings, bound);
    }

    /** An image of the pack. */
    static byte[] bytes(Path file) {
        try {
            return PackFile.bytes(file, PackFile.LARGE);
        } catch (IOException e) {
            throw new InputRejected(
                    Problem.error("M0303", Place.of(file.toString()), "图片读不出来，或超过 20 MB", "请换成较小的 PNG 或 JPEG 图片"));
        }
    }
}
