package cn.yince.layout.saucer;

import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;

/** Whether people can see a colour on another, and letters of a size. */
public final class Legible {
    /** Smaller letters nobody reads on paper, in points. */
    public static final float LEAST_POINTS = 4;

    private static final FSRGBColor WHITE = new FSRGBColor(255, 255, 255);

    /** How much lighter one of two colours must be than the other, as WCAG reckons it; black on white is 21. */
    private static final double LEAST_CONTRAST = 1.5;

    private Legible() {}

    /** Whether a colour of a style sheet shows on white paper; of what is no colour nobody can tell. */
    public static boolean onWhite(String color) {
        try {
            PropertyValue value = new CSSParser((uri, message) -> {})
                    .parsePropertyValue(CSSName.COLOR, StylesheetInfo.Origin.AUTHOR, color);
            return value == null || value.getFSColor() == null || shows(value.getFSColor(), WHITE);
        } catch (RuntimeException e) {
            return true;
        }
    }

    /** Whether one shows on the other; nothing is on white paper. */
    static boolean shows(FSColor color, FSColor on) {
        if (!(color instanceof FSRGBColor letters) || !(on == null || on instanceof FSRGBColor)) {
            return true;
        }
        double one = light(letters);
        double other = light(on == null ? WHITE : (FSRGBColor) on);
        return letters.getAlpha() > 0
                && (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= LEAST_CONTRAST;
    }

    private static double light(FSRGBColor color) {
        return 0.2126 * light(color.getRed()) + 0.7152 * light(color.getGreen()) + 0.0722 * light(color.getBlue());
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
