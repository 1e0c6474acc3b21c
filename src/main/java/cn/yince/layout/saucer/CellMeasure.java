package cn.yince.layout.saucer;

import cn.yince.layout.LineBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.RectPropertySet;
import org.xhtmlrenderer.layout.LayoutContext;

/** Measures the cells of forms, one after the other. */
final class CellMeasure {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]{4,}");

    private final Engine engine;
    private final LayoutContext context;
    private final List<Float> texts = new ArrayList<>();
    private float indent;
    private float word;
    private FamilyFont font;

    CellMeasure(Engine engine, LayoutContext context) {
        this.engine = engine;
        this.context = context;
    }

    CellNeed of(FormCell cell, int room) {
        CalculatedStyle style = engine.styles.styleOf(cell.element(), engine.shared);
        RectPropertySet padding = style.getPaddingRect(room, context);
        font = (FamilyFont) style.getFSFont(context);
        word = 0;
        texts.clear();
        indent = style.getFloatPropertyProportionalWidth(CSSName.TEXT_INDENT, room, context);
        texts.add(indent);
        add(cell.element());
        float[] widths = new float[texts.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = texts.get(i);
        }
        float around = padding.left() + padding.right() + Engine.DOTS_PER_POINT;
        return new CellNeed(
                cell.element(),
                cell.column(),
                cell.column() + style.getColSpan(),
                widths,
                word,
                number(cell.element().getTextContent()),
                font.getSize2D(),
                room,
                around);
    }

    private float number(String text) {
        float widest = 0;
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            widest = Math.max(widest, engine.text.getWidth(null, font, numbers.group()));
        }
        return widest;
    }

    private void add(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                add(Signs.visible(text.getData().strip()));
            } else if (child.getNodeName().equals("br")) {
                texts.add(0f);
            } else if (child.getNodeName().equals("div") && child.getPreviousSibling() != null) {
                texts.add(indent);
                add(child);
            } else {
                add(child);
            }
        }
    }

    private void add(String text) {
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || LineBreaks.allowed(text, at)) {
                float width = engine.text.getWidth(font, text, start, at);
                word = Math.max(word, width);
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + width);
                start = at;
            }
        }
    }
}
