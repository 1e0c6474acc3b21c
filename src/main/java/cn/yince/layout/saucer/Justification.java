package cn.yince.layout.saucer;

import cn.yince.pack.Typesetting;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.layout.InlineBoxing;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.newtable.TableCellBox;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Sets justified paragraphs anew. Flying Saucer breaks line after line and gives characters that are not spaces a fifth
 * of the slack; here the lines end where the whole paragraph looks best, and the room goes where it may. Paragraphs
 * keep the number of their lines, so that nothing below them moves.
 */
final class Justification {
    private static final float[] NONE = {};

    private final Typesetting rules;
    private final Map<InlineText, float[]> rooms = new IdentityHashMap<>();

    Justification(Typesetting rules) {
        this.rules = rules;
    }

    /** Room after each character drawn of a text, in dots; nothing when its characters stand as their font has them. */
    float[] rooms(InlineText text) {
        return rooms.getOrDefault(text, NONE);
    }

    /** Forgets the texts under a box. */
    void forget(Box box) {
        if (box instanceof LineBox line) {
            ReadingOrder.of(line).forEach(rooms::remove);
        }
        Boxes.inside(box).forEach(this::forget);
    }

    /** Sets every paragraph under a box that is to be justified. */
    void set(LayoutContext context, Box box) {
        set(context, box, false);
    }

    private void set(LayoutContext context, Box box, boolean inCell) {
        boolean within = inCell || box instanceof TableCellBox;
        if (box instanceof BlockBox block && isJustified(block)) {
            for (List<LineBox> lines : paragraphs(block)) {
                Paragraph paragraph = new Paragraph(context, lines, within ? rules.within() : rules);
                rooms.putAll(paragraph.set());
                for (int line = 0; line < lines.size(); line++) {
                    place(context, lines.get(line), -paragraph.startBlank(line));
                }
            }
        }
        Boxes.inside(box).forEach(child -> set(context, child, within));
    }

    private static boolean isJustified(BlockBox block) {
        return block.getChildrenContentType() == BlockBox.ContentType.INLINE
                && block.getStyle().isIdent(CSSName.TEXT_ALIGN, IdentValue.JUSTIFY);
    }

    /** Lines that belong together: up to one that ends where its author wants, or that holds more than text. */
    private static List<List<LineBox>> paragraphs(BlockBox block) {
        List<List<LineBox>> all = new ArrayList<>();
        List<LineBox> open = new ArrayList<>();
        for (Box child : block.getChildren()) {
            if (child instanceof LineBox line && isPlain(line)) {
                open.add(line);
            }
            boolean ends = !(child instanceof LineBox line) || line.isEndsOnNL() || !isPlain(line);
            if (ends && !open.isEmpty()) {
                all.add(List.copyOf(open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            all.add(open);
        }
        return all;
    }

    private static boolean isPlain(LineBox line) {
        return !line.isContainsDynamicFunction()
                && !ReadingOrder.of(line).isEmpty()
                && line.getChildren().stream().allMatch(Justification::holdsText);
    }

    private static boolean holdsText(Object child) {
        return child instanceof InlineText
                || child instanceof InlineLayoutBox box
                        && box.getInlineChildren().stream().allMatch(Justification::holdsText);
    }

    /** Puts the texts of a line where they stand with the room between their characters. */
    private void place(LayoutContext context, LineBox line, float start) {
        InlineBoxing.positionHorizontally(context, line, 0);
        float moved = start;
        for (Box child : line.getChildren()) {
            child.setX(child.getX() + Math.round(moved));
            if (child instanceof InlineLayoutBox inline) {
                moved += move(inline, moved);
            }
        }
        line.calcChildLocations();
    }

    /** Moves what is in the box; gives how much wider the box became. */
    private float move(InlineLayoutBox box, float before) {
        float wider = 0;
        for (Object child : box.getInlineChildren()) {
            if (child instanceof InlineText text) {
                text.setX(text.getX() + Math.round(wider));
                for (float room : rooms(text)) {
                    wider += room;
                }
            } else if (child instanceof InlineLayoutBox inner) {
                inner.setX(inner.getX() + Math.round(before + wider));
                wider += move(inner, before + wider);
            }
        }
        box.setInlineWidth(box.getInlineWidth() + Math.round(wider));
        return wider;
    }
}
