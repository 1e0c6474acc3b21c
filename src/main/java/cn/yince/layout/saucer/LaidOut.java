package cn.yince.layout.saucer;

import cn.yince.layout.Drawn;
import cn.yince.layout.FigureMarks;
import cn.yince.layout.PlacedNumber;
import cn.yince.layout.structure.BookStructure;
import cn.yince.layout.structure.Structure;
import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A document laid out in pages: can be asked where things are and painted once. For one thread. */
public final class LaidOut {
    final Engine engine;
    private final Layer layer;
    final BlockBox root;
    private final LayoutContext context;
    private final List<PageBox> pages;
    private final PartsAside parts;
    private final List<Heading> headings;
    private final String text;
    private final List<Integer> numbers = new ArrayList<>();

    LaidOut(Engine engine, BlockBox root, PartsAside parts, List<Heading> headings, String text) {
        this.parts = parts;
        this.engine = engine;
        this.root = root;
        this.headings = headings;
        this.text = text;
        layer = root.getLayer();
        context = engine.layoutContext();
        pages = List.copyOf(layer.getPages());
        PageSequences.complete(context, layer);
    }

    /** How many pages, cover and contents included. */
    public int pageCount() {
        return pages.size();
    }

    /** The elements marked {@code data-书签}, in document order; input for the outline. */
    public List<Heading> headings() {
        return headings;
    }

    /** Where the element with this id begins; empty when there is none or it is not shown. */
    public Optional<Spot> spotOf(String id) {
        return Optional.ofNullable(engine.shared.getBoxById(id)).map(this::spot);
    }

    /**
     * The 0-based page of the element with this id.
     *
     * @throws IllegalArgumentException when there is none or it is not shown
     */
    public int pageOf(String id) {
        return spotOf(id)
                .orElseThrow(() -> new IllegalArgumentException("no element " + id))
                .page();
    }

    /**
     * The 0-based page where the element with this id was painted: where its own first text was drawn, for an element
     * without text that of what it stands in, for lack of both where it was laid out. Only after {@link #paint}.
     */
    public int paintedPageOf(String id) {
        return elementOf(id).flatMap(this::firstPieceFrom).orElseGet(() -> pageOf(id));
    }

    private Optional<Element> elementOf(String id) {
        Box box = engine.shared.getBoxById(id);
        return Optional.ofNullable(box instanceof LineBox ? box.getParent() : box)
                .map(Box::getElement);
    }

    private Optional<Integer> firstPieceFrom(Element element) {
        return pieceIn(element)
                .or(() -> element.getParentNode() instanceof Element parent ? pieceIn(parent) : Optional.empty());
    }

    private Optional<Integer> pieceIn(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            Optional<Integer> page = child instanceof Element inner ? pieceIn(inner) : pieceOf(child);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> pieceOf(Node node) {
        List<Piece> pieces = engine.device.trace().pieces().get(node);
        return pieces == null ? Optional.empty() : Optional.of(pieces.get(0).page());
    }

    /** What can be seen of the text inside the element with this id; empty when there is none. */
    public String textOf(String id) {
        return elementOf(id).map(DocumentText::of).orElse("");
    }

    /** Texts in the margins of a page, one after the other; 0-based, only after {@link #paint}. */
    String marginOf(int page) {
        return engine.device.trace().margin(page);
    }

    /**
     * Where the numbers of the text were drawn. Only after {@link #paint}.
     *
     * @param marked the same document with marks around its numbers
     * @param headings ids of elements by which the parts of the booklet are told
     */
    public List<PlacedNumber> numbers(String marked, FigureMarks marks, Set<String> headings) {
        return NumberPlaces.of(SafeXml.parse(marked), marks, headings, engine.document, engine.device);
    }

    /**
     * What the booklet is to somebody who hears it; what is painted afterwards is noted in it.
     *
     * @param outline what its headings are, by the ids of their elements
     * @param drawings what is drawn onto the element with an id; empty for any other
     */
    public BookStructure structure(List<Heading> outline, Function<String, List<Structure>> drawings) {
        DocumentStructure structure = DocumentStructure.of(engine.document, outline, drawings);
        engine.device.tell(structure.texts());
        return new BookStructure(structure.root(), structure.byAnchor());
    }

    /** Every text drawn, by page, in the order drawn; only after {@link #paint}. */
    public List<List<Drawn>> drawn() {
        return engine.device.trace().pages();
    }

    /** The number of each page as it is counted in print, from 1 where the count begins; only after {@link #paint}. */
    public List<Integer> numbers() {
        return List.copyOf(numbers);
    }

    /**
     * The 0-based page on which the text of each element begins, by the element's id; elements without text are left
     * out. Only before {@link #paint}.
     */
    public Map<String, Integer> pagesOfTexts() {
        TextPages texts =
                new TextPages(line -> page(line.getAbsY() + line.getBaseline()).getPageNo());
        texts.walk(root);
        parts.each(texts::walk);
        return texts.pages();
    }

    private PageBox page(int reference) {
        return layer.getPage(context, Math.max(0, Math.min(reference, last().getBottom() - 1)));
    }

    private Spot spot(Box box) {
        int reference = box instanceof InlineLayoutBox line ? box.getAbsY() + line.getBaseline() : box.getAbsY();
        PageBox page = page(reference);
        int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + box.getAbsY() - page.getTop();
        return new Spot(page.getPageNo(), (page.getHeight(context) - Math.max(0, fromTop)) / Engine.DOTS_PER_POINT);
    }

    private PageBox last() {
        return pages.get(pages.size() - 1);
    }

    /** As {@link #paint(Document, PdfWriter, boolean, PageHook)}, every page with its margins. */
    public void paint(Document document, PdfWriter writer, PageHook hook) {
        paint(document, writer, true, hook);
    }

    /**
     * Paints all pages, each on a new page of the document, which must have none yet and is opened here if need be.
     *
     * @param writer the document's writer; not closed
     * @param numbersBlanks whether pages without text show what stands in the margins of others, too
     * @param hook called after each page, while it is open
     * @throws cn.yince.problem.InputRejected [M0303] when the stylesheet named a file outside the pack
     * @throws cn.yince.problem.InternalFault when a text is cut off or a font lacks one of its characters
     */
    public void paint(Document document, PdfWriter writer, boolean numbersBlanks, PageHook hook) {
        BitSet bare = numbersBlanks ? new BitSet() : EmptyPages.of(root, pages);
        RenderingContext rendering = engine.renderingContext(root);
        rendering.setPageCount(pages.size());
        engine.device.setRoot(root);
        engine.device.setWriter(writer);
        layer.assignPagePaintingPositions(rendering, PagedMode.PAGED_MODE_PRINT);
        for (int i = 0; i < pages.size(); i++) {
            parts.bringBack(pages.get(i));
            openPage(document, pages.get(i));
            rendering.setPage(i, pages.get(i));
            numbers.add(layer.getRelativePageNo(rendering) + 1);
            engine.device.initializePage(
                    writer.getDirectContent(), document.getPageSize().getHeight());
            paintPage(rendering, pages.get(i), bare.get(i));
            engine.device.finishPage();
            parts.release(pages.get(i));
            hook.painted(i);
        }
        engine.agent.stopOnRefusals();
    }

    /**
     * Proves, when all is painted, that the text stands on the pages, whole and in order, with the right page numbers
     * in the contents.
     *
     * @throws cn.yince.problem.InternalFault when something was not drawn as it was meant
     */
    public void prove() {
        TextProof.check(text, engine.document, engine.shared, engine.device.trace());
        NumberProof.check(engine.device.trace().numbers(), this);
    }

    /**
     * Proves that people can see all of the text.
     *
     * @throws cn.yince.problem.NotAsMeant when some is hidden, too light or too small
     */
    public void proveSeen() {
        SeenProof.check(engine.document, engine.shared, context);
    }

    private void openPage(Document document, PageBox page) {
        document.setPageSize(new Rectangle(
                page.getWidth(context) / Engine.DOTS_PER_POINT, page.getHeight(context) / Engine.DOTS_PER_POINT));
        if (document.isOpen()) {
            document.newPage();
        } else {
            document.open();
        }
    }

    private void paintPage(RenderingContext rendering, PageBox page, boolean bare) {
        page.paintBackground(rendering, 0, PagedMode.PAGED_MODE_PRINT);
        if (!bare) {
            engine.device.beginArtifact();
            page.paintMarginAreas(rendering, 0, PagedMode.PAGED_MODE_PRINT);
            engine.device.endArtifact();
        }
        page.paintBorder(rendering, 0, PagedMode.PAGED_MODE_PRINT);
        Shape outside = engine.device.getClip();
        engine.device.clipPage(page.getPrintClippingBounds(rendering));
        int top = page.getMarginBorderPadding(rendering, Edge.TOP) - page.getPaintingTop();
        int left = page.getMarginBorderPadding(rendering, Edge.LEFT);
        engine.device.translate(left, top);
        layer.paint(rendering);
        engine.device.drawBorders();
        engine.device.translate(-left, -top);
        engine.device.setClip(outside);
    }
}
