package cn.yince.layout.saucer;

import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
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

    /**
     * A count.
     *
     * @param style of the cell
     * @param width of its lines, in dots
     */
    CellLines(Engine engine, LayoutContext context, CalculatedStyle style, int width) {
        this.engine = engine;
        this.context = context;
        this.style = style;
        this.width = width;
        room = width - (int) style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, width, context);
    }

    int count() {
        return empty ? full : full + 1;
    }

    /** Whether it holds nothing but lines of text of its own size. */
    boolean areSure() {
        return sure;
    }

    /** @param parent in the document */
    void walk(Node parent) {
        for (Node child = parent.getFirstChild(); child != null && sure; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                add(text);
            } else if (child.getNodeName().equals("br")) {
                endLine();
            } else if (child instanceof Element element) {
                CalculatedStyle inner = engine.shared.getStyle(element);
                sure &= inner.isInline()
                        && inner.getFont(context).size == style.getFont(context).size
                        && inner.getLineHeight(context) == style.getLineHeight(context);
                walk(element);
            }
        }
    }

    private void endLine() {
        full++;
        empty = true;
        room = width;
    }

    private void add(Text text) {
        String data = BLANKS.matcher(text.getData()).replaceAll(" ");
        LineBreakContext line = new LineBreakContext(empty ? data.stripLeading() : data, text);
        while (sure && line.getStart() < line.getLast()) {
            line.reset();
            line.saveEnd();
            Breaker.breakText(context, line, room, style);
            if (line.isUnbreakable() && !empty) {
                line.resetEnd();
            } else {
                sure &= !line.isUnbreakable();
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
