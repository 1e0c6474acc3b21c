package cn.yince.layout.saucer;

import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.render.BlockBox;

/** Closes the last page sequence: Flying Saucer finds the number of a link's target only between two sequence starts. */
final class PageSequences {
  private PageSequences() {}

  /** Adds a page past the end, which nobody paints, and lets a sequence start there. */
  static void close(CssContext context, Layer layer) {
    layer.addPage(context);
    Marker pastTheEnd = new Marker();
    pastTheEnd.setAbsY(layer.getPages().get(layer.getPages().size() - 1).getTop());
    layer.addPageSequence(pastTheEnd);
  }

  private static final class Marker extends BlockBox {}
}
