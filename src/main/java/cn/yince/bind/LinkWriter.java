package cn.yince.bind;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.saucer.Heading;
import cn.yince.layout.structure.Structure;
import cn.yince.pack.Settings.Paper;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes as any writer does and remembers the links. Where they lead is asked when all is written: asking earlier
 * numbers pages anew.
 */
final class LinkWriter extends PdfWriter {
    private static final int NOWHERE = -1;

    private final List<Annotation> annotations = new ArrayList<>();
    private final FontBook fonts;
    private final Map<String, String> titles = new HashMap<>();
    private final TrimmedPages pages;

    /** Null when nothing is marked. */
    private Tags tags;

    private Structure whole;

    private LinkWriter(TrimmedPages pages, FontBook fonts, OutputStream out) {
        super(pages, out);
        this.pages = pages;
        this.fonts = fonts;
        Doubles doubles = new Doubles(fonts);
        directContent = new PageContent(this, doubles);
        directContentUnder = new PageContent(this, doubles);
    }

    /** As {@link PdfWriter#getInstance(Document, OutputStream)}, with the boxes of each page as a press needs them. */
    static LinkWriter open(Document document, Paper paper, FontBook fonts, OutputStream out) {
        TrimmedPages pages = new TrimmedPages(paper);
        pages.setTextRenderingOptions(document.getTextRenderingOptions());
        document.addDocListener(pages);
        LinkWriter writer = new LinkWriter(pages, fonts, out);
        pages.addWriter(writer);
        writer.setFullCompression();
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        boolean plain = object instanceof PdfStream stream && FontStream.isPlain(stream);
        return super.addToBody(plain ? FontStream.of((PdfStream) object, fonts) : object);
    }

    /** From now on what is drawn is marked as what it is a part of. */
    void mark(Tags noted, Structure root) {
        tags = noted;
        whole = root;
        content().mark(noted);
        setTabs(PdfName.S);
    }

    /** Whether the file says what its parts are. */
    boolean isTold() {
        return tags != null;
    }

    /** Ends what is open on the page. */
    void endPage() {
        content().end();
    }

    private PageContent content() {
        return (PageContent) directContent;
    }

    /** Pages lead to the tree of parents. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (tags != null && object instanceof PdfPage page && tags.isOn(getPageNumber() - 1)) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(getPageNumber() - 1));
        }
        return super.addToBody(object, reference);
    }

    @Override
    public void addAnnotation(PdfAnnotation annotation) {
        if (tags != null) {
            Structure part = content().link() == null ? whole : content().link();
            annotation.put(PdfName.STRUCTPARENT, new PdfNumber(tags.link(part, annotation, getPageNumber() - 1)));
        }
        super.addAnnotation(annotation);
        annotations.add(new Annotation(getCurrentPageNumber() - 1, annotation));
    }

    /** Whether anything drawn lets what lies below it shine through. */
    boolean drewTransparently() {
        return documentExtGState.keySet().stream()
                .anyMatch(state -> isBelowOne(state, PdfName.CA) || isBelowOne(state, PdfName.ca));
    }

    private static boolean isBelowOne(PdfDictionary state, PdfName opacity) {
        return state.contains(opacity) && state.getAsNumber(opacity).floatValue() < 1;
    }

    /** The page that is open, as it will be when its edges are cut off. */
    Area trimmed() {
        return pages.trimmed(getCurrentPageNumber());
    }

    /** Says what the headings are called, before anything is painted. */
    void titles(List<Heading> headings) {
        headings.forEach(heading -> titles.put(heading.id(), heading.title()));
    }

    /**
     * Gives the links of the page that is open their description: what they lead to.
     *
     * @param texts of the page
     */
    void describeLinks(List<Drawn> texts) {
        int open = getCurrentPageNumber() - 1;
        for (int i = annotations.size() - 1; i >= 0 && annotations.get(i).page() == open; i--) {
            Annotation annotation = annotations.get(i);
            Area area = annotation.area();
            texts.stream()
                    .filter(text -> !text.link().isEmpty() && area.meets(text.area()))
                    .findFirst()
                    .map(text -> titles.getOrDefault(text.link(), text.text()))
                    .ifPresent(title ->
                            annotation.written().put(PdfName.CONTENTS, new PdfString(title, PdfObject.TEXT_UNICODE)));
        }
    }

    /** All links that lead into the booklet, in the order written; only when the document is closed. */
    List<Link> links() {
        Map<Integer, Integer> pages = pages();
        return annotations.stream()
                .map(annotation -> annotation.link(pages))
                .filter(link -> link.target() != NOWHERE)
                .toList();
    }

    /** The 0-based page of a destination; only when the document is closed. */
    int pageOf(PdfDestination destination) {
        return target(destination, pages());
    }

    private Map<Integer, Integer> pages() {
        Map<Integer, Integer> pages = new HashMap<>();
        for (int page = 1; page <= getCurrentPageNumber(); page++) {
            pages.put(getPageReference(page).getNumber(), page - 1);
        }
        return pages;
    }

    private static int target(PdfArray destination, Map<Integer, Integer> pages) {
        boolean leadsToPage = destination != null && destination.getPdfObject(0) instanceof PdfIndirectReference;
        return leadsToPage
                ? pages.getOrDefault(((PdfIndirectReference) destination.getPdfObject(0)).getNumber(), NOWHERE)
                : NOWHERE;
    }

    private record Annotation(int page, PdfAnnotation written) {
        Link link(Map<Integer, Integer> pages) {
            PdfDictionary action = written.getAsDict(PdfName.A);
            return new Link(page, target(action == null ? null : action.getAsArray(PdfName.D), pages), area());
        }

        Area area() {
            PdfArray corners = written.getAsArray(PdfName.RECT);
            return new Area(at(corners, 0), at(corners, 1), at(corners, 2), at(corners, 3));
        }

        private static float at(PdfArray corners, int index) {
            return corners.getAsNumber(index).floatValue();
        }
    }
}
