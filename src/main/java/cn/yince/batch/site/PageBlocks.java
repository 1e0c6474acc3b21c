package cn.yince.batch.site;

import cn.yince.bind.verify.PageTexts;
import cn.yince.layout.saucer.Xhtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a written page says, read again from its bytes: every paragraph, heading and cell, in order. */
final class PageBlocks {
    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "u", "s", "sub", "sup", "small", "span", "br", "img");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Block at = new Block("", "", 0, 0, 1, Kind.TEXT);
    private int tables;
    private int rows;

    private PageBlocks() {}

    /** What a text is, as far as a PDF may repeat it or add something to it. */
    enum Kind {
        TEXT,
        /** An entry of the contents. */
        CONTENTS,
        /** An item of a list. */
        ITEM,
        /** In a table, not repeated. */
        CELL,
        /** In a table, repeated on its further pages. */
        HEAD
    }

    /**
     * A text of a page.
     *
     * @param text its characters that can be seen, as {@link PageTexts} gives them
     * @param shown the same for people
     * @param table the number of its table on the page from 1; 0 outside
     * @param row counted over all tables; 0 outside
     * @param rows how many rows its cell takes
     * @param kind what it is
     */
    record Block(String text, String shown, int table, int row, int rows, Kind kind) {
        private Block in(int ofTable, int ofRow, Kind as) {
            return new Block("", "", ofTable, ofRow, 1, as);
        }

        boolean isHead() {
            return kind == Kind.HEAD;
        }
    }

    /** The texts of the booklet itself. */
    static List<Block> of(String page) {
        PageBlocks all = new PageBlocks();
        all.find(Xhtml.of(page.substring(Page.FIRST_LINE.length())).document().getDocumentElement());
        return all.blocks;
    }

    private void find(Element within) {
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getAttribute("id").equals(BookletPage.TEXT)) {
                    inside(element);
                    flush();
                } else {
                    find(element);
                }
            }
        }
    }

    private void inside(Element of) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (INLINE.contains(element.getTagName())
                        && !(element.getTagName().equals("span") && isTitle(of))) {
                    inside(element);
                } else {
                    flush();
                    block(element);
                    flush();
                }
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                open.append(node.getNodeValue());
            }
        }
    }

    /** The parts of a caption stand on their own in the PDF. */
    private static boolean isTitle(Element parent) {
        return parent.getTagName().equals("caption");
    }

    private void block(Element element) {
        Block before = at;
        String name = element.getTagName();
        switch (name) {
            case "table" -> at = before.in(++tables, 0, Kind.CELL);
            case "caption", "thead" -> at = before.in(before.table, before.row, Kind.HEAD);
            case "tr" -> {
                boolean again = before.isHead() || element.getAttribute("class").equals(FormHtml.AGAIN);
                at = before.in(before.table, ++rows, again ? Kind.HEAD : Kind.CELL);
            }
            case "th", "td" -> {
                int high = Kept.span(element.getAttribute("rowspan"));
                at = new Block("", "", before.table, before.row, high, before.kind);
            }
            case "li" -> at = before.in(before.table, before.row, before.table > 0 ? before.kind : Kind.ITEM);
            case "nav" -> at = before.in(before.table, before.row, Kind.CONTENTS);
            default -> {}
        }
        inside(element);
        flush();
        at = before;
    }

    private void flush() {
        if (open.isEmpty()) {
            return;
        }
        String shown = open.toString().strip();
        open.setLength(0);
        String text = PageTexts.plain(shown);
        if (!text.isEmpty()) {
            blocks.add(new Block(text, shown, at.table, at.row, at.rows, at.kind));
        }
    }
}
