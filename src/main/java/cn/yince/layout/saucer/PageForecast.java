package cn.yince.layout.saucer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xhtmlrenderer.newtable.TableRowBox;

/**
 * Guesses from one layout where the rest of a form will break, so that few layouts settle it. A wrong guess costs
 * another layout, never a cut row.
 */
final class PageForecast {
    /** Of a page, the height of a row that is seen even if it stands there alone. */
    private static final float TALL = 0.15f;

    private final Form form;
    private final int[] heights;

    /**
     * A forecast.
     *
     * @param heights of the form's rows, in dots
     */
    PageForecast(Form form, int[] heights) {
        this.form = form;
        this.heights = heights;
    }

    /** A forecast from the rows of a layout. */
    static PageForecast of(Form form, Map<Element, TableRowBox> rows) {
        int[] heights = new int[form.rowCount()];
        for (FormFragment fragment : form.fragments()) {
            List<Element> elements = FormGrid.rowsOf(fragment.table());
            for (int i = fragment.repeated(); i < elements.size(); i++) {
                TableRowBox box = rows.get(elements.get(i));
                heights[fragment.start() + i - fragment.repeated()] = box == null ? 0 : box.getHeight();
            }
        }
        return new PageForecast(form, heights);
    }

    /**
     * Rows to break before, none when the form ends on the page on which it begins.
     *
     * @param top where the form begins on its page, in dots
     * @param pageHeight room on each page, in dots
     * @param below what must stand on the last page below the form, in dots
     * @return empty when the page ends before the form's first header does, and another one would not
     */
    Optional<List<Integer>> breaks(int top, int pageHeight, int below) {
        int row = firstBeyond(0, pageHeight - top);
        if (row < heights.length && row <= endOfHead(pageHeight)) {
            return Optional.empty();
        }
        List<Integer> breaks = new ArrayList<>();
        addBreaks(breaks, 0, pageHeight - top, pageHeight, below);
        return Optional.of(breaks);
    }

    /** What a last page takes that begins with a row. */
    int filled(int row) {
        return headerAbove(row) + sum(row, heights.length);
    }

    /**
     * The row above one, counted from its end, before which a page may begin instead; the last row of a block begins
     * one alone only if it is tall.
     *
     * @return no more than 0 when there is none
     */
    int breakAbove(int row, int pageHeight) {
        int last = row - 1;
        boolean mayBeAlone = last > form.blocks().of(last).body() && heights[last] > TALL * pageHeight;
        return mayBeAlone ? last : form.blocks().allowedBreak(last);
    }

    int rowCount() {
        return heights.length;
    }

    /** Whether each page has room for its rows, and the last one for what must stand below them. */
    boolean fit(int top, int pageHeight, List<Integer> breaks, int below) {
        int start = 0;
        for (int end : breaks) {
            if (sum(start, end) > room(start, top, pageHeight)) {
                return false;
            }
            start = end;
        }
        return sum(start, heights.length) + below <= room(start, top, pageHeight);
    }

    /** What is left of a page above a row that begins the next one; 0 when it begins none. */
    int blankAbove(int row, List<Integer> breaks, int top, int pageHeight) {
        int index = breaks.indexOf(row);
        int start = index > 0 ? breaks.get(index - 1) : 0;
        return index < 0 ? 0 : room(start, top, pageHeight) - sum(start, row);
    }

    private int room(int start, int top, int pageHeight) {
        return start == 0 ? pageHeight - top : roomFrom(start, pageHeight);
    }

    /** The height of all rows. */
    int height() {
        return sum(0, heights.length);
    }

    private int sum(int from, int to) {
        int sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    /**
     * Rows to break before: the given one and what follows from it.
     *
     * @param first where the first new page begins
     * @param pageHeight room on each page, in dots
     */
    List<Integer> breaksFrom(int first, int pageHeight) {
        List<Integer> breaks = new ArrayList<>(List.of(first));
        addBreaks(breaks, first, roomFrom(first, pageHeight), pageHeight, 0);
        return breaks;
    }

    /** Where the form's first header ends, up to which it is not broken; 0 when no page could hold that. */
    int endOfHead(int pageHeight) {
        int end = form.blocks().endOfFirstHeader();
        return firstBeyond(0, pageHeight) > end ? end : 0;
    }

    /** The first row that does not fit below {@code start} in some room. */
    private int firstBeyond(int start, int room) {
        int row = start;
        for (int left = room; row < heights.length && heights[row] <= left; row++) {
            left -= heights[row];
        }
        return row;
    }

    private void addBreaks(List<Integer> breaks, int first, int firstRoom, int pageHeight, int below) {
        int start = first;
        int room = firstRoom;
        while (start < heights.length) {
            int beyond = firstBeyond(start, room);
            boolean ends = beyond == heights.length;
            int next = ends ? lastRows(start, room, below) : form.blocks().allowedBreak(beyond);
            if (next <= start) {
                next = Math.max(beyond, start + 1);
            }
            if (next < heights.length) {
                breaks.add(next);
                room = roomFrom(next, pageHeight);
            }
            start = next;
        }
    }

    /**
     * Where the last page begins when what stands below the form would stand there alone; the number of rows when it
     * has room.
     */
    private int lastRows(int start, int room, int below) {
        int left = room;
        for (int row = start; row < heights.length; row++) {
            left -= heights[row];
        }
        int last = form.blocks().allowedBreak(heights.length - 1);
        return left < below && last > start ? last : heights.length;
    }

    /** Where the form ends on its last page, in dots. */
    int end(int top, List<Integer> breaks) {
        int last = breaks.isEmpty() ? 0 : breaks.get(breaks.size() - 1);
        return (breaks.isEmpty() ? top : headerAbove(last)) + sum(last, heights.length);
    }

    /** Room for rows on a page that begins with one, below the header repeated above it. */
    int roomFrom(int row, int pageHeight) {
        return pageHeight - Engine.DOTS_PER_PIXEL - headerAbove(row);
    }

    /** The height of the header repeated above a row that begins a page. */
    private int headerAbove(int row) {
        FormBlocks.Block block = form.blocks().of(row);
        int height = 0;
        for (int header = block.start(); row >= block.body() && header < block.body(); header++) {
            height += heights[header];
        }
        return height;
    }
}
