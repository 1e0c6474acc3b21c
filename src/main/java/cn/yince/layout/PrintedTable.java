package cn.yince.layout;

import java.util.List;

/**
 * A table as it prints, for other papers than the booklet: its cells one below the other as if on one endless page,
 * what is repeated on each page only once. Measures in points, from the upper left corner inside the margins.
 *
 * @param name its number, as the pack calls it
 * @param page the paper
 * @param cells in the order they print
 */
public record PrintedTable(String name, Page page, List<Cell> cells) {
    /** The paper of a form: its width, height and the four margins. */
    public record Page(float width, float height, float top, float left, float bottom, float right) {}

    /** Where in a table a cell stands. */
    public enum Part {
        /** Repeated on each page: title, labels, heads of columns. */
        HEAD,
        BODY,
        /** After the rows: notes. */
        FOOT
    }

    /** How far to the left, in the middle or to the right a text stands. */
    public enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A printed cell.
     *
     * @param part where it stands
     * @param area its place: left, top, right, bottom
     * @param text as it prints
     * @param number whether the text is a number of the ledger; a code or a number of a line is none
     * @param family name of its font
     * @param size of its font
     * @param side where its text stands
     * @param ruled whether lines are drawn around it
     */
    public record Cell(
            Part part, Box area, String text, boolean number, String family, float size, Side side, boolean ruled) {
        /** The same cell, known to hold a number or not. */
        public Cell asNumber(boolean is) {
            return as(text, is);
        }

        /** The same cell with another text. */
        public Cell as(String other, boolean isNumber) {
            return new Cell(part, area, other, isNumber, family, size, side, ruled);
        }
    }

    /** A place, from the upper left corner downwards. */
    public record Box(float left, float top, float right, float bottom) {}
}
