package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * What people do not see of a sheet, and what they see that is no cell.
 *
 * @param rows hidden rows, 1-based, those that a filter leaves out too
 * @param columns hidden columns, 1-based, first and last
 * @param filtered whether a filter is set
 * @param pictures cells on which pictures lie
 * @param remarks comments of cells, other than those of this program, and text boxes
 * @param covered cells under a merged cell, which no one sees
 * @param ofGround cells with a text in the colour of its ground, which no one sees
 * @param struckOut cells with a text of which all or a part is struck out
 */
public record Unseen(
        NavigableSet<Integer> rows,
        List<Columns> columns,
        boolean filtered,
        List<Place> pictures,
        List<Remark> remarks,
        List<Cell> covered,
        Set<Cell> ofGround,
        Set<Cell> struckOut) {
    /** Hidden columns. */
    public record Columns(int first, int last) {}

    /**
     * A text that is in no cell.
     *
     * @param what a comment, or the words of a text box
     */
    public record Remark(Place place, String what, String text) {
        static Remark comment(Place place, String text) {
            return new Remark(place, "批注", text);
        }

        static Remark box(Place place, String text) {
            return new Remark(place, "文本框里的文字", text);
        }
    }

    /** Nothing. */
    public static Unseen nothing() {
        return new Unseen(
                java.util.Collections.emptyNavigableSet(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());
    }

    /** The same with pictures and comments. */
    Unseen with(List<Place> allPictures, List<Remark> allRemarks) {
        return new Unseen(rows, columns, filtered, allPictures, allRemarks, covered, ofGround, struckOut);
    }

    /** Whether a cell is in a hidden row. */
    boolean hidesRowOf(Cell cell) {
        return rows.contains(cell.row());
    }

    /** Whether a cell is in a hidden column. */
    boolean hidesColumnOf(Cell cell) {
        return columns.stream().anyMatch(hidden -> cell.column() >= hidden.first() && cell.column() <= hidden.last());
    }
}
