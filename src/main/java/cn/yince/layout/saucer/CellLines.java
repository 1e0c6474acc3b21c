package cn.yince.layout.saucer;

import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.LineBreakContext;
import org.xhtmlrenderer.layout.breaker.Breaker;

/** Counts the lines of one cell without laying it out. */
final class CellLines {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n]+");

    private final Engine engine;
    private final LayoutContext context;
    private final CalculatedStyle style;
    private final int width;
    private int full;
    private int room;
    private boolean empty = true;
    private boolean sure = true;

    /** A text with a word that is wider than the cell. */
    private Text tooWide;

    /**
     * A count.
     *
     * @param style of the cell
     * @param width of its lines, in dots
     */
    private CellLines(Engine engine, LayoutContext context, CalculatedStyle style, int width) {
        this.engine = engine;
        this.context = context;
        this.style = style;
        this.width = width;
        room = width - (int) style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
    }

    /** The lines of a cell. */
    static CellLines of(Node cell, Engine engine, LayoutContext context, CalculatedStyle style, int width) {
        CellLines lines = new CellLines(engine, context, style, width);
        lines.walk(cell);
        return lines;
    }

    /** The first text with a word that is wider than the cell; lines are counted up to there. */
    Optional<Text> tooWide() {
        return Optional.ofNullable(tooWide);
    }

    int count() {
        return empty ? full : full + 1;
    }

    /** Whether it holds nothing but lines of text of its own size. */
    boolean areSure() {
        return sure;
    }

    private void walk(Node parent) {
        for (Node child = parent.getFirstChild();
                child != null && sure && tooWide == null;
                child = child.getNextSibling()) {
            if (child instanceof Text text) {
                add(text);
            } else if (child.getNodeName().equals("br")) {
                endLine();
            } else if (child instanceof Element element) {
                add(element, engine.shared.getStyle(element));
            }
        }
    }

    private void add(Element element, CalculatedStyle inner) {
        boolean isParagraph = isParagraph(element, inner);
        sure &= (inner.isInline() || isParagraph)
                && inner.getFont(context).size == style.getFont(context).size
                && inner.getLineHeight(context) == style.getLineHeight(context);
        if (isParagraph) {
            beginParagraph(inner);
        }
        walk(element);
        if (isParagraph && !empty) {
            endLine();
        }
    }

    /** One that is no narrower than its cell and has no room around it. */
    private boolean isParagraph(Element element, CalculatedStyle inner) {
        return element.getNodeName().equals("div")
                && isNothing(inner.getPaddingRect(width, context))
                && isNothing(inner.getMarginRect(width, context));
    }

    private static boolean isNothing(RectPropertySet around) {
        return around.top() == 0 && around.right() == 0 && around.bottom() == 0 && around.left() == 0;
    }

    private void beginParagraph(CalculatedStyle inner) {
        if (!empty) {
            endLine();
        }
        room = width - (int) inner.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
    }

    private void endLine() {
        full++;
        empty = true;
        room = width;
    }

    private void add(Text text) {
        String data = BLANKS.matcher(text.getData()).replaceAll(" ");
        LineBreakContext line = new LineBreakContext(empty ? data.stripLeading() : data, text);
        while (tooWide == null && line.getStart() < line.getLast()) {
            line.reset();
            line.saveEnd();
            Breaker.breakText(context, line, room, style);
            if (line.isUnbreakable() && !empty) {
                line.resetEnd();
            } else {
                tooWide = line.isUnbreakable() ? text : null;
                line.setStart(line.getEnd());
                room -= line.getWidth();
                empty = false;
            }
            if (line.isNeedsNewLine()) {
                endLine();
            }
        }
    }
}
