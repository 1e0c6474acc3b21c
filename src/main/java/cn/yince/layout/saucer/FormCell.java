package cn.yince.layout.saucer;

import org.w3c.dom.Element;

/**
 * A cell of a form and the rows it covers.
 *
 * @param element {@code td} or {@code th}
 * @param row its first row, 0-based
 * @param column its first column, 0-based
 * @param endRow first row below it
 */
record FormCell(Element element, int row, int column, int endRow) {
    /**
     * A copy that covers only the rows of a fragment: [start, end). The text is whole, the id stays with the original's
     * first row.
     */
    Element within(int start, int end) {
        Element copy = spanning(Math.min(endRow, end) - Math.max(row, start));
        if (row < start) {
            Repeats.mark(copy);
        }
        return copy;
    }

    /** A copy that covers as many rows. */
    Element spanning(int rows) {
        Element copy = (Element) element.cloneNode(true);
        copy.removeAttribute("rowspan");
        if (rows > 1) {
            copy.setAttribute("rowspan", String.valueOf(rows));
        }
        return copy;
    }
}
