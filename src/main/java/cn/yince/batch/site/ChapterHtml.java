package cn.yince.batch.site;

import cn.yince.Unbound;
import cn.yince.batch.summary.Html;
import cn.yince.bind.tables.TableRows;
import cn.yince.layout.saucer.Xhtml;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes the text of a booklet onto a page, each table where the booklet has it; of the markup only what is kept. */
final class ChapterHtml {
    private static final int LARGEST_IMAGE = 3 << 20;
    private static final String PNG = "iVBORw0KGgo";
    private static final String JPEG = "/9j/";

    private final Unbound booklet;
    private final Html html;
    private final Map<String, TableRows> tables = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private Optional<Element> contents = Optional.empty();
    private String heading = "";

    ChapterHtml(Unbound booklet, List<TableRows> tables, Html html) {
        this.booklet = booklet;
        this.html = html;
        tables.forEach(table -> this.tables.put(table.name() + "-1", table));
    }

    void write() {
        Element document = Xhtml.of(booklet.xhtml()).document().getDocumentElement();
        List<Element> links = new ArrayList<>();
        collect(document, links);
        for (Element link : links) {
            targets.putIfAbsent(link.getAttribute("href").substring(1), "s" + (targets.size() + 1));
        }
        contents = around(links);
        children(document);
    }

    private static void collect(Element within, List<Element> links) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (isLink(element)) {
                    links.add(element);
                }
                collect(element, links);
            }
        }
    }

    private static boolean isLink(Element element) {
        return name(element).equals("a") && element.getAttribute("href").matches("#.{1,100}");
    }

    /** The smallest element in which all links stand that have a line for themselves. */
    private static Optional<Element> around(List<Element> links) {
        List<Element> lines = links.stream()
                .filter(link -> link.getParentNode() instanceof Element line
                        && !name(line).equals("body")
                        && line.getTextContent()
                                .strip()
                                .equals(link.getTextContent().strip()))
                .toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        Node common = lines.get(0).getParentNode();
        for (Element line : lines) {
            while (!holds(common, line)) {
                common = common.getParentNode();
            }
        }
        return common instanceof Element element && name(element).equals("div")
                ? Optional.of(element)
                : Optional.empty();
    }

    private static boolean holds(Node outer, Node inner) {
        Node at = inner;
        while (at != null && at != outer) {
            at = at.getParentNode();
        }
        return at != null;
    }

    private static String name(Element element) {
        String local = element.getLocalName();
        return (local == null ? element.getTagName() : local).toLowerCase(Locale.ROOT);
    }

    private void children(Element of) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                html.text(node.getNodeValue());
            }
        }
    }

    private void element(Element element) {
        String name = name(element);
        if (Kept.isDropped(name)) {
            return;
        } else if (Kept.isWithoutContent(name)) {
            html.raw("<" + name + "/>");
        } else if (name.equals("img")) {
            image(element);
        } else if (isLink(element)) {
            html.raw("<a href=\"#" + targets.get(element.getAttribute("href").substring(1)) + "\">");
            children(element);
            html.raw("</a>");
        } else if (name.equals("table")) {
            heading(element);
            new FormHtml(this::children, html).table(element, heading);
        } else {
            Kept.element(name).ifPresentOrElse(kept -> kept(element, kept), () -> children(element));
        }
    }

    private void kept(Element element, String kept) {
        boolean isContents = contents.filter(element::equals).isPresent();
        String shown = isContents ? "nav" : kept;
        html.raw("<" + shown + attributes(element) + (isContents ? " aria-label=\"目录\"" : "") + ">");
        if (kept.matches("h\\d")) {
            heading = element.getTextContent();
        }
        children(element);
        html.raw("</" + shown + ">");
        TableRows table = tables.remove(element.getAttribute("id"));
        if (table != null) {
            html.raw("\n");
            new TableHtml(html).write(table);
        }
    }

    /** What stands right before a table without lines of its own names it. */
    private void heading(Element table) {
        Node before = table.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        if (before instanceof Element element
                && name(element).matches("div|p|h\\d")
                && !element.getTextContent().isBlank()
                && element.getTextContent().length() <= 60) {
            heading = element.getTextContent();
        }
    }

    private String attributes(Element element) {
        String classes = Kept.classes(element.getAttribute("class"));
        String target = targets.get(element.getAttribute("id"));
        return (classes.isEmpty() ? "" : " class=\"" + Html.escaped(classes) + "\"")
                + (target == null ? "" : " id=\"" + target + "\"");
    }

    private void image(Element image) {
        Optional<String> data = booklet.images()
                .apply(image.getAttribute("src"))
                .filter(bytes -> bytes.length <= LARGEST_IMAGE)
                .map(bytes -> Base64.getEncoder().encodeToString(bytes));
        String kind = data.map(text -> text.startsWith(PNG) ? "png" : text.startsWith(JPEG) ? "jpeg" : "")
                .orElse("");
        if (!kind.isEmpty()) {
            html.raw("<img src=\"data:image/" + kind + ";base64," + data.orElseThrow() + "\" alt=\"")
                    .text(image.getAttribute("alt"))
                    .raw("\"/>");
        }
    }
}
