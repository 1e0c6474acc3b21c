package cn.yince.layout.jasper;

/**
 * A text broken into lines at the size it will have.
 *
 * @param text the text with its widths
 * @param size of the font, in points
 * @param ends the end of each line in the text
 */
record TextBlock(GlyphWidths text, float size, int[] ends) {
    /** A line's height as a multiple of the font size. */
    static final float LEADING = 1.2f;

    /** Text never becomes smaller than this, in points, so that it can still be read. */
    static final float SMALLEST = 6;

    private static final float STEP = 0.5f;
    private static final float TOLERANCE = 0.05f;
    private static final int EM = 1000;

    /** Wraps to a width in points; only an overlong number or word makes the size smaller. */
    static TextBlock wrapped(GlyphWidths text, float size, float width) {
        float fitting = size;
        if (text.total() * size > width * EM) {
            float widest = TextLines.widestWord(text);
            fitting = widest == 0 ? size : Math.min(size, Math.max(SMALLEST, width * EM / widest));
        }
        return new TextBlock(text, fitting, TextLines.lines(text, (width + TOLERANCE) * EM / fitting));
    }

    /**
     * Wraps to a width and makes the size smaller, down to {@link #SMALLEST}, until the lines fit the height, in
     * points.
     */
    static TextBlock fitted(GlyphWidths text, float size, float width, float height) {
        TextBlock block = wrapped(text, size, width);
        while (block.height() > height + TOLERANCE && block.size > SMALLEST) {
            block = wrapped(text, Math.max(SMALLEST, block.size - STEP), width);
        }
        return block;
    }

    /**
     * The same with as many lines, none of which stands out by its length: no last line of a single character or mark,
     * and where all shall be alike none much longer than the others.
     *
     * @param width that the lines were wrapped to, in points
     */
    TextBlock evened(float width, boolean alike) {
        if (ends.length < 2 || !alike && !endsInOneCharacter()) {
            return this;
        }
        TextBlock best = this;
        for (float narrower = width - size / 2; narrower > width / 2; narrower -= size / 2) {
            TextBlock next = new TextBlock(text, size, TextLines.lines(text, narrower * EM / size));
            if (next.ends.length > ends.length) {
                return best;
            }
            best = next;
            if (!alike && !best.endsInOneCharacter()) {
                return best;
            }
        }
        return best;
    }

    private boolean endsInOneCharacter() {
        return line(ends.length - 1)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count()
                < 2;
    }

    /** The height of all lines, in points. */
    float height() {
        return ends.length * lineHeight();
    }

    /** The height of one line, in points. */
    float lineHeight() {
        return size * LEADING;
    }

    /** The characters of a line, without the spaces and the line feed at its end. */
    String line(int index) {
        return text.text().substring(startOf(index), ends[index]).stripTrailing();
    }

    /** The width of a line as drawn, in points. */
    float lineWidth(int index) {
        int start = startOf(index);
        return text.between(start, start + line(index).length()) * size / EM;
    }

    private int startOf(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}
