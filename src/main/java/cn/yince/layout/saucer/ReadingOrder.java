package cn.yince.layout.saucer;

import java.util.List;
import java.util.stream.Stream;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** The texts of a line as they are read, so that they are copied so, too. */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<InlineText> of(LineBox line) {
        return line.getChildren().stream().flatMap(ReadingOrder::texts).toList();
    }

    /** Whether nothing is painted between the texts: no background, no layer of its own, nothing hidden. */
    static boolean canBeKept(LineBox line) {
        return line.getChildren().stream().allMatch(child -> isPlain(child, line));
    }

    private static Stream<InlineText> texts(Object child) {
        if (child instanceof InlineText text) {
            return Stream.of(text);
        }
        return child instanceof InlineLayoutBox box
                ? box.getInlineChildren().stream().flatMap(ReadingOrder::texts)
                : Stream.of();
    }

    private static boolean isPlain(Object child, LineBox line) {
        if (!(child instanceof InlineLayoutBox box)) {
            return !(child instanceof Box);
        }
        return box.getStyle().isVisible()
                && !box.getStyle().isHasBackground()
                && box.getContainingLayer() == line.getContainingLayer()
                && box.getInlineChildren().stream().allMatch(inner -> isPlain(inner, line));
    }
}
