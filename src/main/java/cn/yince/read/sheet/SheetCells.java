package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xml.sax.SAXException;

/** What is kept of a sheet while it is read: cells with something in them, and merged areas. */
final class SheetCells {
    private static final int MOST = 1000;
    private final Place place;
    private final SheetContext context;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Area> merged = new ArrayList<>();
    private final NavigableSet<Integer> hiddenRows = new TreeSet<>();
    private final List<Unseen.Columns> hiddenColumns = new ArrayList<>();
    private final List<Place> pictures = new ArrayList<>();
    private final List<Unseen.Remark> remarks = new ArrayList<>();
    private final Set<Cell> ofGround = new LinkedHashSet<>();
    private final Set<Cell> struckOut = new LinkedHashSet<>();
    private boolean filtered;

    SheetCells(Place place, SheetContext context) {
        this.place = place;
        this.context = context;
    }

    Grid grid(boolean hidden) {
        List<Cell> covered = uncovered();
        Unseen unseen = new Unseen(
                Collections.unmodifiableNavigableSet(hiddenRows),
                List.copyOf(hiddenColumns),
                filtered,
                List.copyOf(pictures),
                List.copyOf(remarks),
                covered,
                ofGround,
                struckOut);
        return new Grid(place, hidden, Collections.unmodifiableNavigableMap(rows), List.copyOf(merged), unseen);
    }

    /** Takes away what lies under merged cells, where nobody sees it. */
    private List<Cell> uncovered() {
        List<Cell> covered = new ArrayList<>();
        for (Area area : merged) {
            for (NavigableMap<Integer, Cell> row :
                    rows.subMap(area.firstRow(), true, area.lastRow(), true).values()) {
                NavigableMap<Integer, Cell> under = row.subMap(area.firstColumn(), true, area.lastColumn(), true);
                under.values().stream()
                        .filter(cell -> cell.row() != area.firstRow() || cell.column() != area.firstColumn())
                        .forEach(covered::add);
                under.keySet()
                        .removeIf(column -> under.get(column).row() != area.firstRow() || column != area.firstColumn());
            }
        }
        rows.values().removeIf(Map::isEmpty);
        return List.copyOf(covered);
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns(int first, int last) {
        if (hiddenColumns.size() < Limits.LAST_COLUMN) {
            hiddenColumns.add(new Unseen.Columns(first, last));
        }
    }

    void filter() {
        filtered = true;
    }

    /** A comment of a cell, 1-based; its text is not always known. */
    void remark(int row, int column, String text) {
        if (remarks.size() < MOST) {
            remarks.add(Unseen.Remark.comment(place.at(row, column), text));
        }
    }

    /** A picture that begins on a cell, 1-based. */
    void picture(int row, int column) {
        if (pictures.size() < MOST) {
            pictures.add(place.at(row, column));
        }
    }

    void merge(Area area) {
        context.oneMoreMerged();
        merged.add(area);
    }

    /**
     * Keeps a cell if there is something in it.
     *
     * @param row 1-based
     * @param column 1-based
     * @throws SAXException when what stands there cannot be
     */
    void keep(int row, int column, int style, CellValue value) throws SAXException {
        Place at = place.at(Reference.within(row, Limits.LAST_ROW), Reference.within(column, Limits.LAST_COLUMN));
        Cell cell = value.cell(at, style, context);
        if (cell == null) {
            return;
        } else if (cell.text().length() > Limits.CELL) {
            throw new InputRejected(Problem.error("Y0404", at, "单元格的文字超过 " + Limits.CELL + " 字", "请缩短，或分到几个单元格里"));
        }
        context.oneMoreCell();
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
        Inks.Ink ink = context.styles().inks().of(style);
        if (ink == Inks.Ink.UNSEEN) {
            ofGround.add(cell);
        } else if (ink == Inks.Ink.STRUCK_OUT || value.isStruckOut(context)) {
            struckOut.add(cell);
        }
    }
}
