package cn.yince.layout.change;

import cn.yince.layout.Budget;
import cn.yince.layout.change.Stretch.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks in the document of a new booklet what is not as it was in an old one: paragraph beside paragraph, cell beside
 * cell, word by word. What the old one had more stands where it stood, rows of tables behind their table. The contents
 * are not marked: their entries are where they lead.
 */
public final class Revision {
    private static final String ID = "改-";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> OF_ROWS = Set.of("tr", "thead", "tbody", "tfoot");
    private static final Set<String> OF_LINES = Set.of("td", "th", "li", "p", "dt", "dd");
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final Document now;
    private final List<Change> changes = new ArrayList<>();
    private String under = "";

    private Revision(Document now) {
        this.now = now;
    }

    /**
     * Marks a document.
     *
     * @param now changed here
     * @return the places that differ, in order
     */
    public static List<Change> mark(Document now, Document old) {
        Revision revision = new Revision(now);
        revision.compare(body(now), body(old));
        return List.copyOf(revision.changes);
    }

    private static Element body(Document document) {
        Node body = document.getElementsByTagName("body").item(0);
        return body == null ? document.getDocumentElement() : (Element) body;
    }

    private void compare(Element element, Element was) {
        boolean row = isRow(element);
        List<Item> olds = row ? Item.cells(was) : Item.in(was);
        List<Item> news = row ? Item.cells(element) : Item.in(element);
        int[] pairs = row ? inOrder(news) : Pairs.of(olds, news);
        int next = 0;
        Node behind = null;
        for (int i = 0; i < news.size(); i++) {
            Node first = news.get(i).nodes().get(0);
            if (pairs[i] >= 0) {
                gone(olds.subList(next, pairs[i]), element, first, behind);
                next = pairs[i] + 1;
                both(news.get(i), olds.get(pairs[i]));
            } else {
                added(news.get(i));
            }
            look(news.get(i));
            behind = news.get(i).tag().equals("tr") ? first : behind;
        }
        gone(olds.subList(next, olds.size()), element, null, behind);
    }

    private static boolean isRow(Node element) {
        return element.getNodeName().equals("tr");
    }

    /** Cells are told by their place. */
    private static int[] inOrder(List<Item> cells) {
        int[] pairs = new int[cells.size()];
        Arrays.setAll(pairs, i -> i);
        return pairs;
    }

    private void look(Item item) {
        if (HEADINGS.contains(item.tag())) {
            under = item.plain();
        }
    }

    private void both(Item is, Item was) {
        if (is.isSignpost() || is.plain().equals(was.plain())) {
            return;
        } else if (is.isLines()) {
            Budget.lookNow();
            mark(is, WordChanges.between(was.text(), is.text()));
        } else if (isRow(is.element())
                && Item.cells(is.element()).size() != Item.cells(was.element()).size()) {
            added(is);
            gone(List.of(was), is.element(), null, is.element());
        } else {
            compare(is.element(), was.element());
        }
    }

    /** A row that is new is one change. */
    private void added(Item item) {
        if (item.isSignpost()) {
            return;
        } else if (item.isLines()) {
            mark(item, List.of(new Stretch(Kind.NEW, item.text(), 0)));
            return;
        }
        List<Item> parts = isRow(item.element()) ? Item.cells(item.element()) : Item.in(item.element());
        if (isRow(item.element()) && !parts.isEmpty()) {
            note(parts.get(0).element(), List.of(new Stretch(Kind.NEW, row(item), 0)));
            lines(item).forEach(line -> Marking.mark(line.nodes(), List.of(new Stretch(Kind.NEW, line.text(), 0))));
            return;
        }
        for (Item part : parts) {
            added(part);
            look(part);
        }
    }

    private static List<Item> lines(Item item) {
        return item.isLines()
                ? List.of(item)
                : (isRow(item.element()) ? Item.cells(item.element()) : Item.in(item.element()))
                        .stream().flatMap(part -> lines(part).stream()).toList();
    }

    private static String row(Item row) {
        return Item.cells(row.element()).stream()
                .map(Item::plain)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining("　"));
    }

    private void mark(Item item, List<Stretch> stretches) {
        if (WordChanges.isAny(stretches)) {
            note((Element) item.nodes().get(0).getParentNode(), stretches);
            Marking.mark(item.nodes(), stretches);
        }
    }

    /** Notes a change at an element, which is given an id when it has none. */
    private void note(Element at, List<Stretch> stretches) {
        if (!at.hasAttribute("id")) {
            at.setAttribute("id", ID + (changes.size() + 1));
        }
        changes.add(new Change(at.getAttribute("id"), under, stretches));
    }

    /**
     * Puts what is no longer where it was.
     *
     * @param before the node it stands before; null at the end
     * @param row behind whose table rows stand; null when there is none
     */
    private void gone(List<Item> items, Element parent, Node before, Node row) {
        for (Item item : items) {
            for (String text : texts(item)) {
                List<Stretch> stretches = List.of(new Stretch(Kind.OLD, text, 0));
                if (item.isLines() && OF_LINES.contains(parent.getNodeName())) {
                    note(parent, stretches);
                    parent.insertBefore(Marking.gone(now, text), outermost(before, parent));
                    continue;
                }
                Element element = now.createElement(LISTS.contains(parent.getNodeName()) ? "li" : "p");
                note(element, stretches);
                element.appendChild(Marking.gone(now, text));
                if (isRow(item.nodes().get(0)) && row != null) {
                    putBehindTable(element, row);
                } else {
                    parent.insertBefore(element, outermost(before, parent));
                }
            }
        }
    }

    /** Of what a node stands in, what stands in {@code parent} itself. */
    private static Node outermost(Node node, Element parent) {
        Node outer = node;
        while (outer != null && outer.getParentNode() != parent) {
            outer = outer.getParentNode();
        }
        return outer;
    }

    private static void putBehindTable(Element element, Node row) {
        Node table = row;
        while (OF_ROWS.contains(table.getNodeName())) {
            table = table.getParentNode();
        }
        Node behind = table.getNextSibling();
        for (Node next = behind; next != null && isOfTables(next); next = next.getNextSibling()) {
            behind = next.getNextSibling();
        }
        table.getParentNode().insertBefore(element, behind);
    }

    /** What follows a table and belongs to it: the tables and rows that go on with it, and what was told behind it. */
    private static boolean isOfTables(Node node) {
        return node instanceof Element element
                ? element.getNodeName().equals("table")
                        || element.getFirstChild() instanceof Element span && isGone(element, span)
                : node.getTextContent().isBlank();
    }

    private static boolean isGone(Element element, Element span) {
        return element.getAttribute("id").startsWith(ID)
                && span.getAttribute("style").equals(Marking.OLD);
    }

    /** A line for each paragraph and each row. */
    private static List<String> texts(Item item) {
        if (item.isSignpost()) {
            return List.of();
        } else if (item.isLines()) {
            return List.of(item.plain());
        } else if (isRow(item.element())) {
            return List.of(row(item));
        }
        return Item.in(item.element()).stream()
                .flatMap(part -> texts(part).stream())
                .toList();
    }
}
