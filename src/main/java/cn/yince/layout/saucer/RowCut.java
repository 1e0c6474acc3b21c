package cn.yince.layout.saucer;

import cn.yince.layout.Ink;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Makes two rows of one: what its cells hold beyond some characters goes to a new row below it. The text is read as
 * before: a cell names its rest.
 */
final class RowCut {
    private static final String CONTINUED = "data-下接";
    private static final String CONTINUES = "data-上接";

    private int left;

    private RowCut(int kept) {
        left = kept;
    }

    /**
     * Cuts a row.
     *
     * @param kept how many characters each cell that begins in the row keeps, in their order
     * @param number of this cut in the document
     */
    static void cut(FormGrid grid, int row, List<Integer> kept, int number) {
        Element original = grid.rows().get(row);
        Element rest = (Element) original.cloneNode(false);
        rest.removeAttribute("id");
        FormBlocks.unmark(rest);
        int index = 0;
        for (FormCell cell : grid.cellsOf(row, row)) {
            int keep = cell.row() < row ? 0 : kept.get(index++);
            if (cell.row() < row || cell.endRow() > row + 1) {
                cell.element().setAttribute("rowspan", String.valueOf(cell.endRow() - cell.row() + 1));
            } else {
                rest.appendChild(new RowCut(keep).rest(cell.element(), number + "." + index));
            }
        }
        original.getParentNode().insertBefore(rest, original.getNextSibling());
    }

    private Element rest(Element cell, String name) {
        Element rest = (Element) cell.cloneNode(false);
        rest.removeAttribute("id");
        rest.removeAttribute(CONTINUES);
        move(cell, rest);
        if (rest.hasChildNodes()) {
            cell.setAttribute(CONTINUED, name);
            rest.setAttribute(CONTINUES, name);
            if (!isParagraph(rest.getFirstChild())) {
                goOn(rest);
            }
        } else {
            // what an earlier cut took from the cell goes on from the cell itself
            rest.removeAttribute(CONTINUED);
        }
        return rest;
    }

    private void move(Node from, Node to) {
        for (Node child = from.getFirstChild(), next; child != null; child = next) {
            next = child.getNextSibling();
            int ink = child instanceof Text text
                    ? DocumentText.inkOf(text).length()
                    : child instanceof Element element
                            ? DocumentText.of(element).length()
                            : 0;
            if (ink <= left && (left > 0 || !to.hasChildNodes() && ink == 0)) {
                left -= ink;
            } else if (left == 0) {
                to.appendChild(child);
            } else if (child instanceof Text text) {
                to.appendChild(text.splitText(afterLeft(text.getData())));
                left = 0;
            } else {
                Element copy = (Element) child.cloneNode(false);
                copy.removeAttribute("id");
                if (isParagraph(copy)) {
                    goOn(copy);
                }
                to.appendChild(copy);
                move(child, copy);
            }
        }
    }

    /** What goes on with a paragraph that began above is not indented. */
    private static void goOn(Element rest) {
        rest.setAttribute("style", rest.getAttribute("style") + "; text-indent: 0");
    }

    private static boolean isParagraph(Node node) {
        return node.getNodeName().equals("div");
    }

    private int afterLeft(String data) {
        int at = 0;
        for (int seen = 0; seen < left; at++) {
            seen += Ink.shows(data.charAt(at)) ? 1 : 0;
        }
        return at;
    }

    static boolean isRest(Element cell) {
        return cell.hasAttribute(CONTINUES);
    }

    /** The cell that holds the rest of another one's text; null when that is whole. */
    static Element restOf(Element cell) {
        String name = cell.getAttribute(CONTINUED);
        NodeList cells = name.isEmpty() ? null : cell.getOwnerDocument().getElementsByTagName(cell.getNodeName());
        for (int i = 0; cells != null && i < cells.getLength(); i++) {
            Element other = (Element) cells.item(i);
            if (other.getAttribute(CONTINUES).equals(name)) {
                return other;
            }
        }
        return null;
    }
}
