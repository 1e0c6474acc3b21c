package cn.yince.printed;

import cn.yince.printed.PrintedPage.Glyph;
import cn.yince.printed.PrintedPage.Piece;
import cn.yince.printed.PrintedPage.Rule;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads a page's glyphs and lines. */
final class PageReader extends PDFGraphicsStreamEngine {
    private static final float APART = 0.6f;
    private static final float NEVER_IN_TEXT = 0.3f;
    private static final float SAME_LINE = 0.1f;
    private static final float THICKEST = 3;

    private final Map<PDFont, Map<Integer, Rectangle2D>> shapes;
    private final PDRectangle paper;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final GeneralPath path = new GeneralPath();
    private List<Glyph> line = new ArrayList<>();
    private final int number;

    private PageReader(PDPage page, int number, Map<PDFont, Map<Integer, Rectangle2D>> shapes) {
        super(page);
        this.shapes = shapes;
        this.number = number;
        paper = page.getMediaBox();
    }

    static PrintedPage read(PDPage page, int number, Map<PDFont, Map<Integer, Rectangle2D>> shapes) throws IOException {
        PageReader reader = new PageReader(page, number, shapes);
        reader.processPage(page);
        reader.endOfLine();
        List<Rule> rules = Rules.joined(reader.rules);
        List<Piece> pieces = reader.pieces.stream()
                .flatMap(piece -> partedByRules(piece, rules).stream())
                .toList();
        return new PrintedPage(number, reader.paper.getWidth(), reader.paper.getHeight(), pieces, rules);
    }

    /** Texts of neighbouring cells: a line stands between them, in a gap that no line of text may have. */
    private static List<Piece> partedByRules(Piece piece, List<Rule> rules) {
        List<Glyph> glyphs = piece.glyphs();
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isParted(piece, glyphs.get(i - 1), glyphs.get(i), rules)) {
                parts.add(new Piece(piece.page(), glyphs.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    private static boolean isParted(Piece piece, Glyph left, Glyph right, List<Rule> rules) {
        float from = left.x() + left.advance();
        return right.x() - from > NEVER_IN_TEXT * left.size()
                && rules.stream()
                        .map(Rule::area)
                        .anyMatch(area -> area.getHeight() > area.getWidth()
                                && area.getMinX() >= from
                                && area.getMaxX() <= right.x()
                                && area.getMinY() <= piece.waist()
                                && area.getMaxY() >= piece.waist());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (Math.abs(matrix.getShearX()) > SAME_LINE || Math.abs(matrix.getShearY()) > SAME_LINE) {
            return;
        }
        float size = matrix.getScalingFactorY();
        float x = matrix.getTranslateX() - paper.getLowerLeftX();
        float y = paper.getUpperRightY() - matrix.getTranslateY();
        Rectangle2D shape = shape(font, code);
        float wide = matrix.getScalingFactorX();
        Rectangle2D ink = shape == null
                ? null
                : new Rectangle2D.Double(
                        x + shape.getX() * wide,
                        y - shape.getMaxY() * size,
                        shape.getWidth() * wide,
                        shape.getHeight() * size);
        String text = font.toUnicode(code);
        add(new Glyph(
                text == null ? "" : text, x, y, displacement.getX() * wide, size, String.valueOf(font.getName()), ink));
    }

    private void add(Glyph glyph) {
        Glyph last = line.isEmpty() ? null : line.get(line.size() - 1);
        boolean goesOn = last != null
                && Math.abs(glyph.y() - last.y()) < SAME_LINE
                && Math.abs(glyph.x() - last.x() - last.advance()) < APART * Math.max(glyph.size(), last.size());
        if (!goesOn) {
            endOfLine();
        }
        line.add(glyph);
    }

    private void endOfLine() {
        if (!line.isEmpty()) {
            pieces.add(new Piece(number, line));
            line = new ArrayList<>();
        }
    }

    /** What a glyph blackens, in em; null when nothing. */
    private Rectangle2D shape(PDFont font, int code) throws IOException {
        Map<Integer, Rectangle2D> known = shapes.computeIfAbsent(font, key -> new HashMap<>());
        if (!known.containsKey(code)) {
            Rectangle2D bounds = font instanceof PDVectorFont vector
                    ? vector.getNormalizedPath(code).getBounds2D()
                    : new Rectangle2D.Float();
            known.put(
                    code,
                    bounds.isEmpty()
                            ? null
                            : AffineTransform.getScaleInstance(0.001, 0.001)
                                    .createTransformedShape(bounds)
                                    .getBounds2D());
        }
        return known.get(code);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        float width = Math.abs(transformWidth(getGraphicsState().getLineWidth()));
        Rules.segments(path).forEach(segment -> addRule(Rules.stroked(segment, width)));
        path.reset();
    }

    @Override
    public void fillPath(int rule) {
        Rules.parts(path).forEach(part -> addRule(part.getBounds2D()));
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {}

    private void addRule(Rectangle2D drawn) {
        boolean isThin = Math.min(drawn.getWidth(), drawn.getHeight()) <= THICKEST;
        boolean isLong = Math.max(drawn.getWidth(), drawn.getHeight()) > THICKEST;
        if (isThin && isLong) {
            rules.add(new Rule(new Rectangle2D.Double(
                    drawn.getX() - paper.getLowerLeftX(),
                    paper.getUpperRightY() - drawn.getMaxY(),
                    drawn.getWidth(),
                    drawn.getHeight())));
        }
    }
}
