package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds sheets and blocks again by their titles. */
final class Landmarks {
  private static final int TITLE_WITHIN = 15;

  private Landmarks() {}

  /** The title of a planned sheet; nothing when the sheet is another. */
  static Optional<Cell> title(Grid grid, SheetPlan plan) {
    String title = CellText.label(plan.title());
    return grid.rows().headMap(TITLE_WITHIN, true).values().stream()
        .flatMap(row -> row.values().stream())
        .filter(cell -> CellText.label(cell.text()).equals(title))
        .findFirst();
  }

  /** The plan of a sheet: by its title, else by its name. */
  static Optional<SheetPlan> plan(Grid grid, Plan plan) {
    Optional<SheetPlan> titled = plan.sheets().stream().filter(sheet -> title(grid, sheet).isPresent()).findFirst();
    return titled.isPresent()
        ? titled
        : plan.sheets().stream().filter(sheet -> sheet.each().isEmpty() && sheet.name().equals(grid.name().strip())).findFirst();
  }

  /**
   * The rows in which blocks begin, by block in order; blocks that are not there are left out.
   *
   * @param top row of the sheet's title, 0 when there is none
   */
  static Map<Block, Integer> blocks(Page page, List<Block> blocks, int top) {
    Map<Block, Integer> rows = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (block.title().isEmpty()) {
        rows.put(block, top);
      } else {
        row(page, block.title()).ifPresent(row -> rows.put(block, row));
      }
    }
    return rows;
  }

  private static Optional<Integer> row(Page page, String title) {
    String label = CellText.label(title);
    for (int row : page.rows(0, page.end())) {
      for (Cell cell : page.row(row).values()) {
        if (CellText.label(cell.text()).equals(label)) {
          page.understand(cell);
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /** The row in which the block after one begins. */
  static int end(Map<Block, Integer> rows, int from, int end) {
    return rows.values().stream().filter(row -> row > from).min(Integer::compare).orElse(end);
  }
}
