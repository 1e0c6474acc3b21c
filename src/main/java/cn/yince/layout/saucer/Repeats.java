package cn.yince.layout.saucer;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Parts of the document that are printed again on a further page: only the first copy keeps its ids, the others are
 * marked.
 */
final class Repeats {
    private static final String COPY = "data-重印";

    private Repeats() {}

    /** Makes the element a copy: no ids, and known as one. */
    static void mark(Element copy) {
        copy.setAttribute(COPY, "");
        copy.removeAttribute("id");
        NodeList inside = copy.getElementsByTagName("*");
        for (int i = 0; i < inside.getLength(); i++) {
            ((Element) inside.item(i)).removeAttribute("id");
        }
    }

    static boolean isCopy(Element element) {
        return element.hasAttribute(COPY);
    }
}
