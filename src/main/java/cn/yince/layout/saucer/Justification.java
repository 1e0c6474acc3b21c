package cn.yince.layout.saucer;

import java.util.IdentityHashMap;
import java.util.Map;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.layout.InlineBoxing;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FloatDistances;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/**
 * Spreads the whole slack of a justified line over all its characters. Flying Saucer gives characters that are not
 * spaces a fifth of it, and so leaves Chinese lines ragged; its lines are put back and spread anew.
 */
final class Justification {
  private final Map<LineBox, Float> spacings = new IdentityHashMap<>();

  /** Spacing after each character of the line, in dots; 0 when the line is not justified. */
  float spacing(LineBox line) {
    return spacings.getOrDefault(line, 0f);
  }

  /** Spreads every line under a box that Flying Saucer justified. */
  void spread(CssContext context, Box box) {
    if (box instanceof LineBox line && line.getJustificationInfo() != null && !line.isContainsDynamicFunction()) {
      spreadLine(context, line);
    }
    if (box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.EMPTY) {
      return;
    }
    for (Box child : box.getChildren()) {
      spread(context, child);
    }
  }

  private void spreadLine(CssContext context, LineBox line) {
    InlineBoxing.positionHorizontally(context, line, 0);
    int characters = line.getChildren().stream().mapToInt(Justification::characters).sum();
    float each = characters < 2 ? 0 : Math.max(0, slack(line)) / (characters - 1);
    spacings.put(line, each);
    float moved = 0;
    for (Box child : line.getChildren()) {
      child.setX(child.getX() + Math.round(moved));
      if (child instanceof InlineLayoutBox inline) {
        moved += move(inline, each, moved);
      }
    }
    line.calcChildLocations();
  }

  private static float slack(LineBox line) {
    FloatDistances floats = line.getFloatDistances();
    return (float) line.getParent().getContentWidth()
        - floats.leftFloatDistance()
        - floats.rightFloatDistance()
        - line.getContentStart()
        - line.getContentWidth();
  }

  /** Moves what is in the box; gives how much wider the box became. */
  private static float move(InlineLayoutBox box, float each, float before) {
    float wider = 0;
    for (Object child : box.getInlineChildren()) {
      if (child instanceof InlineText text) {
        text.setX(text.getX() + Math.round(wider));
        wider += each * characters(text);
      } else if (child instanceof Box inner) {
        inner.setX(inner.getX() + Math.round(before + wider));
        wider += inner instanceof InlineLayoutBox inline ? move(inline, each, before + wider) : 0;
      }
    }
    box.setInlineWidth(box.getInlineWidth() + Math.round(wider));
    return wider;
  }

  private static int characters(Object child) {
    if (child instanceof InlineText text) {
      String visible = Signs.visible(text.getSubstring());
      return visible.codePointCount(0, visible.length());
    }
    return child instanceof InlineLayoutBox box
        ? box.getInlineChildren().stream().mapToInt(Justification::characters).sum()
        : 0;
  }
}
