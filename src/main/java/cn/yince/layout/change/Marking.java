package cn.yince.layout.change;

import cn.yince.layout.change.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Puts what was and what is new into lines of a document, so that both can be told without colours. */
final class Marking {
    /** Of what is no longer. */
    static final String OLD = "color: #b3261e; text-decoration: line-through";

    /** Of what is new. */
    static final String NEW = "color: #0b57a4; text-decoration: underline";

    private static final char ASCII = 128;

    private final Document document;
    private final List<Stretch> stretches;
    private int at;
    private Node last;

    private Marking(Document document, List<Stretch> stretches) {
        this.document = document;
        this.stretches = stretches;
    }

    /** Marks the nodes of which lines are made. */
    static void mark(List<Node> nodes, List<Stretch> stretches) {
        Marking marking = new Marking(nodes.get(0).getOwnerDocument(), stretches);
        nodes.forEach(marking::mark);
        marking.end(nodes.get(nodes.size() - 1));
    }

    /** An element for a text that is no longer. */
    static Element gone(Document document, String text) {
        return new Marking(document, List.of()).span(OLD, text);
    }

    private void mark(Node node) {
        if (node instanceof Text text) {
            mark(text);
        } else if (Item.isOneCharacter(node)) {
            at++;
        } else {
            List<Node> children = new ArrayList<>();
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                children.add(child);
            }
            children.forEach(this::mark);
        }
    }

    private void mark(Text text) {
        int begins = at;
        int ends = begins + text.getData().length();
        List<Node> parts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int start = stretch.start();
            if (stretch.kind() == Kind.OLD) {
                if (start >= begins && start < ends) {
                    parts.add(span(OLD, stretch.text()));
                    apart(stretch.text(), text.getData().charAt(start - begins), parts);
                }
                continue;
            }
            int from = Math.max(start, begins);
            int to = Math.min(start + stretch.text().length(), ends);
            if (from < to) {
                String part = text.getData().substring(from - begins, to - begins);
                boolean plain = stretch.kind() == Kind.BOTH || Item.plain(part).isEmpty();
                parts.add(plain ? document.createTextNode(part) : span(NEW, part));
            }
        }
        parts.forEach(part -> text.getParentNode().insertBefore(part, text));
        last = parts.isEmpty() ? last : parts.get(parts.size() - 1);
        if (!parts.isEmpty()) {
            text.getParentNode().removeChild(text);
        }
        at = ends;
    }

    /** Two numbers beside each other must not read as one. */
    private void apart(String was, char next, List<Node> parts) {
        char last = was.charAt(was.length() - 1);
        if (last < ASCII && next < ASCII && Character.isLetterOrDigit(next)) {
            parts.add(document.createTextNode(" "));
        }
    }

    /** What was at the end, behind all that is new. */
    private void end(Node lastNode) {
        for (Stretch stretch : stretches) {
            if (stretch.kind() == Kind.OLD && stretch.start() >= at) {
                Node behind = last == null ? lastNode : last;
                behind.getParentNode().insertBefore(span(OLD, stretch.text()), behind.getNextSibling());
            }
        }
    }

    private Element span(String style, String text) {
        Element span = document.createElement("span");
        span.setAttribute("style", style);
        span.appendChild(document.createTextNode(text));
        return span;
    }
}
