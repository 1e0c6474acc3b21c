package cn.yince.layout.saucer;

import org.w3c.dom.Element;

/**
 * What a cell of one row of a form needs.
 *
 * @param texts the widths of what stands between its forced breaks, in dots
 * @param word the width of its longest word or number, which no line may part
 * @param number the width of its longest number, without sign and unit
 * @param size of its type, in dots
 * @param room the width of the form, in dots
 * @param around what borders and padding take, in dots
 */
record CellNeed(
        Element cell, int first, int end, float[] texts, float word, float number, float size, int room, float around) {
    /** Of widths that are rounded column by column. */
    private static final float ROUNDED = 0.99f;

    /** Of a line's width, what is lost where words do not fill it. */
    private static final float FILLED = 0.95f;

    /** What the widths of all columns sum to. */
    private static final float WHOLE = 1000;

    /** The room for its text, in dots. */
    float whole(int[] widths) {
        int share = 0;
        for (int column = first; column < Math.min(end, widths.length); column++) {
            share += widths[column];
        }
        return Math.max(1, room * share / WHOLE - around);
    }

    /** How many lines the text would take if lines could have fractions. */
    float fullness(float whole) {
        float all = 0;
        for (float text : texts) {
            all += text;
        }
        return all / whole;
    }

    /** Whether a word or number is wider than a line. */
    boolean parts(int[] widths) {
        return word > whole(widths);
    }

    /**
     * How bad it is that a word or number has to be parted, which is worse than twice half as bad; 0 when it has not.
     */
    float parted(int[] widths) {
        float lacking = 1 - whole(widths) / word;
        return lacking > 0 ? 0.2f + 4 * lacking * lacking : 0;
    }

    /**
     * Puts a smaller cell in its place when a number would be parted, with its unit if that helps, or else without.
     *
     * @param smallest no type is set smaller, in points
     */
    void setSmaller(int[] widths, float smallest) {
        float whole = whole(widths);
        float points = size / Engine.DOTS_PER_POINT;
        float fits = number > 0 && word > whole ? points * whole / word : points;
        float chosen = fits < smallest ? points * whole / number : fits;
        if (chosen < points && chosen >= smallest) {
            float halves = (float) Math.floor(2 * ROUNDED * chosen) / 2;
            Element smaller = (Element) cell.cloneNode(true);
            smaller.setAttribute("style", cell.getAttribute("style") + "; font-size: " + halves + "pt");
            cell.getParentNode().replaceChild(smaller, cell);
        }
    }

    int lines(int[] widths) {
        return lines(whole(widths));
    }

    /** How many lines it takes in so much room. */
    int lines(float whole) {
        float width = FILLED * whole;
        int lines = 0;
        for (float text : texts) {
            lines += Math.max(1, (int) Math.ceil(text / width));
        }
        return lines;
    }
}
