package cn.yince.layout.saucer;

import cn.yince.layout.Area;
import cn.yince.layout.Drawn;
import cn.yince.layout.Ink;
import cn.yince.layout.Spaced;
import cn.yince.layout.font.FontBook;
import cn.yince.layout.font.Run;
import cn.yince.layout.structure.Leaf;
import cn.yince.layout.structure.Tagging;
import cn.yince.pack.Typesetting;
import cn.yince.problem.NotAsMeant;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws each run of a text with its own face, and gives the characters of justified lines their room with the character
 * spacing operator, which keeps characters outside the BMP whole.
 */
final class RunDevice extends ITextOutputDevice {
    private static final float[] NONE = {};

    /** How far a mark may hang out of a line, in points. */
    private static final float MOST_HANGING = 30;

    private final FontBook fonts;
    private final Map<BaseFont, FontDescription> faces = new IdentityHashMap<>();
    private final Map<BaseFont, FontDescription> bold = new IdentityHashMap<>();
    private final Set<LineBox> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
    private final CollapsedBorders borders = new CollapsedBorders();
    private Justification justification = new Justification(Typesetting.USUAL);
    private final Trace trace = new Trace();
    private SpokenTexts spoken;
    private Window window;
    private InlineText current;
    private FamilyFont font;

    /** Room after each character of the current text, in dots; none when it has its font's. */
    private float[] rooms = NONE;

    RunDevice(FontBook fonts, float dotsPerPoint) {
        super(dotsPerPoint);
        this.fonts = fonts;
    }

    /** What was drawn so far. */
    Trace trace() {
        return trace;
    }

    /** From now on the page is told what is drawn. */
    void tell(SpokenTexts told) {
        spoken = told;
    }

    void use(Justification measured) {
        justification = measured;
    }

    @Override
    public void setFont(FSFont wanted) {
        font = (FamilyFont) wanted;
        super.setFont(wanted);
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        drawn.clear();
        borders.startPage(height);
        trace.startPage();
        window = new Window(page.getPdfDocument().getPageSize().getWidth(), height);
        super.initializePage(page, height);
    }

    @Override
    public void clip(Shape shape) {
        window.narrow(getTransform().createTransformedShape(shape));
        super.clip(shape);
    }

    /** Keeps what is drawn within the page, but for the marks that hang out of its lines. */
    void clipPage(Rectangle page) {
        window.narrow(getTransform().createTransformedShape(page));
        int hanging = Math.round(MOST_HANGING * getDotsPerPoint());
        super.clip(new Rectangle(page.x - hanging, page.y, page.width + 2 * hanging, page.height));
    }

    @Override
    public void setClip(Shape shape) {
        window.reset(shape == null ? null : getTransform().createTransformedShape(shape));
        super.setClip(shape);
    }

    @Override
    public void paintCollapsedBorder(RenderingContext context, BorderPropertySet border, Rectangle bounds, int side) {
        if (!borders.take(border, bounds, side, getTransform())) {
            super.paintCollapsedBorder(context, border, bounds, side);
        }
    }

    /** What follows is no part of the text: page numbers and the like. */
    void beginArtifact() {
        PdfDictionary kind = new PdfDictionary();
        kind.put(PdfName.TYPE, new PdfName("Pagination"));
        getCurrentPage().beginMarkedContentSequence(new PdfName("Artifact"), kind, true);
    }

    void endArtifact() {
        getCurrentPage().endMarkedContentSequence();
    }

    /** Draws what was kept back until the page was painted; before {@link #finishPage}. */
    void drawBorders() {
        borders.drawOnto(getCurrentPage());
    }

    /** Draws the whole line at its first text, in reading order: Flying Saucer comes to nested texts later. */
    @Override
    public void drawText(RenderingContext context, InlineText text) {
        LineBox line = text.getParent().getLineBox();
        if (!ReadingOrder.canBeKept(line)) {
            drawOne(context, text);
        } else if (drawn.add(line)) {
            ReadingOrder.of(line).forEach(next -> drawOne(context, next));
        }
    }

    private void drawOne(RenderingContext context, InlineText text) {
        rooms = justification.rooms(text);
        current = text;
        next(spoken == null ? null : spoken.leafOf(text, trace.page()));
        super.drawText(context, text);
        next(null);
        current = null;
        rooms = NONE;
    }

    private void next(Leaf leaf) {
        if (spoken != null) {
            ((Tagging) getCurrentPage()).next(leaf);
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        next(spoken == null ? null : spoken.leafOf(box.getElement()));
        super.paintReplacedElement(context, box);
        next(null);
    }

    /** Links are written with what lies behind their text. */
    @Override
    public void paintBackground(RenderingContext context, Box box) {
        if (spoken != null && box.getElement() != null) {
            ((Tagging) getCurrentPage()).link(spoken.partOf(box.getElement()));
        }
        super.paintBackground(context, box);
    }

    void drawRuns(String text, float x, float y) {
        float at = x;
        float end = x;
        int drawn = 0;
        String whole = "";
        for (Run run : fonts.runs(text, font.family())) {
            fonts.glyphs().check(run.text(), run.font(), Drawn.BODY);
            super.setFont(new ITextFSFont(face(run.font()), font.getSize2D()));
            int count = run.text().codePointCount(0, run.text().length());
            float spaced = space(drawn, drawn + count);
            drawString(run.text(), at, y, null);
            drawn += count;
            at += run.width(font.getSize2D()) + spaced;
            end = rooms.length < drawn ? at : at - rooms[drawn - 1];
            whole = whole.isEmpty() ? run.text() : whole + run.text();
        }
        note(whole, x, end, Math.min(at, end), y);
    }

    /**
     * Gives what is drawn next the room it shall have between its characters; how much that is, in dots. Nothing of a
     * text follows its last character, so that need not be told.
     */
    private float space(int from, int to) {
        if (rooms.length < to) {
            return 0;
        }
        float all = 0;
        float[] points = new float[to - from];
        for (int i = from; i < to; i++) {
            points[i - from] = rooms[i] / getDotsPerPoint();
            all += rooms[i];
        }
        if (to == rooms.length && to - from > 1) {
            points[to - from - 1] = points[to - from - 2];
        }
        if (isAny(points)) {
            ((Spaced) getCurrentPage()).space(points);
        }
        return all;
    }

    private static boolean isAny(float[] rooms) {
        for (float room : rooms) {
            if (room != 0) {
                return true;
            }
        }
        return false;
    }

    private FontDescription face(BaseFont of) {
        return font.isBold()
                ? bold.computeIfAbsent(of, FamilyFont::emboldened)
                : faces.computeIfAbsent(of, FamilyFont::face);
    }

    /**
     * Notes what was drawn from x to end on a base line, all in dots, in a line that reaches to {@code inside}: marks
     * may stand out of it.
     */
    private void note(String text, float x, float end, float inside, float y) {
        Area area = area(x, end, y);
        boolean seen = window.shows(area) || Ink.of(text).isEmpty();
        if (seen && !window.showsAllOf(area(x, inside, y)) && !Ink.of(text).isEmpty()) {
            throw new NotAsMeant("第" + (trace.page() + 1) + "页：“" + text + "”印出了版面，或被裁去一部分");
        }
        trace.note(current, text, area, points(), font.family(), seen);
    }

    /** How wide each character of a piece is beside the others. */
    float[] widths(Piece piece) {
        float[] widths = new float[piece.text().codePointCount(0, piece.text().length())];
        int at = 0;
        for (Run run : fonts.runs(piece.text(), piece.family())) {
            for (int letter : run.text().codePoints().toArray()) {
                widths[at++] = run.font().getWidthPoint(letter, 1);
            }
        }
        return widths;
    }

    private float[] points() {
        float[] points = new float[rooms.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = rooms[i] / getDotsPerPoint();
        }
        return points.length == 0 ? NONE : points;
    }

    private Area area(float x, float end, float y) {
        float size = font.getSize2D();
        return window.area(getTransform(), x, end, y - EmBox.ABOVE * size, y + EmBox.BELOW * size);
    }
}
