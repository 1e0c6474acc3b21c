package cn.yince.layout.saucer;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * A part's title before what begins a page of its own stands below the text before it. Where that text fills its page,
 * so that the title would stand on a page alone, it goes to the head of what follows; a title that begins a page
 * because the pack says so stays there, unless it is marked {@code data-随后} to go with what follows.
 */
final class StrandedTitles {
    private static final String TITLE = "h1";
    private static final String WITH_NEXT = "data-随后";

    private StrandedTitles() {}

    /**
     * Moves titles that say so to the head of what follows, which then begins the page that the title would have begun.
     */
    static void moveMarked(Document document, Engine engine) {
        NodeList titles = document.getElementsByTagName(TITLE);
        for (int i = 0; i < titles.getLength(); i++) {
            Element title = (Element) titles.item(i);
            if (title.hasAttribute(WITH_NEXT)
                    && follower(title) instanceof Element follower
                    && follower.getNodeName().equals("div")
                    && engine.shared.getStyle(follower).isForcePageBreakBefore()
                    && engine.shared.getStyle(title).isForcePageBreakBefore()) {
                IdentValue where = engine.shared.getStyle(title).getIdent(CSSName.PAGE_BREAK_BEFORE);
                take(beginning(title, IdentValue.AUTO), beginning(follower, where), engine);
            }
        }
    }

    /** What stands in an element's place and begins a page as told; looks are remembered by element. */
    private static Element beginning(Element element, IdentValue where) {
        Element other = (Element) element.cloneNode(true);
        other.setAttribute("style", element.getAttribute("style") + "; page-break-before: " + where.asString());
        element.getParentNode().replaceChild(other, element);
        return other;
    }

    /** Moves titles that stand alone on their pages; whether there were any, so that all must be laid out again. */
    static boolean move(Document document, Engine engine, BlockBox root) {
        boolean moved = false;
        for (Element title : Elements.named(document, TITLE)) {
            if (follower(title) instanceof Element follower
                    && follower.getNodeName().equals("div")
                    && engine.shared.getStyle(follower).isForcePageBreakBefore()
                    && !engine.shared.getStyle(title).isForcePageBreakBefore()
                    && isAlone(title, engine, root.getLayer())) {
                take(title, follower, engine);
                moved = true;
            }
        }
        return moved;
    }

    private static Node follower(Element title) {
        Node next = title.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return next;
    }

    /** Whether nothing stands above it on its page; what follows begins another one. */
    private static boolean isAlone(Element title, Engine engine, Layer layer) {
        Box box = title.getAttribute("id").isEmpty() ? null : engine.shared.getBoxById(title.getAttribute("id"));
        LineBox line = box == null ? null : FirstLines.firstLine(box);
        if (line == null) {
            return false;
        }
        LayoutContext context = engine.layoutContext();
        PageBox page = layer.getPage(context, line.getAbsY());
        return line.getAbsY() - page.getTop() < line.getHeight();
    }

    /** Puts the title into what follows. */
    private static void take(Element title, Element follower, Engine engine) {
        follower.insertBefore(title, follower.getFirstChild());
        engine.shared.reset();
    }
}
