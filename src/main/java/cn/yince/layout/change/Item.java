package cn.yince.layout.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * A part of what an element holds: an element that is no part of a line, or nodes beside each other that make lines.
 *
 * @param tag name of the element; empty of nodes that make lines
 * @param nodes the element alone, or all nodes
 * @param text as it reads; a line end is a line end, an image a character of its own
 */
record Item(String tag, List<Node> nodes, String text) {
    private static final Set<String> IN_LINES =
            Set.of("span", "a", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "br", "img");

    private static final Set<String> TABLES = Set.of("table", "thead", "tbody", "tfoot");

    private static final char IMAGE = '\uFFFC';

    /** What an element holds that reads as anything; of tables their rows, whichever table they stand in. */
    static List<Item> in(Element parent) {
        List<Item> items = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (isInLines(node)) {
                line.add(node);
            } else if (node instanceof Element) {
                add("", line, items);
                line = new ArrayList<>();
                addElement(node, items);
            }
        }
        add("", line, items);
        return items;
    }

    private static void addElement(Node node, List<Item> items) {
        if (!TABLES.contains(node.getNodeName())) {
            add(node.getNodeName(), List.of(node), items);
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                addElement(child, items);
            }
        }
    }

    /** The cells of a row, blank ones too. */
    static List<Item> cells(Element row) {
        List<Item> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                StringBuilder text = new StringBuilder();
                read(child, text);
                cells.add(new Item(child.getNodeName(), List.of(child), text.toString()));
            }
        }
        return cells;
    }

    private static void add(String tag, List<Node> nodes, List<Item> items) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> read(node, text));
        if (!plain(text.toString()).isEmpty()) {
            items.add(new Item(tag, nodes, text.toString()));
        }
    }

    private static boolean isInLines(Node node) {
        if (!(node instanceof Element)) {
            return node instanceof Text;
        } else if (!IN_LINES.contains(node.getNodeName())) {
            return false;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element && !isInLines(child)) {
                return false;
            }
        }
        return true;
    }

    private static void read(Node node, StringBuilder into) {
        if (node instanceof Text text) {
            into.append(text.getData());
        } else if (isOneCharacter(node)) {
            into.append(node.getNodeName().equals("br") ? '\n' : IMAGE);
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                read(child, into);
            }
        }
    }

    /** Whether a node counts as one character of its text. */
    static boolean isOneCharacter(Node node) {
        return node.getNodeName().equals("br") || node.getNodeName().equals("img");
    }

    boolean isLines() {
        return tag.isEmpty();
    }

    Element element() {
        return (Element) nodes.get(0);
    }

    /** Whether it only leads to another place of the booklet, as what stands in its contents does. */
    boolean isSignpost() {
        List<Node> seen = nodes.stream()
                .filter(node ->
                        node instanceof Element || !node.getTextContent().isBlank())
                .toList();
        return isLines()
                && seen.size() == 1
                && seen.get(0) instanceof Element link
                && link.getNodeName().equals("a")
                && link.getAttribute("href").startsWith("#");
    }

    /** The text on one line. */
    String plain() {
        return plain(text);
    }

    static String plain(String text) {
        return text.replace(IMAGE, ' ').replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
