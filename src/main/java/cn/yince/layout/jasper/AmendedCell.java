package cn.yince.layout.jasper;

import cn.yince.layout.Area;
import cn.yince.layout.Placed;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.Optional;

/**
 * Draws what a cell was, small and struck through, beside or above what it is, which is underlined: wherever there is
 * room for it. Where there is none only the line below tells that the cell changed.
 */
final class AmendedCell {
    /** Of what is new. */
    static final Color NEW = new Color(0x0b, 0x57, 0xa4);

    private static final Color OLD = new Color(0xb3, 0x26, 0x1e);

    /** Sizes in points. */
    private static final float LARGEST = 8;

    private static final float EASY = 5.5f;
    private static final float SMALLEST = 4.5f;
    private static final float STEP = 0.5f;

    /** Parts of the font size. */
    private static final float SMALLER = 0.82f;

    private static final float STRIKE = 0.32f;
    private static final float BELOW = 0.16f;
    private static final float TALL = 0.95f;
    private static final float UP = 0.8f;

    private static final float LINE = 0.4f;

    /** Between both, and to the border, in points. */
    private static final float GAP = 1.5f;

    private final Typeface typeface;
    private final String family;
    private final String was;
    private final Area cell;

    /** Where the new text stands: left end, right end, base line, size. */
    private final float left;

    private final float right;
    private final float size;

    private float oldSize;
    private float oldLeft;
    private boolean above;

    /**
     * Finds the place.
     *
     * @param cell all of it
     * @param now the new text
     * @param left where it begins, in points
     */
    AmendedCell(Typeface typeface, String family, String was, Area cell, TextBlock now, float left) {
        this.typeface = typeface;
        this.family = family;
        this.was = was;
        this.cell = cell;
        this.left = left;
        this.right = left + now.lineWidth(0);
        this.size = now.size();
        if (!was.isEmpty() && now.ends().length == 1 && !beside(EASY) && !above()) {
            beside(SMALLEST);
        }
    }

    private AmendedCell(Typeface typeface, CellLook look, String was, Area cell, float edge) {
        this.typeface = typeface;
        this.family = look.family();
        this.was = was;
        this.cell = cell;
        this.left = edge;
        this.right = edge;
        this.size = look.size();
    }

    /** What stood in a cell that is blank now, at its right edge. */
    static AmendedCell gone(Typeface typeface, CellLook look, String was, Area cell) {
        AmendedCell gone = new AmendedCell(typeface, look, was, cell, cell.right());
        gone.beside(SMALLEST);
        return gone;
    }

    private boolean beside(float smallest) {
        for (float each = Math.min(LARGEST, size * SMALLER); each >= smallest; each -= STEP) {
            float width = width(each);
            if (left - cell.left() >= width + 2 * GAP) {
                return found(each, left - GAP - width);
            } else if (cell.right() - right >= width + 2 * GAP) {
                return found(each, right + GAP);
            }
        }
        return false;
    }

    private boolean above() {
        float height = cell.top() - cell.bottom();
        for (float each = Math.min(LARGEST, size * SMALLER); each >= SMALLEST; each -= STEP) {
            if (width(each) + 2 * GAP <= cell.right() - cell.left() && (each + size) * TALL <= height) {
                above = true;
                float at = Math.min(right, cell.right() - GAP) - width(each);
                return found(each, Math.max(cell.left() + GAP, at));
            }
        }
        return false;
    }

    private boolean found(float size, float left) {
        oldSize = size;
        oldLeft = left;
        return true;
    }

    private float width(float size) {
        float width = 0;
        for (Typeface.Run run : typeface.runs(was, family)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width;
    }

    /** The base line of the new text when its own would be this one: lower when the old one stands above. */
    float baseline(float own) {
        if (!above) {
            return own;
        }
        return Math.min(own, cell.bottom() + (size * TALL - size * UP) + BELOW * size);
    }

    /**
     * Draws the old text and all lines.
     *
     * @param baseline of the new one
     * @return the old one, where there was room for it
     */
    Optional<Placed> draw(PdfContentByte page, float baseline) {
        page.setLineWidth(LINE);
        if (left < right) {
            line(page, NEW, left, right, baseline - BELOW * size);
        }
        if (oldSize == 0) {
            return Optional.empty();
        }
        float middle = (cell.top() + cell.bottom()) / 2 - STRIKE * oldSize;
        float y = above ? cell.top() - oldSize * UP - GAP / 2 : left < right ? baseline : middle;
        float end = oldLeft + width(oldSize);
        page.beginText();
        page.setColorFill(OLD);
        page.setTextMatrix(oldLeft, y);
        for (Typeface.Run run : typeface.runs(was, family)) {
            page.setFontAndSize(run.font(), oldSize);
            page.showText(run.text());
        }
        page.endText();
        line(page, OLD, oldLeft, end, y + STRIKE * oldSize);
        return Optional.of(new Placed(was, 0, new Area(oldLeft, y, end, y + oldSize * UP)));
    }

    private static void line(PdfContentByte page, Color color, float from, float to, float y) {
        page.setColorStroke(color);
        page.moveTo(from, y);
        page.lineTo(to, y);
        page.stroke();
    }
}
