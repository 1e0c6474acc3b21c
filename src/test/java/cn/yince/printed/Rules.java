package cn.yince.printed;

import cn.yince.printed.PrintedPage.Rule;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Straight lines out of paths. */
final class Rules {
    private static final float SAME = 0.3f;
    private static final float TOUCH = 0.6f;

    private Rules() {}

    static List<Line2D> segments(Shape path) {
        List<Line2D> segments = new ArrayList<>();
        float[] at = new float[6];
        float[] from = new float[2];
        float[] start = new float[2];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int kind = it.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                start = new float[] {at[0], at[1]};
            } else if (kind == PathIterator.SEG_LINETO) {
                segments.add(new Line2D.Float(from[0], from[1], at[0], at[1]));
            } else if (kind == PathIterator.SEG_CLOSE) {
                segments.add(new Line2D.Float(from[0], from[1], start[0], start[1]));
                at = start.clone();
            }
            from = new float[] {at[0], at[1]};
            at = new float[6];
        }
        return segments;
    }

    /** What a pen leaves along a segment, without its round or square ends. */
    static Rectangle2D stroked(Line2D segment, float width) {
        Rectangle2D bounds = segment.getBounds2D();
        boolean level = bounds.getWidth() > bounds.getHeight();
        return level
                ? new Rectangle2D.Double(bounds.getX(), bounds.getCenterY() - width / 2, bounds.getWidth(), width)
                : new Rectangle2D.Double(bounds.getCenterX() - width / 2, bounds.getY(), width, bounds.getHeight());
    }

    /** The closed parts of a path that is filled. */
    static List<Shape> parts(Shape path) {
        List<Shape> parts = new ArrayList<>();
        Path2D.Float open = null;
        float[] at = new float[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    open = new Path2D.Float();
                    open.moveTo(at[0], at[1]);
                    parts.add(open);
                }
                case PathIterator.SEG_LINETO -> open.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> open.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> open.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> {} // closed
            }
        }
        return parts;
    }

    /** Lines that continue each other as one. */
    static List<Rule> joined(List<Rule> drawn) {
        List<Rule> joined = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            List<Rectangle2D> lines = drawn.stream()
                    .filter(rule -> rule.isLevel() == level)
                    .map(Rule::area)
                    .sorted(Comparator.comparingDouble(area -> across(area, level)))
                    .toList();
            List<Rectangle2D> alike = new ArrayList<>();
            for (Rectangle2D line : lines) {
                if (!alike.isEmpty() && across(line, level) - across(alike.get(0), level) > SAME) {
                    joined.addAll(joinedAlong(alike, level));
                    alike.clear();
                }
                alike.add(line);
            }
            joined.addAll(joinedAlong(alike, level));
        }
        return joined;
    }

    private static List<Rule> joinedAlong(List<Rectangle2D> alike, boolean level) {
        List<Rule> joined = new ArrayList<>();
        Rectangle2D open = null;
        alike.sort(Comparator.comparingDouble(area -> from(area, level)));
        for (Rectangle2D line : alike) {
            if (open != null && from(line, level) - to(open, level) < TOUCH) {
                open = open.createUnion(line);
                joined.set(joined.size() - 1, new Rule(open));
            } else {
                open = line;
                joined.add(new Rule(line));
            }
        }
        return joined;
    }

    private static double across(Rectangle2D area, boolean level) {
        return level ? area.getCenterY() : area.getCenterX();
    }

    private static double from(Rectangle2D area, boolean level) {
        return level ? area.getMinX() : area.getMinY();
    }

    private static double to(Rectangle2D area, boolean level) {
        return level ? area.getMaxX() : area.getMaxY();
    }
}
