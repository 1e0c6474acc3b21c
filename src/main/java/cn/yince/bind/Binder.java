package cn.yince.bind;

import cn.yince.layout.Artwork;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.font.SubsetPrefixes;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.saucer.LaidOut;
import cn.yince.layout.structure.BookStructure;
import cn.yince.layout.structure.Structure;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;

/** Makes one PDF of a laid out document; the same input gives the same bytes. Safe for any number of threads. */
public final class Binder {
    private static final String CREATOR = "印册";
    private static final String WATERMARK_FAMILY = "黑体";

    private final FontBook fonts;
    private final int zlibLevel;
    private final boolean tagged;

    /** A binder that compresses fast: a few per cent larger than zlib's default, in a third of its time. */
    public Binder(FontBook fonts) {
        this(fonts, Deflater.BEST_SPEED);
    }

    /**
     * A binder.
     *
     * @param fonts the font book the pages were laid out with
     * @param zlibLevel for page contents, 0 to 9, -1 for the default; embedded fonts go by the font book's own level
     */
    public Binder(FontBook fonts, int zlibLevel) {
        this(fonts, zlibLevel, true);
    }

    private Binder(FontBook fonts, int zlibLevel, boolean tagged) {
        this.fonts = fonts;
        this.zlibLevel = zlibLevel;
        this.tagged = tagged;
    }

    /** A binder whose booklets do not say what their parts are: PDF/A-2b, smaller, not for everybody to read. */
    public static Binder untagged(FontBook fonts) {
        return new Binder(fonts, Deflater.BEST_SPEED, false);
    }

    /**
     * One booklet.
     *
     * @param pages painted here, so they cannot be bound again
     * @param drawings by the id of the element on the page each is drawn onto
     * @param outline in reading order
     * @throws IllegalArgumentException when an id of drawings or outline is not in the document, or two drawings share
     *     a page
     * @throws cn.yince.problem.InputRejected [M0303] when the document's stylesheet names a file outside the pack,
     *     [M0308] when the watermark has characters its font lacks
     * @throws cn.yince.problem.InternalFault when something was not drawn as it was meant
     */
    public Booklet bind(LaidOut pages, Map<String, Drawing> drawings, BookletFacts facts, List<Heading> outline) {
        Bound bound = recorded(pages, drawings, facts, outline);
        prove(pages, drawings, bound);
        return bound.booklet();
    }

    /**
     * Proves of a booklet that was recorded that everything meant for it stands in it, whole and in its place.
     *
     * @throws cn.yince.problem.InternalFault when something was not drawn as it was meant
     */
    public static void prove(LaidOut pages, Map<String, Drawing> drawings, Bound bound) {
        pages.prove();
        drawings.values().stream().map(Drawing::artwork).distinct().forEach(Artwork::prove);
        Signposts.check(bound);
    }

    /** As {@link #bind}, but gives also what was drawn, and leaves it to the caller to have it proved. */
    public Bound recorded(LaidOut pages, Map<String, Drawing> drawings, BookletFacts facts, List<Heading> outline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 19);
        Document document = new Document();
        LinkWriter writer = LinkWriter.open(document, facts.paper(), fonts, out);
        writer.setCompressionLevel(zlibLevel);
        describe(facts, document, writer);
        writer.titles(outline);
        Optional<BookStructure> structure =
                tagged ? Optional.of(pages.structure(outline, structures(drawings))) : Optional.empty();
        Tags tags = new Tags(pages.pageCount());
        structure.ifPresent(book -> writer.mark(tags, book.root()));
        List<DrawnPage> drawn = paint(pages, byPage(pages, drawings), facts, document, writer);
        writer.setPageLabels(PageLabels.of(pages.numbers()));
        List<Outline.Entry> entries = Outline.write(outline, pages, writer);
        UnaryOperator<byte[]> last =
                structure.map(book -> told(book, tags, entries, writer)).orElse(UnaryOperator.identity());
        return new Bound(
                new Booklet(finished(facts, out, document, writer, last), pages.pageCount()),
                drawn,
                writer.links(),
                entries.stream().map(entry -> entry.mark(pages, writer)).toList(),
                targets(pages, drawn, outline),
                facts,
                structure.map(BookStructure::root));
    }

    /** Says what the parts are; gives what is to be added to the file. */
    private static UnaryOperator<byte[]> told(
            BookStructure structure, Tags tags, List<Outline.Entry> entries, LinkWriter writer) {
        StructureTree tree = new StructureTree(structure, tags, writer);
        Archive.tell(tree, structure, entries, writer);
        return tree::addedTo;
    }

    /** What is drawn onto each element that is kept blank, told at the first of its pages. */
    private static Function<String, List<Structure>> structures(Map<String, Drawing> drawings) {
        return id -> {
            Drawing drawing = drawings.get(id);
            return drawing == null || drawing.page() > 0
                    ? List.of()
                    : drawing.artwork().structure();
        };
    }

    /**
     * Closes the document and gives the whole file.
     *
     * @param last what is still added to it
     */
    static byte[] finished(
            BookletFacts facts,
            ByteArrayOutputStream out,
            Document document,
            LinkWriter writer,
            UnaryOperator<byte[]> last) {
        date(facts, writer);
        Archive.prepare(facts, writer);
        SubsetPrefixes.fromContent(Fingerprint.of(out.toByteArray()), document::close);
        byte[] pdf = last.apply(out.toByteArray());
        Fingerprint.replaceId(pdf, String.join("\n", facts.author(), facts.title(), facts.subject()));
        return pdf;
    }

    private static Map<String, Integer> targets(LaidOut pages, List<DrawnPage> drawn, List<Heading> outline) {
        Set<String> ids = new LinkedHashSet<>();
        outline.forEach(heading -> ids.add(heading.id()));
        drawn.forEach(page -> page.all().forEach(text -> ids.add(text.link())));
        Map<String, Integer> targets = new HashMap<>();
        ids.stream().filter(id -> pages.spotOf(id).isPresent()).forEach(id -> targets.put(id, pages.paintedPageOf(id)));
        return targets;
    }

    static void describe(BookletFacts facts, Document document, PdfWriter writer) {
        document.addTitle(facts.title());
        document.addAuthor(facts.author());
        document.addSubject(facts.subject());
        document.addCreator(CREATOR);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Archive.LANGUAGE));
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
    }

    private static Map<Integer, Drawing> byPage(LaidOut pages, Map<String, Drawing> drawings) {
        Map<Integer, Drawing> byPage = new HashMap<>();
        drawings.forEach((id, drawing) -> {
            if (byPage.put(pages.pageOf(id), drawing) != null) {
                throw new IllegalArgumentException("two drawings on the page of " + id);
            }
        });
        return byPage;
    }

    private List<DrawnPage> paint(
            LaidOut pages, Map<Integer, Drawing> drawings, BookletFacts facts, Document document, LinkWriter writer) {
        List<DrawnPage> drawn = new ArrayList<>();
        Optional<Watermark> watermark = facts.watermark().map(this::watermark);
        Optional<Note> note = facts.note().map(text -> new Note(text, fonts));
        pages.paint(document, writer, facts.paper().numbersBlanks(), page -> {
            List<Drawn> texts = new ArrayList<>();
            List<Drawn> margins = new ArrayList<>();
            pages.drawn().get(page).forEach(text -> (text.part().equals(Drawn.MARGIN) ? margins : texts).add(text));
            Drawing drawing = drawings.get(page);
            if (drawing != null) {
                texts.addAll(drawing.artwork().drawOnto(drawing.page(), document, writer));
            }
            writer.describeLinks(texts);
            List<Drawn> artifacts = new ArrayList<>();
            watermark.ifPresent(text -> artifacts.add(text.drawUnder(writer, writer.trimmed())));
            artifacts.addAll(margins);
            writer.endPage();
            note.ifPresent(text -> artifacts.add(text.drawOnto(writer, writer.trimmed())));
            drawn.add(new DrawnPage(writer.trimmed(), texts, artifacts));
        });
        return drawn;
    }

    private Watermark watermark(String text) {
        if (!fonts.canDraw(WATERMARK_FAMILY, text)) {
            throw new InputRejected(
                    Problem.error("M0308", Place.of("水印"), "水印“" + text + "”里有" + WATERMARK_FAMILY + "没有的字", "请换用常用字"));
        }
        return new Watermark(text, fonts.font(WATERMARK_FAMILY));
    }

    private static void date(BookletFacts facts, PdfWriter writer) {
        PdfObject date = new PdfDate(GregorianCalendar.from(facts.created().toZonedDateTime()));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
    }
}
