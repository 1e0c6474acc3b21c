package cn.yince.layout.saucer;

import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Structure;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.render.InlineText;

/** The texts, pictures and links of a document and what each is a part of. */
final class SpokenTexts {
    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "span", "br", "img");

    private final Map<Node, Leaf> leaves = new IdentityHashMap<>();
    private final Map<Element, Structure> links = new IdentityHashMap<>();

    /** What a text or a picture is a part of; null when it is heard nowhere. */
    Leaf leafOf(Node node) {
        return leaves.get(node);
    }

    /**
     * What a text that is drawn belongs to; null when it is heard nowhere, or was heard on an earlier page.
     *
     * @param page 0-based, where it is drawn
     */
    Leaf leafOf(InlineText text, int page) {
        if (text.getTextNode() == null) {
            return generated(text);
        }
        Leaf leaf = leaves.get(text.getTextNode());
        boolean again =
                leaf != null && leaf.marks().length > 0 && leaf.marks()[0] < page && isInHead(text.getTextNode());
        return again ? null : leaf;
    }

    private static boolean isInHead(Node text) {
        for (Node node = text; node != null; node = node.getParentNode()) {
            if (node.getNodeName().equals("thead")) {
                return true;
            }
        }
        return false;
    }

    /** What the style sheet puts before or behind a text; the dots that lead to a page number are not heard. */
    private Leaf generated(InlineText text) {
        Structure part = links.get(text.getParent().getElement());
        if (part == null || Trace.isLeader(text)) {
            return null;
        }
        return "before".equals(text.getParent().getPseudoElementOrClass()) ? part.firstLeaf() : part.leaf(null);
    }

    /** The part that is a link, or the one that generated text of an element belongs to. */
    Structure partOf(Element element) {
        return links.get(element);
    }

    /** What stands in a cell: texts, or paragraphs of its own. */
    void cell(Element element, Structure cell) {
        if (hasBlocks(element)) {
            blocksOf(element, cell);
        } else {
            add(element, cell);
        }
    }

    private void blocksOf(Element element, Structure within) {
        Structure open = null;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && DocumentText.inkOf(text).isEmpty() || isSkipped(child)) {
                continue;
            }
            if (isInline(child)) {
                open = open == null ? within.add(Role.PARAGRAPH) : open;
                add(child, open);
            } else if (isList((Element) child)) {
                list((Element) child, within.add(Role.LIST));
            } else if (hasBlocks((Element) child)) {
                blocksOf((Element) child, within);
            } else {
                open = null;
                add(child, within.add(Role.PARAGRAPH));
            }
        }
    }

    static boolean isList(Element element) {
        return element.getNodeName().equals("ul")
                || element.getNodeName().equals("ol")
                || element.getNodeName().equals("dl");
    }

    void list(Element element, Structure list) {
        Structure item = null;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element part) || isSkipped(part)) {
                continue;
            }
            boolean isTerm = part.getNodeName().equals("dt");
            boolean goesOn = part.getNodeName().equals("dd") && item != null;
            item = goesOn ? item : list.add(Role.LIST_ITEM);
            cell(part, item.add(isTerm ? Role.LABEL : Role.LIST_BODY));
        }
    }

    /** The texts, links and pictures inside a node, one after the other. */
    void add(Node node, Structure owner) {
        if (node instanceof Text text) {
            leaves.put(node, owner.leaf(DocumentText.withoutGlue(text)));
        } else if (node instanceof Element element && !isSkipped(element)) {
            Structure inside = owner;
            if (element.getNodeName().equals("a") && element.hasAttribute("href")) {
                inside = owner.add(Role.LINK);
            } else if (element.getNodeName().equals("img")) {
                picture(element, owner);
                return;
            }
            links.put(element, inside);
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                add(child, inside);
            }
        }
    }

    /** A picture with an empty text instead is an ornament. */
    private void picture(Element element, Structure owner) {
        String alternative = element.getAttribute("alt").strip();
        if (!alternative.isEmpty()) {
            Structure figure = owner.add(Role.FIGURE);
            figure.alternative(alternative);
            leaves.put(element, figure.leaf(""));
        }
    }

    static boolean isSkipped(Node node) {
        return node instanceof Element element && (DocumentText.isSkipped(element) || Repeats.isCopy(element));
    }

    /** Whether anything can be seen of what is inside an element. */
    static boolean hasInk(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean inked = child instanceof Text text
                    ? !DocumentText.inkOf(text).isEmpty()
                    : child instanceof Element inner && !isSkipped(inner) && hasInk(inner);
            if (inked) {
                return true;
            }
        }
        return false;
    }

    static boolean isInline(Node node) {
        return node instanceof Text || node instanceof Element element && INLINE.contains(element.getNodeName());
    }

    static boolean hasBlocks(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element && !isInline(child)) {
                return true;
            }
        }
        return false;
    }
}
