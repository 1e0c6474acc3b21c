package cn.yince.read.published;

import cn.yince.read.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Reads 公开09表, whose numbers stand in one row: six of the budget, then six of the accounts. */
final class SpendingRow {
  private static final List<String> ITEMS =
      List.of("合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务用车购置费", "公务用车运行维护费", "公务接待费");
  private static final List<String> HEADS = List.of("合计", "出国", "小计", "购置费", "运行维护费", "接待费");
  private static final List<String> SIDES = List.of("预算数", "决算数");
  private final Block block;
  private final PrintedCells cells;

  SpendingRow(Block block, PrintedCells cells) {
    this.block = block;
    this.cells = cells;
  }

  /** Whether the table has the columns it should have. */
  boolean read() {
    List<Integer> columns = columns();
    if (columns.size() != ITEMS.size() * SIDES.size()) {
      return false;
    }
    for (NavigableMap<Integer, Cell> row : block.rows().tailMap(lastHeadRow(), false).values()) {
      boolean isNote = row.values().stream().anyMatch(cell -> Words.of(cell).matches("(?:注|说明).*"));
      if (!isNote && row.size() > 0 && !isOrdinals(row)) {
        take(row, columns);
        return true;
      } else if (isNote) {
        return true;
      }
    }
    return true;
  }

  private void take(NavigableMap<Integer, Cell> row, List<Integer> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = row.get(columns.get(i));
      if (cell != null) {
        String name = block.title().table() + "." + SIDES.get(i / ITEMS.size()) + "." + ITEMS.get(i % ITEMS.size());
        cells.take(name, cell, cell.place());
      }
    }
  }

  /** The twelve columns in their order: each head as it is met from the left. */
  private List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    int last = lastHeadRow();
    int widest = block.rows().values().stream().filter(row -> !row.isEmpty()).mapToInt(NavigableMap::lastKey).max().orElse(0);
    for (int column = 1; column <= Math.min(widest, 60) && columns.size() < ITEMS.size() * SIDES.size(); column++) {
      if (lowestHead(column, last).endsWith(HEADS.get(columns.size() % HEADS.size())) || isAbroad(lowestHead(column, last), columns.size())) {
        columns.add(column);
      }
    }
    return columns;
  }

  private static boolean isAbroad(String head, int position) {
    return position % HEADS.size() == 1 && head.contains("出国");
  }

  private String lowestHead(int column, int last) {
    StringBuilder path = new StringBuilder();
    Cell before = null;
    for (int row = block.rows().firstKey(); row <= last; row++) {
      Cell cell = block.grid().standingAt(row, column).orElse(before);
      if (cell != null && cell != before && !Words.of(cell).contains(":")) {
        path.append(Words.of(cell));
      }
      before = cell;
    }
    return path.toString();
  }

  private int lastHeadRow() {
    int last = block.rows().firstKey();
    for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row : block.rows().entrySet()) {
      if (row.getValue().values().stream().map(Words::of).anyMatch(text -> text.endsWith("购置费") || text.endsWith("运行维护费") || text.equals("小计"))) {
        last = row.getKey();
      }
    }
    return last;
  }

  private static boolean isOrdinals(NavigableMap<Integer, Cell> row) {
    List<String> texts = row.values().stream().map(Words::of).filter(text -> !text.equals("栏次")).toList();
    return texts.size() > 2 && texts.subList(0, 3).equals(List.of("1", "2", "3"));
  }
}
