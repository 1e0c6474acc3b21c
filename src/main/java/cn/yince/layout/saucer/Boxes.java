package cn.yince.layout.saucer;

import java.util.List;
import java.util.stream.Stream;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

/** What stands directly inside a box, floats and inline blocks included. */
final class Boxes {
  private Boxes() {}

  static List<Box> inside(Box box) {
    if (box instanceof LineBox line) {
      return Stream.concat(line.getChildren().stream(), line.getNonFlowContent().stream()).toList();
    }
    if (box instanceof InlineLayoutBox inline) {
      return inline.getInlineChildren().stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
    }
    boolean empty = box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.EMPTY;
    return empty ? List.of() : box.getChildren();
  }
}
