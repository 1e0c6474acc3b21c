package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.xml.sax.SAXException;

/** What is kept of a sheet while it is read: cells with something in them, and merged areas. */
final class SheetCells {
  private final Place place;
  private final SheetContext context;
  private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();

  SheetCells(Place place, SheetContext context) {
    this.place = place;
    this.context = context;
  }

  Grid grid(boolean hidden) {
    return new Grid(place, hidden, Collections.unmodifiableNavigableMap(rows), List.copyOf(merged));
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
    Place at =
        new Place(
            place.file(), place.sheet(), Reference.within(row, Limits.LAST_ROW), Reference.within(column, Limits.LAST_COLUMN));
    Cell cell = value.cell(at, style, context);
    if (cell == null) {
      return;
    } else if (cell.text().length() > Limits.CELL) {
      throw new InputRejected(
          Problem.error("Y0404", at, "单元格的文字超过 " + Limits.CELL + " 字", "请缩短，或分到几个单元格里"));
    }
    context.oneMoreCell();
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, cell);
  }
}
