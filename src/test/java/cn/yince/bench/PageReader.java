package cn.yince.bench;

import cn.yince.bench.DrawList.Figure;
import cn.yince.bench.DrawList.Kind;
import cn.yince.bench.DrawList.Mark;
import cn.yince.bench.DrawList.Step;
import cn.yince.bench.DrawList.Text;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Reads every string and figure of a page; refuses what a {@link DrawList} cannot hold, so that nothing is left out
 * unnoticed.
 */
final class PageReader extends PDFGraphicsStreamEngine {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Step> path = new ArrayList<>();
    private final StringBuilder string = new StringBuilder();
    private Matrix start;
    private Point2D current = new Point2D.Float();

    private PageReader(PDPage page) {
        super(page);
    }

    static DrawList.Page read(PDPage page) throws IOException {
        PageReader reader = new PageReader(page);
        reader.processPage(page);
        return new DrawList.Page(
                page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), List.copyOf(reader.marks));
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        start = null;
        string.setLength(0);
        super.showText(codes);
        if (start == null) {
            return;
        }
        var state = getGraphicsState().getTextState();
        float size = start.getScaleY();
        if (start.getShearX() != 0
                || start.getShearY() != 0
                || start.getScaleX() != size
                || state.getWordSpacing() != 0) {
            throw new UnsupportedOperationException("turned, narrowed or word-spaced text: " + string);
        }
        String name = state.getFont().getName();
        marks.add(new Text(
                string.toString(),
                name.substring(name.indexOf('+') + 1),
                size,
                start.getTranslateX(),
                start.getTranslateY(),
                state.getCharacterSpacing() * size / state.getFontSize(),
                rgb(getGraphicsState().getNonStrokingColor())));
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        String character = font.toUnicode(code);
        if (character == null) {
            throw new IOException("no character for glyph " + code + " of " + font.getName());
        }
        start = start == null ? place.clone() : start;
        string.append(character);
    }

    private static int rgb(PDColor color) throws IOException {
        return color.toRGB();
    }

    private void add(Kind kind, float x, float y) {
        path.add(new Step(kind, x, y));
        current = new Point2D.Float(x, y);
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo((float) a.getX(), (float) a.getY());
        lineTo((float) b.getX(), (float) b.getY());
        lineTo((float) c.getX(), (float) c.getY());
        lineTo((float) d.getX(), (float) d.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        add(Kind.MOVE, x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        add(Kind.LINE, x, y);
    }

    @Override
    public void closePath() {
        add(Kind.CLOSE, 0, 0);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() throws IOException {
        float width = transformWidth(getGraphicsState().getLineWidth());
        marks.add(new Figure(
                List.copyOf(path), false, width, rgb(getGraphicsState().getStrokingColor())));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        marks.add(new Figure(List.copyOf(path), true, 0, rgb(getGraphicsState().getNonStrokingColor())));
        endPath();
    }

    @Override
    public void clip(int windingRule) {
        // the floor draws within its pages by itself
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        throw new UnsupportedOperationException("path filled and stroked");
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        throw new UnsupportedOperationException("curve");
    }

    @Override
    public void drawImage(PDImage image) {
        throw new UnsupportedOperationException("image");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new UnsupportedOperationException("shading");
    }
}
