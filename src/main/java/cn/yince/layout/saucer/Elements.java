package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements of a name as they are now. The lists of the DOM are looked up anew from the beginning whenever anything
 * in the document changes, so that who changes what it finds would take the square of the time.
 */
final class Elements {
    private Elements() {}

    /** Those inside a node, in document order. */
    static List<Element> named(Node within, String name) {
        return named(within, Set.of(name));
    }

    /** Those inside a node of any of the names, in document order. */
    static List<Element> named(Node within, Set<String> names) {
        List<Element> found = new ArrayList<>();
        Node node = within.getFirstChild();
        while (node != null) {
            if (node instanceof Element element && names.contains(element.getNodeName())) {
                found.add(element);
            }
            node = node.getFirstChild() == null ? after(node, within) : node.getFirstChild();
        }
        return found;
    }

    /** What follows a node without children; null at the end of {@code within}. */
    private static Node after(Node node, Node within) {
        Node last = node;
        while (last != within && last.getNextSibling() == null) {
            last = last.getParentNode();
        }
        return last == within ? null : last.getNextSibling();
    }
}
