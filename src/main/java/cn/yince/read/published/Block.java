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
import java.util.function.Function;

/**
 * A table where it stands in a sheet.
 *
 * @param table which table
 * @param known all that may be found
 * @param grid the sheet
 * @param place of what names it
 * @param rows the rows that may belong to it, title included
 */
record Block(
        KnownTable table,
        KnownTables known,
        Grid grid,
        Place place,
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows) {
    private static final int ROWS_ABOVE = 6;

    /** A sheet that only lists the titles of the others. */
    private static final String CONTENTS = "目录";

    /** The tables of a sheet: by their titles, else by a number in the sheet, else by the sheet's name. */
    static List<Block> in(Grid grid, KnownTables known) {
        if (Words.of(grid.name()).contains(CONTENTS)) {
            return List.of();
        }
        NavigableMap<Integer, Start> starts = starts(grid, known::titled);
        if (starts.isEmpty()) {
            starts = first(starts(grid, known::numbered));
        }
        if (starts.isEmpty() && !grid.rows().isEmpty()) {
            Optional<KnownTable> named = known.numbered(grid.name()).or(() -> known.titled(grid.name()));
            starts = named.map(table -> new TreeMap<>(Map.of(1, new Start(table, grid.place()))))
                    .orElseGet(TreeMap::new);
        }
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<Integer, Start> start : starts.entrySet()) {
            int from = blocks.isEmpty() ? 1 : start.getKey();
            Integer next = starts.higherKey(start.getKey());
            int to = next == null ? Integer.MAX_VALUE : next;
            NavigableMap<Integer, NavigableMap<Integer, Cell>> rows =
                    grid.rows().subMap(from, true, to, false);
            KnownTable table = isForm(grid, rows)
                    ? known.asForm(start.getValue().table())
                    : start.getValue().table();
            blocks.add(new Block(table, known, grid, start.getValue().place(), rows));
        }
        return blocks;
    }

    /** Whether the number of a form stands above the table, or the sheet is named as one. */
    private static boolean isForm(Grid grid, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows) {
        return FormNumbers.isOfSheet(Words.of(grid.name()))
                || rows.values().stream()
                        .limit(ROWS_ABOVE)
                        .flatMap(row -> row.values().stream())
                        .map(Words::of)
                        .anyMatch(FormNumbers::isIn);
    }

    private static NavigableMap<Integer, Start> starts(Grid grid, Function<String, Optional<KnownTable>> naming) {
        NavigableMap<Integer, Start> starts = new TreeMap<>();
        grid.rows()
                .forEach((row, cells) -> cells.values().stream()
                        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                        .flatMap(
                                cell -> naming.apply(cell.text()).map(table -> new Start(table, cell.place())).stream())
                        .findFirst()
                        .ifPresent(start -> starts.put(row, start)));
        return starts;
    }

    private static NavigableMap<Integer, Start> first(NavigableMap<Integer, Start> starts) {
        return starts.isEmpty() ? starts : starts.headMap(starts.firstKey(), true);
    }

    /** Whether a place is in it. */
    boolean holds(Place cell) {
        return cell.file().equals(place.file()) && cell.sheet().equals(place.sheet()) && rows.containsKey(cell.line());
    }

    private record Start(KnownTable table, Place place) {}
}
