package cn.yince.printed;

import cn.yince.printed.PrintedPage.Piece;
import cn.yince.printed.PrintedPage.Rule;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A table of a page: lines that touch each other. */
record Grid(List<Rule> rules, Rectangle2D bounds) {
    private static final float TOUCH = 0.8f;
    private static final float MOSTLY = 0.3f;
    private static final float SAME = 1;

    /** A row: what lies between two lines that part at least a third of the table. */
    record Band(float top, float bottom) {
        float height() {
            return bottom - top;
        }
    }

    /** The tables of a page that have rows and columns, from the top. */
    static List<Grid> of(PrintedPage page) {
        List<Rule> left = new ArrayList<>(page.rules());
        List<Grid> grids = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Rule> found = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < found.size(); i++) {
                Rectangle2D near = grown(found.get(i).area());
                left.removeIf(rule -> near.intersects(rule.area()) && found.add(rule));
            }
            if (found.stream().filter(rule -> !rule.isLevel()).count() > 1
                    && found.stream().filter(Rule::isLevel).count() > 1) {
                grids.add(new Grid(
                        found,
                        found.stream()
                                .map(Rule::area)
                                .reduce(Rectangle2D::createUnion)
                                .get()));
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.bounds().getMinY()));
        return grids;
    }

    private static Rectangle2D grown(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() - TOUCH, area.getY() - TOUCH, area.getWidth() + 2 * TOUCH, area.getHeight() + 2 * TOUCH);
    }

    boolean holds(Piece piece) {
        return bounds.contains(piece.middle(), piece.waist());
    }

    /**
     * The cell a text stands in: the nearest lines around its middle.
     *
     * @return null when it is open at a side
     */
    Rectangle2D cell(Piece piece) {
        double x = piece.middle();
        double y = piece.waist();
        double left = -1;
        double top = -1;
        double right = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        for (Rule rule : rules) {
            Rectangle2D area = rule.area();
            if (rule.isLevel() && area.getMinX() <= x && area.getMaxX() >= x) {
                top = area.getCenterY() <= y ? Math.max(top, area.getMaxY()) : top;
                bottom = area.getCenterY() > y ? Math.min(bottom, area.getMinY()) : bottom;
            } else if (!rule.isLevel() && area.getMinY() <= y && area.getMaxY() >= y) {
                left = area.getCenterX() <= x ? Math.max(left, area.getMaxX()) : left;
                right = area.getCenterX() > x ? Math.min(right, area.getMinX()) : right;
            }
        }
        boolean isClosed = left >= 0 && top >= 0 && right < Double.MAX_VALUE && bottom < Double.MAX_VALUE;
        return isClosed ? new Rectangle2D.Double(left, top, right - left, bottom - top) : null;
    }

    /** Its rows, from the top. */
    List<Band> bands() {
        List<Rule> level = rules.stream()
                .filter(Rule::isLevel)
                .sorted(Comparator.comparingDouble(rule -> rule.area().getCenterY()))
                .toList();
        List<Float> cuts = new ArrayList<>();
        for (int i = 0; i < level.size(); ) {
            double y = level.get(i).area().getCenterY();
            double length = 0;
            for (; i < level.size() && level.get(i).area().getCenterY() < y + SAME; i++) {
                length += level.get(i).area().getWidth();
            }
            if (length > MOSTLY * bounds.getWidth()) {
                cuts.add((float) y);
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            bands.add(new Band(cuts.get(i - 1), cuts.get(i)));
        }
        return bands;
    }

    /** What stands in a row, from left to right. */
    static String text(PrintedPage page, Band band) {
        return page.texts().stream()
                .filter(piece -> piece.waist() > band.top() && piece.waist() < band.bottom())
                .sorted(Comparator.comparing(Piece::left))
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }
}
