package cn.yince.layout.saucer;

import cn.yince.layout.structure.Role;
import cn.yince.layout.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * What the elements of a document are to somebody who hears it. Elements that only hold others count for nothing: parts
 * and sections go by the headings. What is printed a second time is not heard again.
 */
final class DocumentStructure {
    private static final String CAPTION = "表题";
    private static final String FORM = "分页表";

    private final Map<String, Integer> levels = new HashMap<>();
    private final Function<String, List<Structure>> drawings;
    private final SpokenTexts texts = new SpokenTexts();
    private final Map<String, Structure> byAnchor = new HashMap<>();
    private final Sections sections = new Sections();
    private final List<FormTable> tables = new ArrayList<>();

    /** A caption whose table is still to come. */
    private Structure caption;

    private DocumentStructure(List<Heading> outline, Function<String, List<Structure>> drawings) {
        outline.forEach(heading -> levels.put(heading.id(), heading.level()));
        this.drawings = drawings;
    }

    /**
     * The structure of a document as it is laid out.
     *
     * @param outline what the headings are, by their ids
     * @param drawings what is drawn onto the element with an id; empty for any other
     */
    static DocumentStructure of(Document document, List<Heading> outline, Function<String, List<Structure>> drawings) {
        DocumentStructure structure = new DocumentStructure(outline, drawings);
        structure.walk(document.getDocumentElement());
        structure.tables.forEach(FormTable::close);
        return structure;
    }

    /** All of it. */
    Structure root() {
        return sections.root();
    }

    /** The heading that an entry of the outline leads to. */
    Map<String, Structure> byAnchor() {
        return byAnchor;
    }

    /** Its texts, pictures and links. */
    SpokenTexts texts() {
        return texts;
    }

    private void walk(Element element) {
        String id = element.getAttribute("id");
        List<Structure> drawn = id.isEmpty() ? List.of() : drawings.apply(id);
        if (!drawn.isEmpty()) {
            inside(element);
            drawnOnto(element, drawn);
        } else if (isHeading(element)) {
            heading(element);
        } else if (element.getNodeName().equals("table")) {
            table(element);
        } else if (SpokenTexts.isList(element)) {
            texts.list(element, sections.add(new Structure(Role.LIST)));
        } else if (SpokenTexts.hasBlocks(element)) {
            inside(element);
        } else {
            block(element);
        }
    }

    private void inside(Element parent) {
        Structure contents = null;
        Structure open = null;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            boolean isItem = child instanceof Element item && isContentsItem(item);
            if (child instanceof Text text && DocumentText.inkOf(text).isEmpty() || SpokenTexts.isSkipped(child)) {
                continue;
            }
            contents = isItem ? contents : null;
            if (isItem) {
                contents = contents == null ? sections.add(new Structure(Role.CONTENTS)) : contents;
                Structure item = contents.add(Role.CONTENTS_ITEM).add(Role.REFERENCE);
                texts.add(child, item);
                open = null;
            } else if (SpokenTexts.isInline(child)) {
                open = open == null ? sections.add(new Structure(Role.PARAGRAPH)) : open;
                texts.add(child, open);
            } else if (child instanceof Element element) {
                open = null;
                walk(element);
            }
        }
    }

    private boolean isHeading(Element element) {
        String name = element.getNodeName();
        boolean named = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
        return named
                || levels.containsKey(element.getAttribute("id"))
                        && !SpokenTexts.hasBlocks(element)
                        && SpokenTexts.hasInk(element);
    }

    private void heading(Element element) {
        Structure heading = sections.heading(levelOf(element));
        String id = element.getAttribute("id");
        if (levels.containsKey(id)) {
            byAnchor.put(id, heading);
        }
        texts.add(element, heading);
    }

    private int levelOf(Element element) {
        Integer inOutline = levels.get(element.getAttribute("id"));
        return inOutline == null ? Sections.BELOW_OUTLINE : inOutline;
    }

    /** The first heading of a drawing is what the anchor on its page leads to. */
    private void drawnOnto(Element blank, List<Structure> drawn) {
        Optional<Element> anchor = anchorIn(blank);
        for (Structure part : drawn) {
            if (part.role() == Role.H1 && anchor.isPresent()) {
                String id = anchor.get().getAttribute("id");
                byAnchor.put(id, part);
                sections.heading(part, levels.get(id));
            } else {
                sections.add(part);
            }
        }
    }

    private Optional<Element> anchorIn(Element blank) {
        return Elements.named(blank, "div").stream()
                .filter(element -> levels.containsKey(element.getAttribute("id")) && !SpokenTexts.hasInk(element))
                .findFirst();
    }

    private void block(Element element) {
        if (element.hasAttribute("class") && Classes.of(element).contains(CAPTION)) {
            caption = new Structure(Role.CAPTION);
            sections.add(caption);
            texts.add(element, caption);
        } else if (SpokenTexts.hasInk(element)
                || !Elements.named(element, "img").isEmpty()) {
            texts.add(element, sections.add(new Structure(Role.PARAGRAPH)));
        }
    }

    private void table(Element element) {
        List<Element> rows = FormGrid.rowsOf(element);
        if (rows.size() <= 1 && Elements.named(element, "th").isEmpty()) {
            Elements.named(element, Set.of("td", "caption")).forEach(this::walk);
            return;
        }
        if (tables.isEmpty() || !element.hasAttribute(FragmentWriter.CONTINUED)) {
            Structure table = new Structure(Role.TABLE);
            if (caption != null && Classes.of(element).contains(FORM) && sections.remove(caption)) {
                table.add(caption);
            }
            caption = null;
            sections.add(table);
            tables.add(new FormTable(table, texts::cell));
        }
        FormTable last = tables.get(tables.size() - 1);
        for (Node inner = element.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
            if (inner.getNodeName().equals("caption")) {
                texts.add(inner, last.table().add(Role.CAPTION));
            }
        }
        last.add(new FormGrid(element));
    }

    /** A block that is nothing but a link to another place of the booklet. */
    private static boolean isContentsItem(Element element) {
        List<Node> inside = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Text text) || !text.getData().isBlank()) {
                inside.add(child);
            }
        }
        return !SpokenTexts.isInline(element)
                && inside.size() == 1
                && inside.get(0) instanceof Element only
                && only.getNodeName().equals("a")
                && only.getAttribute("href").startsWith("#");
    }
}
