package cn.yince.layout.saucer;

/**
 * What a cell of one row of a form needs.
 *
 * @param texts the widths of what stands between its forced breaks, in dots
 * @param word the width of its longest word or number, which no line may part
 * @param room the width of the form, in dots
 * @param around what borders and padding take, in dots
 */
record CellNeed(int first, int end, float[] texts, float word, int room, float around) {
    /** Of a line's width, what is lost where words do not fill it. */
    private static final float FILLED = 0.95f;

    /** As many lines a word or number costs that has to be parted. */
    private static final int PARTED = 20;

    /** What the widths of all columns sum to. */
    private static final float WHOLE = 1000;

    private float whole(int[] widths) {
        int share = 0;
        for (int column = first; column < Math.min(end, widths.length); column++) {
            share += widths[column];
        }
        return Math.max(1, room * share / WHOLE - around);
    }

    /** How many lines the text would take if lines could have fractions. */
    float fullness(int[] widths) {
        float all = 0;
        for (float text : texts) {
            all += text;
        }
        return all / whole(widths);
    }

    int lines(int[] widths) {
        float whole = whole(widths);
        float width = FILLED * whole;
        int lines = word > whole ? PARTED : 0;
        for (float text : texts) {
            lines += Math.max(1, (int) Math.ceil(text / width));
        }
        return lines;
    }
}
