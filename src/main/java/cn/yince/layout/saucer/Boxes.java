package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.LineBox;

/** What stands directly inside a box, floats and inline blocks included. */
final class Boxes {
    private Boxes() {}

    static List<Box> inside(Box box) {
        if (box instanceof LineBox line) {
            return line.getNonFlowContent().isEmpty() ? line.getChildren() : withNonFlow(line);
        }
        if (box instanceof InlineLayoutBox inline) {
            return boxesOf(inline.getInlineChildren());
        }
        boolean empty = box instanceof BlockBox block && block.getChildrenContentType() == BlockBox.ContentType.EMPTY;
        return empty ? List.of() : box.getChildren();
    }

    private static List<Box> withNonFlow(LineBox line) {
        List<Box> all = new ArrayList<>(line.getChildren());
        all.addAll(line.getNonFlowContent());
        return all;
    }

    /** Most inline boxes hold nothing but text. */
    private static List<Box> boxesOf(List<?> children) {
        List<Box> boxes = List.of();
        for (Object child : children) {
            if (child instanceof Box box) {
                boxes = boxes.isEmpty() ? new ArrayList<>() : boxes;
                boxes.add(box);
            }
        }
        return boxes;
    }
}
