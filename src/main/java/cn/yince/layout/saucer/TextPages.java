package cn.yince.layout.saucer;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** The page on which the text of each element with an id begins. */
final class TextPages {
    private final Map<String, Integer> pages = new HashMap<>();
    private final ToIntFunction<LineBox> pageOf;

    /** @param pageOf how the pages of lines are counted */
    TextPages(ToIntFunction<LineBox> pageOf) {
        this.pageOf = pageOf;
    }

    /** By id, of the boxes looked at. */
    Map<String, Integer> pages() {
        return pages;
    }

    /** Looks at what stands in a box. */
    void walk(Box box) {
        if (box instanceof LineBox line) {
            ReadingOrder.of(line).forEach(text -> note(text, line));
        }
        Boxes.inside(box).forEach(this::walk);
    }

    private void note(InlineText text, LineBox line) {
        if (text.getTextNode() != null
                && text.getTextNode().getParentNode() instanceof Element element
                && element.hasAttribute("id")) {
            pages.putIfAbsent(element.getAttribute("id"), pageOf.applyAsInt(line));
        }
    }
}
