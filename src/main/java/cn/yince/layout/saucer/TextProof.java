package cn.yince.layout.saucer;

import cn.yince.layout.Ink;
import cn.yince.problem.InternalFault;
import cn.yince.problem.NotAsMeant;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.layout.TextUtil;

/**
 * Proves of a painted document that its text stands on the pages, whole and in order: all of it was laid out, every
 * text node was drawn from its first character to its last, once or once on every page that repeats it, and outside of
 * tables none above the one before it.
 */
final class TextProof {
    private static final int SHOWN = 12;

    private final SharedContext shared;
    private final Trace trace;
    private Piece lowest;
    private Piece above;

    private TextProof(SharedContext shared, Trace trace) {
        this.shared = shared;
        this.trace = trace;
    }

    /**
     * Compares what was drawn with what was meant.
     *
     * @param meant {@link DocumentText} of the document before anything in it was changed for the layout
     * @throws InternalFault naming the page and both texts of the first difference
     */
    static void check(String meant, Document document, SharedContext shared, Trace trace) {
        same(meant, DocumentText.of(document));
        new TextProof(shared, trace).walk(document.getDocumentElement(), false);
    }

    /** Breaking forms into pages copies and moves their parts; nothing may get lost. */
    private static void same(String meant, String laidOut) {
        if (!meant.equals(laidOut)) {
            int at = 0;
            while (at < Math.min(meant.length(), laidOut.length()) && meant.charAt(at) == laidOut.charAt(at)) {
                at++;
            }
            throw new InternalFault("排版改动了原文：“" + around(meant, at) + "”成了“" + around(laidOut, at) + "”");
        }
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, Math.min(at, text.length()) - SHOWN), Math.min(text.length(), at + SHOWN));
    }

    private void walk(Node parent, boolean inTable) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                look(text, inTable);
            } else if (child instanceof Element element && !DocumentText.isSkipped(element)) {
                walk(element, inTable || element.getNodeName().equals("table"));
                above = inTable ? above : lowest;
            }
        }
    }

    private void look(Text node, boolean inTable) {
        String ink = DocumentText.inkOf(node);
        List<Piece> pieces = trace.pieces().get(node);
        if (ink.isEmpty()) {
            return;
        }
        if (pieces == null) {
            mustBeHidden(node, ink);
            return;
        }
        int times = timesWhole(ink, pieces);
        if (times == 0) {
            times = timesWhole(Ink.of(transformed(node)), pieces);
        }
        if (times == 0) {
            throw new NotAsMeant("第" + (pieces.get(0).page() + 1) + "页：正文应为“" + ink + "”，印出的是“"
                    + inkOf(pieces, 0, pieces.size()) + "”");
        }
        if (times == 1) {
            order(pieces, inTable);
        }
    }

    private void mustBeHidden(Text node, String ink) {
        for (Node up = node.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
            if (shared.getStyle(element).isDisplayNone()
                    || !shared.getStyle(element).isVisible()) {
                return;
            }
        }
        int page = lowest == null ? 0 : lowest.page();
        throw new NotAsMeant("第" + (page + 1) + "页之后：正文“" + ink + "”没有印出，或印在看不见的地方");
    }

    /** How often all of a text was drawn: once in pieces, or once on each of several pages; 0 when it never was. */
    private static int timesWhole(String ink, List<Piece> pieces) {
        if (inkOf(pieces, 0, pieces.size()).equals(ink)) {
            return 1;
        }
        int times = 0;
        for (int start = 0, end; start < pieces.size(); start = end, times++) {
            end = start;
            while (end < pieces.size()
                    && pieces.get(end).page() == pieces.get(start).page()) {
                end++;
            }
            if (!inkOf(pieces, start, end).equals(ink)) {
                return 0;
            }
        }
        return times;
    }

    private static String inkOf(List<Piece> pieces, int start, int end) {
        if (end - start == 1) {
            return Ink.of(pieces.get(start).text());
        }
        StringBuilder all = new StringBuilder();
        pieces.subList(start, end).forEach(piece -> all.append(Ink.of(piece.text())));
        return all.toString();
    }

    private String transformed(Text node) {
        String own = Signs.visible(node.getData());
        return TextUtil.transformText(own, shared.getStyle((Element) node.getParentNode()));
    }

    private void order(List<Piece> pieces, boolean inTable) {
        Piece first = pieces.get(0);
        if (above != null && isAbove(first, above) && first.flows() && above.flows()) {
            throw new NotAsMeant("第" + (first.page() + 1) + "页：“" + first.text() + "”印在了它前面的“" + above.text() + "”（第"
                    + (above.page() + 1) + "页）之上");
        }
        Piece last = pieces.get(pieces.size() - 1);
        lowest = lowest == null || !isAbove(last, lowest) ? last : lowest;
        above = inTable ? above : lowest;
    }

    private static boolean isAbove(Piece piece, Piece other) {
        float em = Math.max(
                piece.area().top() - piece.area().bottom(),
                other.area().top() - other.area().bottom());
        return piece.page() < other.page()
                || piece.page() == other.page()
                        && piece.area().bottom() > other.area().bottom() + em;
    }
}
