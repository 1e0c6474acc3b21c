package cn.yince.layout.saucer;

import java.util.Map;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/**
 * Lets what leads to an element lead to its first line: Flying Saucer moves a line that does not fit to the next page
 * and leaves the box around it where it was, so that a heading would count for the page before the one it stands on.
 */
final class FirstLines {
    private FirstLines() {}

    /**
     * Looks at all elements with ids of a finished layout.
     *
     * @param known first lines of what was put aside, by id
     */
    static void settle(Engine engine, BlockBox root, Map<String, LineBox> known) {
        LayoutContext context = engine.layoutContext();
        Layer layer = root.getLayer();
        for (Map.Entry<String, Box> each : engine.shared.getIdMap().entrySet()) {
            LineBox line = each.getValue() instanceof BlockBox block
                    ? known.getOrDefault(each.getKey(), firstLine(block))
                    : null;
            if (line != null
                    && layer.getPage(context, line.getAbsY())
                            != layer.getPage(context, each.getValue().getAbsY())) {
                each.setValue(line);
            }
        }
    }

    /** The first line in a box; null when there is none. */
    static LineBox firstLine(Box box) {
        for (Box inner : Boxes.inside(box)) {
            LineBox line = inner instanceof LineBox found ? found : firstLine(inner);
            if (line != null) {
                return line;
            }
        }
        return null;
    }
}
