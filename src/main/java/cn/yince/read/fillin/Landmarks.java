package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds sheets and blocks again by their titles. */
final class Landmarks {
    private static final int TITLE_WITHIN = 15;
    private static final int LONGEST_TITLE = 40;

    private Landmarks() {}

    /** The title of a planned sheet; nothing when the sheet is another. */
    static Optional<Cell> title(Grid grid, SheetPlan plan) {
        String title = CellText.label(plan.title());
        return heads(grid)
                .filter(cell -> CellText.label(cell.text()).equals(title))
                .findFirst();
    }

    private static Stream<Cell> heads(Grid grid) {
        return grid.rows().headMap(TITLE_WITHIN, true).values().stream()
                .flatMap(row -> row.values().stream())
                .filter(Landmarks::mayBeTitle);
    }

    /** The cell in which codes are looked for and its label. */
    static List<Cell> search(Page page) {
        Optional<Cell> label = heads(page.grid())
                .filter(cell -> CellText.label(cell.text()).equals(CodeSheet.SEARCH))
                .findFirst();
        return Stream.of(label, label.flatMap(cell -> page.standing(cell.row(), page.after(cell))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean mayBeTitle(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().length() <= LONGEST_TITLE;
    }

    /** The plan of a sheet: by its title, else by its name. */
    static Optional<SheetPlan> plan(Grid grid, Plan plan) {
        Map<String, SheetPlan> byTitle = new HashMap<>();
        plan.sheets().forEach(sheet -> byTitle.put(CellText.label(sheet.title()), sheet));
        Optional<SheetPlan> titled = heads(grid)
                .map(cell -> byTitle.get(CellText.label(cell.text())))
                .filter(Objects::nonNull)
                .findFirst();
        return titled.isPresent()
                ? titled
                : plan.sheets().stream()
                        .filter(sheet -> sheet.each().isEmpty()
                                && sheet.name().equals(grid.name().strip()))
                        .findFirst();
    }

    /**
     * The rows in which blocks begin, by block in order; blocks that are not there are left out.
     *
     * @param top row of the sheet's title, 0 when there is none
     */
    static Map<Block, Integer> blocks(Page page, List<Block> blocks, int top) {
        Map<String, Cell> titles = titles(page, blocks);
        Map<Block, Integer> rows = new LinkedHashMap<>();
        for (Block block : blocks) {
            Cell title = titles.get(CellText.label(block.title()));
            if (block.title().isEmpty()) {
                rows.put(block, top);
            } else if (title != null) {
                page.understand(title);
                rows.put(block, title.row());
            }
        }
        return rows;
    }

    /** The first cell with each of the titles. */
    private static Map<String, Cell> titles(Page page, List<Block> blocks) {
        Map<String, Cell> titles = new HashMap<>();
        Set<String> wanted = blocks.stream()
                .map(Block::title)
                .filter(t -> !t.isEmpty())
                .map(CellText::label)
                .collect(Collectors.toSet());
        for (int row : wanted.isEmpty() ? List.<Integer>of() : page.rows(0, page.end())) {
            for (Cell cell : page.row(row).values()) {
                String label = mayBeTitle(cell) ? CellText.label(cell.text()) : "";
                if (wanted.contains(label)) {
                    titles.putIfAbsent(label, cell);
                }
            }
        }
        return titles;
    }

    /** The row in which the block after one begins. */
    static int end(Map<Block, Integer> rows, int from, int end) {
        return rows.values().stream()
                .filter(row -> row > from)
                .min(Integer::compare)
                .orElse(end);
    }
}
