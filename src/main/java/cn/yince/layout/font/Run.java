package cn.yince.layout.font;

import com.lowagie.text.pdf.BaseFont;

/**
 * A stretch of text drawn with one face.
 *
 * @param text never empty; whole code points, combining marks with their base
 * @param font the face
 * @param advances the widths of its characters
 */
public record Run(String text, BaseFont font, Advances advances) {
    /** As OpenPDF multiplies, so that both give the same width to the last bit. */
    private static final float THOUSANDTH = 0.001f;

    static Run of(String text, Face face) {
        return new Run(text, face.font(), face.advances());
    }

    /**
     * Its width, that of {@link BaseFont#getWidthPoint(String, float)}.
     *
     * @param size of the font, in any unit
     */
    public float width(float size) {
        return advances.raw(text) * THOUSANDTH * size;
    }
}
