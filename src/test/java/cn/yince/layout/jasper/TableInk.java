package cn.yince.layout.jasper;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The characters and the rules of one page of a PDF as it is seen, in points from its lower left corner. */
public final class TableInk extends PDFGraphicsStreamEngine {
    private static final float CENTRE = 0.38f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();

    /** A character: its left edge, its base line, how wide it is, the size of its type. */
    public record Glyph(String text, float x, float y, float width, float size) {
        /** Half a type size above and below the middle of a Chinese character. */
        float top() {
            return y + (CENTRE + 0.5f) * size;
        }

        float bottom() {
            return y + (CENTRE - 0.5f) * size;
        }

        float right() {
            return x + width;
        }
    }

    /** A straight line. */
    public record Rule(float x1, float y1, float x2, float y2) {
        boolean isUpright() {
            return Math.abs(x1 - x2) < 0.1f;
        }

        boolean spans(float from, float to) {
            float least = isUpright() ? Math.min(y1, y2) : Math.min(x1, x2);
            float most = isUpright() ? Math.max(y1, y2) : Math.max(x1, x2);
            return least < to && most > from;
        }
    }

    private final boolean isTurned;
    private final float height;

    private TableInk(PDPage page) {
        super(page);
        isTurned = page.getRotation() == 90;
        height = isTurned ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
    }

    private Point2D.Float seen(float x, float y) {
        return isTurned ? new Point2D.Float(y, height - x) : new Point2D.Float(x, y);
    }

    /** Every page of a PDF. */
    public static List<TableInk> of(byte[] pdf) {
        List<TableInk> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                TableInk ink = new TableInk(page);
                ink.processPage(page);
                pages.add(ink);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    public List<Glyph> glyphs() {
        return glyphs;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** The characters as they were drawn, without any between them. */
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** The characters from the first of a text on, which must stand on the page. */
    public List<Glyph> glyphsOf(String words) {
        int from = text().indexOf(words);
        if (from < 0) {
            throw new AssertionError("no “" + words + "” in " + text());
        }
        return glyphs.subList(from, from + words.length());
    }

    /** The least distance of a character's box from a rule beside it. */
    public float airBeside(Glyph glyph) {
        float least = Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.isUpright() && rule.spans(glyph.bottom(), glyph.top())) {
                least = Math.min(least, Math.max(glyph.x() - rule.x1(), rule.x1() - glyph.right()));
            }
        }
        return least;
    }

    /** The least distance of a character's box from a rule above or below it. */
    public float airAboveAndBelow(Glyph glyph) {
        float least = Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (!rule.isUpright() && rule.spans(glyph.x(), glyph.right())) {
                least = Math.min(least, Math.max(rule.y1() - glyph.top(), glyph.bottom() - rule.y1()));
            }
        }
        return least;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        float size = matrix.getScalingFactorY();
        String text = font.toUnicode(code);
        if (text != null && !text.isBlank()) {
            Point2D.Float place = seen(matrix.getTranslateX(), matrix.getTranslateY());
            glyphs.add(new Glyph(text, place.x, place.y, displacement.getX() * size, size));
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float from = seen(at.x, at.y);
        Point2D.Float to = seen(x, y);
        path.add(new Rule(from.x, from.y, to.x, to.y));
        moveTo(x, y);
    }

    @Override
    public void strokePath() {
        rules.addAll(path);
        path.clear();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // tables have none
    }

    @Override
    public void drawImage(PDImage image) {
        // tables have none
    }

    @Override
    public void clip(int rule) {
        // tables have none
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // tables have none
    }

    @Override
    public void closePath() {
        // tables have none
    }

    @Override
    public void fillPath(int rule) {
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        path.clear();
    }

    @Override
    public void shadingFill(COSName name) {
        // tables have none
    }
}
