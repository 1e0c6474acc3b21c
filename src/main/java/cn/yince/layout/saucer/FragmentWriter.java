package cn.yince.layout.saucer;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a table with some rows of a form: same attributes and columns, labels cut by the break repeated. */
final class FragmentWriter {
    /** Marks a table that goes on with the rows of the one before. */
    static final String CONTINUED = "data-续";

    private final FormGrid grid;
    private final Element table;
    private Node originalGroup;
    private Element group;

    FragmentWriter(Element original, FormGrid grid, boolean onNewPage, boolean continued) {
        this.grid = grid;
        table = (Element) original.cloneNode(false);
        if (continued) {
            table.removeAttribute("id");
            table.setAttribute(CONTINUED, "");
        }
        if (onNewPage) {
            table.setAttribute("style", table.getAttribute("style") + "; page-break-before: always");
        }
        for (Node child = original.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().startsWith("col")
                    || !continued && child.getNodeName().equals("caption")) {
                table.appendChild(child.cloneNode(true));
            }
        }
    }

    Element table() {
        return table;
    }

    /**
     * Writes a header again above the rows [start, end) it is repeated for; a cell of it that goes on beside them does
     * so here.
     */
    void writeHeader(FormBlocks.Block block, int start, int end) {
        for (int row = block.start(); row < block.body(); row++) {
            Element original = grid.rows().get(row);
            Element copy = (Element) original.cloneNode(false);
            for (FormCell cell : grid.cellsOf(row, block.start())) {
                int beside = Math.max(0, Math.min(cell.endRow(), end) - start);
                int within = Math.min(cell.endRow(), block.body()) - Math.max(cell.row(), block.start());
                copy.appendChild(cell.spanning(within + beside));
            }
            Repeats.mark(copy);
            groupLike(original.getParentNode()).appendChild(copy);
        }
    }

    /** Writes the rows [start, end), without the cells of a header above them that go on beside them. */
    void writeRows(int start, int end, FormBlocks.Block below) {
        for (int row = start; row < end; row++) {
            Element original = grid.rows().get(row);
            Element copy = (Element) original.cloneNode(false);
            for (FormCell cell : grid.cellsOf(row, start)) {
                if (cell.row() >= start || !below.isHeader(cell.row())) {
                    copy.appendChild(cell.within(start, end));
                }
            }
            groupLike(original.getParentNode()).appendChild(copy);
        }
    }

    private Element groupLike(Node wanted) {
        if (wanted != originalGroup) {
            originalGroup = wanted;
            group = wanted.getNodeName().equals("table") ? table : (Element) wanted.cloneNode(false);
            if (group != table) {
                table.appendChild(group);
            }
        }
        return group;
    }
}
