package cn.yince.layout.saucer;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;

/**
 * Gives the document a first and a last page sequence: Flying Saucer finds the number of a link's target only between
 * two sequence starts.
 */
final class PageSequences {
    private PageSequences() {}

    /** Starts a sequence at the top, and one on a page past the end, which nobody paints. */
    static void complete(CssContext context, Layer layer) {
        layer.addPage(context);
        layer.addPageSequence(startAt(0));
        layer.addPageSequence(
                startAt(layer.getPages().get(layer.getPages().size() - 1).getTop()));
    }

    private static BlockBox startAt(int y) {
        BlockBox start = new BlockBox(null, null, true);
        start.setAbsY(y);
        return start;
    }
}
