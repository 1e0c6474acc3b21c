package cn.yince.read.sheet;

import cn.yince.problem.Place;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A sheet.
 *
 * @param place the sheet as a whole
 * @param hidden whether people do not see it
 * @param rows row, 1-based, → column, 1-based, → cell; only cells with something in them
 * @param merged merged cells
 * @param unseen what people do not see of it
 */
public record Grid(
        Place place,
        boolean hidden,
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows,
        List<Area> merged,
        Unseen unseen) {
    /** A sheet of which everything is seen. */
    public Grid(
            Place place, boolean hidden, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<Area> merged) {
        this(place, hidden, rows, merged, Unseen.nothing());
    }

    /** The same with pictures and comments. */
    Grid with(List<Place> pictures, List<Unseen.Remark> remarks) {
        return new Grid(place, hidden, rows, merged, unseen.with(pictures, remarks));
    }

    /** As on its tab. */
    public String name() {
        return place.sheet();
    }

    /** The cell at a row and column, both 1-based; nothing where nothing was typed. */
    public Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    /** The cell at a row and column, or the one that stands there for merged cells. */
    public Optional<Cell> standingAt(int row, int column) {
        return merged.stream()
                .filter(area -> area.contains(row, column))
                .findFirst()
                .map(area -> cell(area.firstRow(), area.firstColumn()))
                .orElseGet(() -> cell(row, column));
    }

    /** Where a cell is or would be. */
    public Place placeOf(int row, int column) {
        return place.at(row, column);
    }
}
