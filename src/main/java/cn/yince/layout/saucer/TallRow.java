package cn.yince.layout.saucer;

import cn.yince.layout.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xhtmlrenderer.newtable.TableRowBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.LineBox;

/** A row that no page can hold: how much of each of its cells stands in the lines of the first page. */
final class TallRow {
    private TallRow() {}

    /**
     * The characters to keep, by the cells that begin in the row, in order; empty when the row fits or its lines cannot
     * be parted.
     *
     * @param room for rows on a page, in dots
     */
    static Optional<List<Integer>> cut(TableRowBox row, int room) {
        if (row.getHeight() <= room) {
            return Optional.empty();
        }
        List<List<LineBox>> cells = row.getChildren().stream()
                .filter(cell -> !Repeats.isCopy(cell.getElement()))
                .map(TallRow::lines)
                .toList();
        int around = cells.stream()
                .filter(lines -> !lines.isEmpty())
                .mapToInt(lines -> 2 * (lines.get(0).getAbsY() - row.getAbsY()))
                .min()
                .orElse(0);
        List<Integer> kept = new ArrayList<>();
        boolean parted = false;
        for (List<LineBox> lines : cells) {
            List<LineBox> first = lines.stream()
                    .filter(line -> bottom(line) - lines.get(0).getAbsY() <= room - around)
                    .toList();
            parted |= first.size() < lines.size() && !first.isEmpty();
            kept.add(first.stream().mapToInt(TallRow::ink).sum());
        }
        return parted ? Optional.of(kept) : Optional.empty();
    }

    private static int bottom(LineBox line) {
        return line.getAbsY() + line.getHeight();
    }

    private static List<LineBox> lines(Box box) {
        if (box instanceof LineBox line) {
            return List.of(line);
        }
        return Boxes.inside(box).stream()
                .flatMap(child -> lines(child).stream())
                .toList();
    }

    private static int ink(Box box) {
        int ink = Boxes.inside(box).stream().mapToInt(TallRow::ink).sum();
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                ink += child instanceof InlineText text
                        ? Ink.of(Signs.visible(text.getSubstring())).length()
                        : 0;
            }
        }
        return ink;
    }
}
