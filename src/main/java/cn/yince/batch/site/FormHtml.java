package cn.yince.batch.site;

import cn.yince.batch.summary.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a table of a chapter, of which heads are told by the chapter: a head goes for its column or for its row. */
final class FormHtml {
    /** A row that is repeated where a printed table goes on on another page. */
    static final String AGAIN = "y-again";

    private static final String REPEATED = "data-表头";

    private final Consumer<Element> children;
    private final Html html;

    /** With what writes the inside of a cell. */
    FormHtml(Consumer<Element> children, Html html) {
        this.children = children;
        this.html = html;
    }

    void table(Element table, String title) {
        List<Element> rows = new ArrayList<>();
        rows(table, rows);
        boolean isData = rows.stream()
                .flatMap(row -> cells(row).stream())
                .anyMatch(cell -> name(cell).equals("th"));
        String classes = Kept.classes(table.getAttribute("class"));
        if (isData) {
            html.raw("<div class=\"y-wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                    .text(title.isBlank() ? "表" : title.strip().replaceAll("\\s+", " "))
                    .raw("\">");
        }
        html.raw("<table class=\"" + (isData ? "y-form" : "y-line")
                        + (classes.isEmpty() ? "" : " " + Html.escaped(classes)) + "\"")
                .raw(isData ? ">\n" : " role=\"presentation\">\n");
        parts(table, isData);
        html.raw("</table>").raw(isData ? "</div>\n" : "\n");
    }

    private void parts(Element table, boolean isData) {
        for (Node node = table.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                switch (name(part)) {
                    case "caption" -> {
                        html.raw("<caption>");
                        children.accept(part);
                        html.raw("</caption>\n");
                    }
                    case "thead", "tbody", "tfoot" -> {
                        html.raw("<" + name(part) + ">\n");
                        parts(part, isData);
                        html.raw("</" + name(part) + ">\n");
                    }
                    case "tr" -> row(part, isData);
                    default -> {}
                }
            }
        }
    }

    private void row(Element row, boolean isData) {
        List<Element> cells = cells(row);
        boolean heads = cells.stream().allMatch(cell -> name(cell).equals("th"));
        html.raw(row.getAttribute(REPEATED).isEmpty() ? "<tr>" : "<tr class=\"" + AGAIN + "\">");
        cells.forEach(cell -> cell(cell, heads, isData));
        html.raw("</tr>\n");
    }

    private void cell(Element cell, boolean ofHeads, boolean isData) {
        boolean head = name(cell).equals("th") && !cell.getTextContent().isBlank();
        int columns = Kept.span(cell.getAttribute("colspan"));
        int rows = Kept.span(cell.getAttribute("rowspan"));
        String classes = Kept.classes(cell.getAttribute("class"));
        html.raw(head ? "<th" : "<td").raw(classes.isEmpty() ? "" : " class=\"" + Html.escaped(classes) + "\"");
        if (head && isData) {
            html.raw(ofHeads ? columns > 1 ? " scope=\"colgroup\"" : " scope=\"col\"" : "")
                    .raw(ofHeads ? "" : rows > 1 ? " scope=\"rowgroup\"" : " scope=\"row\"");
        }
        html.raw(columns > 1 ? " colspan=\"" + columns + "\"" : "").raw(rows > 1 ? " rowspan=\"" + rows + "\"" : "");
        html.raw(">");
        children.accept(cell);
        html.raw(head ? "</th>" : "</td>");
    }

    private static void rows(Element within, List<Element> rows) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (name(element).equals("tr")) {
                    rows.add(element);
                } else if (name(element).matches("thead|tbody|tfoot")) {
                    rows(element, rows);
                }
            }
        }
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name(element).matches("t[hd]")) {
                cells.add(element);
            }
        }
        return cells;
    }

    private static String name(Element element) {
        String local = element.getLocalName();
        return (local == null ? element.getTagName() : local).toLowerCase(Locale.ROOT);
    }
}
