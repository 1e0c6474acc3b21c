package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table where it stands in a sheet.
 *
 * @param title which table
 * @param grid the sheet
 * @param place of what names it
 * @param rows the rows that may belong to it, title included
 */
record Block(Title title, Grid grid, Place place, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows) {
  /** The tables of a sheet: by their titles, else by a number in the sheet, else by the sheet's name. */
  static List<Block> in(Grid grid) {
    NavigableMap<Integer, Start> starts = starts(grid, Title::of);
    if (starts.isEmpty()) {
      starts = first(starts(grid, Title::numbered));
    }
    if (starts.isEmpty() && !grid.rows().isEmpty()) {
      Optional<Title> named = Title.numbered(grid.name()).or(() -> Title.of(grid.name()));
      starts = named.map(title -> new TreeMap<>(Map.of(1, new Start(title, grid.place())))).orElseGet(TreeMap::new);
    }
    List<Block> blocks = new ArrayList<>();
    for (Map.Entry<Integer, Start> start : starts.entrySet()) {
      int from = blocks.isEmpty() ? 1 : start.getKey();
      Integer next = starts.higherKey(start.getKey());
      int to = next == null ? Integer.MAX_VALUE : next;
      blocks.add(new Block(start.getValue().title(), grid, start.getValue().place(), grid.rows().subMap(from, true, to, false)));
    }
    return blocks;
  }

  private static NavigableMap<Integer, Start> starts(Grid grid, java.util.function.Function<String, Optional<Title>> naming) {
    NavigableMap<Integer, Start> starts = new TreeMap<>();
    grid.rows()
        .forEach(
            (row, cells) ->
                cells.values().stream()
                    .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                    .flatMap(cell -> naming.apply(cell.text()).map(title -> new Start(title, cell.place())).stream())
                    .findFirst()
                    .ifPresent(start -> starts.put(row, start)));
    return starts;
  }

  private static NavigableMap<Integer, Start> first(NavigableMap<Integer, Start> starts) {
    return starts.isEmpty() ? starts : starts.headMap(starts.firstKey(), true);
  }

  private record Start(Title title, Place place) {}
}
