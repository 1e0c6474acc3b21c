package cn.yince.layout.saucer;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.Layer.PagedMode;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A document laid out in pages: can be asked where things are and painted once. For one thread. */
public final class LaidOut {
  private final Engine engine;
  private final Layer layer;
  private final BlockBox root;
  private final LayoutContext context;
  private final List<PageBox> pages;
  private final List<Heading> headings;

  LaidOut(Engine engine, BlockBox root, List<Heading> headings) {
    this.engine = engine;
    this.root = root;
    this.headings = headings;
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
    return spotOf(id).orElseThrow(() -> new IllegalArgumentException("no element " + id)).page();
  }

  /** The 0-based page on which the text of each element begins, by the element's id; elements without text are left out. */
  public Map<String, Integer> pagesOfTexts() {
    return TextPages.of(root, line -> page(line.getAbsY() + line.getBaseline()).getPageNo());
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

  /**
   * Paints all pages, each on a new page of the document, which must have none yet and is opened here if need be.
   *
   * @param writer the document's writer; not closed
   * @param hook called after each page, while it is open
   * @throws cn.yince.problem.InputRejected [M0303] when the stylesheet named a file outside the pack
   */
  public void paint(Document document, PdfWriter writer, PageHook hook) {
    RenderingContext rendering = engine.renderingContext(root);
    rendering.setPageCount(pages.size());
    engine.device.setRoot(root);
    engine.device.setWriter(writer);
    layer.assignPagePaintingPositions(rendering, PagedMode.PAGED_MODE_PRINT);
    for (int i = 0; i < pages.size(); i++) {
      openPage(document, pages.get(i));
      rendering.setPage(i, pages.get(i));
      engine.device.initializePage(writer.getDirectContent(), document.getPageSize().getHeight());
      paintPage(rendering, pages.get(i));
      engine.device.finishPage();
      hook.painted(i);
    }
    engine.agent.stopOnRefusals();
  }

  private void openPage(Document document, PageBox page) {
    document.setPageSize(
        new Rectangle(page.getWidth(context) / Engine.DOTS_PER_POINT, page.getHeight(context) / Engine.DOTS_PER_POINT));
    if (document.isOpen()) {
      document.newPage();
    } else {
      document.open();
    }
  }

  private void paintPage(RenderingContext rendering, PageBox page) {
    page.paintBackground(rendering, 0, PagedMode.PAGED_MODE_PRINT);
    page.paintMarginAreas(rendering, 0, PagedMode.PAGED_MODE_PRINT);
    page.paintBorder(rendering, 0, PagedMode.PAGED_MODE_PRINT);
    Shape outside = engine.device.getClip();
    engine.device.clip(page.getPrintClippingBounds(rendering));
    int top = page.getMarginBorderPadding(rendering, Edge.TOP) - page.getPaintingTop();
    int left = page.getMarginBorderPadding(rendering, Edge.LEFT);
    engine.device.translate(left, top);
    layer.paint(rendering);
    engine.device.drawBorders();
    engine.device.translate(-left, -top);
    engine.device.setClip(outside);
  }
}
