package cn.yince.layout.saucer;

import cn.yince.layout.RuledLines;
import cn.yince.layout.RuledLines.Edge;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.render.BorderPainter;

/**
 * The solid borders of a page's tables, drawn as few long lines instead of one small polygon for every side of every
 * cell.
 */
final class CollapsedBorders {
    private final RuledLines lines = new RuledLines();
    private float pageHeight;

    void startPage(float height) {
        pageHeight = height;
    }

    /**
     * Takes one side of one cell.
     *
     * @param bounds of the cell with its borders, in dots
     * @param toPage from dots to points below the head of the page
     * @return false when the side is not a solid line, so that it must be painted another way
     */
    boolean take(BorderPropertySet border, Rectangle bounds, int side, AffineTransform toPage) {
        return switch (side) {
            case BorderPainter.TOP ->
                solid(border.topStyle(), border.topColor())
                        && horizontal(bounds, bounds.y + border.top() / 2, border.top(), border.topColor(), toPage);
            case BorderPainter.BOTTOM ->
                solid(border.bottomStyle(), border.bottomColor())
                        && horizontal(
                                bounds,
                                bounds.y + bounds.height - border.bottom() / 2,
                                border.bottom(),
                                border.bottomColor(),
                                toPage);
            case BorderPainter.LEFT ->
                solid(border.leftStyle(), border.leftColor())
                        && vertical(bounds, bounds.x + border.left() / 2, border.left(), border.leftColor(), toPage);
            case BorderPainter.RIGHT ->
                solid(border.rightStyle(), border.rightColor())
                        && vertical(
                                bounds,
                                bounds.x + bounds.width - border.right() / 2,
                                border.right(),
                                border.rightColor(),
                                toPage);
            default -> false;
        };
    }

    private static boolean solid(IdentValue style, FSColor color) {
        return style == IdentValue.SOLID && color instanceof FSRGBColor rgb && rgb.getAlpha() == 1;
    }

    private boolean horizontal(Rectangle bounds, float y, float width, FSColor color, AffineTransform toPage) {
        float half = width / 2;
        Point2D from = toPage.transform(new Point2D.Float(bounds.x + half, y), null);
        Point2D to = toPage.transform(new Point2D.Float(bounds.x + bounds.width - half, y), null);
        lines.horizontal(edge(width, color, toPage), fromFoot(from), (float) from.getX(), (float) to.getX());
        return true;
    }

    private boolean vertical(Rectangle bounds, float x, float width, FSColor color, AffineTransform toPage) {
        float half = width / 2;
        Point2D from = toPage.transform(new Point2D.Float(x, bounds.y + half), null);
        Point2D to = toPage.transform(new Point2D.Float(x, bounds.y + bounds.height - half), null);
        lines.vertical(edge(width, color, toPage), (float) from.getX(), fromFoot(to), fromFoot(from));
        return true;
    }

    private float fromFoot(Point2D point) {
        return pageHeight - (float) point.getY();
    }

    private static Edge edge(float width, FSColor color, AffineTransform toPage) {
        FSRGBColor rgb = (FSRGBColor) color;
        return new Edge(width * (float) toPage.getScaleX(), new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue()));
    }

    /** Draws what was taken since the page began. */
    void drawOnto(PdfContentByte page) {
        page.saveState();
        lines.drawOnto(page);
        page.restoreState();
    }
}
