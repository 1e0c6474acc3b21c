package cn.yince.layout.saucer;

import cn.yince.layout.Area;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** What can be seen of a page while it is painted: the paper, less what is clipped away. */
final class Window {
    /** How far em boxes may reach out sideways and upright, in points; ink is smaller than its box. */
    private static final float ASIDE = 1.5f;

    private static final float UPRIGHT = 1f;
    /**
     * A text of which less than this share of its height can be seen is not there; such are lines of the pages before
     * and after.
     */
    private static final float NOTHING = 0.1f;

    private final Rectangle2D paper;
    private Rectangle2D seen;

    /** The whole page, in points. */
    Window(float width, float height) {
        paper = new Rectangle2D.Float(0, 0, width, height);
        seen = paper;
    }

    /** Clips away what lies outside a shape, in points from the head of the page. */
    void narrow(Shape shape) {
        seen = seen.createIntersection(shape.getBounds2D());
    }

    /** Clips anew; null stands for the whole page. */
    void reset(Shape shape) {
        seen = shape == null ? paper : paper.createIntersection(shape.getBounds2D());
    }

    /** A rectangle in dots as a part of the page. */
    Area area(AffineTransform toPage, float left, float right, float top, float bottom) {
        Point2D head = toPage.transform(new Point2D.Float(left, top), null);
        Point2D foot = toPage.transform(new Point2D.Float(right, bottom), null);
        float height = (float) paper.getHeight();
        return new Area(
                (float) head.getX(), height - (float) foot.getY(), (float) foot.getX(), height - (float) head.getY());
    }

    /** Whether any of it worth naming can be seen. */
    boolean shows(Area area) {
        Area open = open();
        float common = Math.min(area.top(), open.top()) - Math.max(area.bottom(), open.bottom());
        return common > NOTHING * (area.top() - area.bottom())
                && area.left() < open.right()
                && area.right() > open.left();
    }

    /** Whether all of it can be seen. */
    boolean showsAllOf(Area area) {
        Area open = open();
        return area.left() >= open.left() - ASIDE
                && area.right() <= open.right() + ASIDE
                && area.bottom() >= open.bottom() - UPRIGHT
                && area.top() <= open.top() + UPRIGHT;
    }

    private Area open() {
        float height = (float) paper.getHeight();
        return new Area(
                (float) seen.getMinX(),
                height - (float) seen.getMaxY(),
                (float) seen.getMaxX(),
                height - (float) seen.getMinY());
    }
}
