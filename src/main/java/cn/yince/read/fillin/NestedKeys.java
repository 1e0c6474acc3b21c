package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names or codes of rows that lie below several; one left out is that of the row above. */
final class NestedKeys {
    private final Page page;
    private final TypedCodes codes;
    private final List<Rows.Level> levels;
    private final List<Integer> columns = new ArrayList<>();
    private List<Cell> before = List.of();

    /**
     * What was found.
     *
     * @param names one for each level
     * @param cells where they stand
     */
    record Found(List<String> names, List<Cell> cells) {
        Cell last() {
            return cells.get(cells.size() - 1);
        }

        List<Place> places() {
            return cells.stream().map(Cell::place).toList();
        }
    }

    NestedKeys(Page page, Block.Table table, Headings headings, TypedCodes codes) {
        this.page = page;
        this.codes = codes;
        this.levels = table.rows() instanceof Rows.Nested nested ? nested.levels() : List.of();
        table.columns().stream()
                .filter(column -> column.content() instanceof Column.Level)
                .map(headings.columns()::get)
                .forEach(columns::add);
    }

    /**
     * The names of a row; nothing where it has none, or, after reporting it, one that cannot be used.
     *
     * @param filled whether anything stands beside them
     */
    Optional<Found> of(int row, boolean filled) {
        List<Cell> cells = new ArrayList<>();
        boolean inherits = true;
        for (int level = 0; level < levels.size(); level++) {
            Optional<Cell> typed = at(row, columns.get(level));
            typed.ifPresent(page::understand);
            inherits &= typed.isEmpty();
            Optional<Cell> cell = inherits && before.size() > level ? Optional.of(before.get(level)) : typed;
            if (cell.isEmpty()) {
                return filled || !inherits ? missing(row, level) : Optional.empty();
            }
            cells.add(cell.get());
        }
        before = cells;
        return inherits && !filled ? Optional.empty() : names(cells).map(names -> new Found(names, List.copyOf(cells)));
    }

    private Optional<Cell> at(int row, Integer column) {
        return Optional.ofNullable(column)
                .flatMap(at -> page.standing(row, at))
                .filter(cell -> !CellText.of(cell).isEmpty());
    }

    private Optional<Found> missing(int row, int level) {
        Integer column = columns.get(level);
        page.error(
                "Y0604",
                page.grid().placeOf(row, column == null ? 1 : column),
                "这一行没有填“" + levels.get(level).kind() + "”",
                "请补上，或清空这一行");
        page.row(row).values().forEach(page::understand);
        return Optional.empty();
    }

    private Optional<List<String>> names(List<Cell> cells) {
        List<String> names = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            Cell cell = cells.get(level);
            if (cell.fault().isPresent()) {
                page.problems().add(cell.fault().get());
                return Optional.empty();
            }
            Optional<CodeList> list = levels.get(level).codes();
            Optional<String> name =
                    list.isPresent() ? codes.code(list.get(), cell, page) : Optional.of(CellText.of(cell));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return Optional.of(names);
    }
}
