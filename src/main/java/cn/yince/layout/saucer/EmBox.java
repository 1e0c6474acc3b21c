package cn.yince.layout.saucer;

import org.xhtmlrenderer.render.FSFontMetrics;

/**
 * The same measures for every face: the Chinese em box, 0.88 above and 0.12 below the baseline, so that lines keep
 * their pitch whichever faces they mix.
 *
 * @param size font size in dots
 */
record EmBox(float size) implements FSFontMetrics {
    /** Its height above the base line, as a multiple of the font size. */
    static final float ABOVE = 0.88f;
    /** Its depth below the base line. */
    static final float BELOW = 0.12f;

    @Override
    public float getAscent() {
        return ABOVE * size;
    }

    @Override
    public float getDescent() {
        return BELOW * size;
    }

    @Override
    public float getStrikethroughOffset() {
        return -0.35f * size;
    }

    @Override
    public float getStrikethroughThickness() {
        return 0.05f * size;
    }

    @Override
    public float getUnderlineOffset() {
        return 0.12f * size;
    }

    @Override
    public float getUnderlineThickness() {
        return 0.05f * size;
    }
}
