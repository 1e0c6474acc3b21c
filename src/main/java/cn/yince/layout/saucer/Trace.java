package cn.yince.layout.saucer;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;

/** What was drawn of a document, noted as it goes to the pages. */
final class Trace {

    private final List<List<Drawn>> pages = new ArrayList<>();
    private final List<StringBuilder> margins = new ArrayList<>();
    private final Map<Text, List<Piece>> pieces = new IdentityHashMap<>();
    private final List<PrintedNumber> numbers = new ArrayList<>();

    void startPage() {
        pages.add(new ArrayList<>());
        margins.add(new StringBuilder());
    }

    /** 0-based. */
    int page() {
        return pages.size() - 1;
    }

    /**
     * Notes a text.
     *
     * @param box what is painted; null when it is a mark of a list
     * @param text every character that went to the page
     * @param area its em boxes
     * @param rooms added behind each character; none when nothing was
     * @param family of its font
     * @param seen false when it lies wholly outside what can be seen, so that it does not count
     */
    void note(InlineText box, String text, Area area, float[] rooms, String family, boolean seen) {
        boolean inMargin = box != null && box.getParent().isContainedInMarginBox();
        String link = box == null
                ? ""
                : linkAt(box.getTextNode() == null ? box.getParent().getElement() : box.getTextNode());
        pages.get(page()).add(new Drawn(text, inMargin ? Drawn.MARGIN : Drawn.BODY, link, area));
        if (box == null || !seen) {
            return;
        }
        if (box.getTextNode() != null) {
            note(box.getTextNode(), new Piece(page(), text, area, flows(box), rooms, family));
        } else if (inMargin) {
            margins.get(page()).append(text);
        } else if (!link.isEmpty() && box.isDynamicFunction() && !isLeader(box)) {
            numbers.add(new PrintedNumber(link, page(), text));
        }
    }

    /** Most texts are drawn in one piece. */
    private void note(Text node, Piece piece) {
        List<Piece> known = pieces.get(node);
        if (known == null) {
            pieces.put(node, List.of(piece));
            return;
        }
        List<Piece> all = known.size() == 1 ? new ArrayList<>(known) : known;
        all.add(piece);
        pieces.put(node, all);
    }

    /**
     * Whether a text stands where the flow of the document puts it; floats and the like may stand higher than what is
     * before them.
     */
    private static boolean flows(InlineText text) {
        for (Box box = text.getParent(); box != null; box = box.getParent()) {
            if (box.getStyle().isPositionedOrFloated()
                    || box.getStyle().isInlineBlock()
                    || box.getStyle().isRunning()) {
                return false;
            }
        }
        return !text.getParent().isContainedInMarginBox();
    }

    /** Whether a text is the dots between an entry and its page number. */
    static boolean isLeader(InlineText box) {
        return box.isDynamicFunction()
                && box.getFunctionData().getFunction().getName().equals("leader");
    }

    private static String linkAt(Node from) {
        for (Node node = from; node != null; node = node.getParentNode()) {
            if (node instanceof Element element && element.getNodeName().equals("a")) {
                String address = element.getAttribute("href");
                return address.startsWith("#") ? address.substring(1) : "";
            }
        }
        return "";
    }

    /** By page, in the order drawn. */
    List<List<Drawn>> pages() {
        return pages;
    }

    /** Texts of the page's margins, one after the other. */
    String margin(int page) {
        return margins.get(page).toString();
    }

    /** By text node; those of which nothing was drawn are missing. */
    Map<Text, List<Piece>> pieces() {
        return pieces;
    }

    List<PrintedNumber> numbers() {
        return numbers;
    }
}
