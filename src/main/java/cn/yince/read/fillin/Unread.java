package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The columns of a table that are computed and not read: what somebody typed there is passed over only when it says
 * nothing.
 */
final class Unread {
    private static final Pattern ORDINAL = Pattern.compile("[（(]?(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5}|[①-⑳])[)）]?[、.．]?");
    private static final int SHOWN = 20;

    private Unread() {}

    /** Marks a cell as understood that holds nothing of the user's own. */
    static void understand(Page page, Block.Table table, Column column, Cell cell, boolean total) {
        Column.Content content = column.content();
        boolean blank = cell.formula() && CellText.of(cell).isEmpty();
        boolean passed;
        if (content instanceof Column.Values || content instanceof Column.PerRow) {
            boolean counted = table.rows() instanceof Rows.Labelled && cell.kind() == Cell.Kind.NUMBER;
            passed = total && (cell.formula() || counted);
        } else if (content instanceof Column.Number) {
            passed = cell.formula() || cell.kind() == Cell.Kind.NUMBER || isOrdinal(cell);
        } else if (content instanceof Column.Name || content instanceof Column.Sum) {
            passed = cell.formula();
        } else {
            passed = true;
        }
        if (passed || blank) {
            page.understand(cell);
        }
    }

    private static boolean isOrdinal(Cell cell) {
        String text = CellText.of(cell);
        return text.length() <= SHOWN && ORDINAL.matcher(text).matches();
    }

    /** Tells of what was typed in such columns, of a table whose rows before one have been read. */
    static void tell(Page page, Block.Table table, Headings headings, int to, TypedCodes codes) {
        Optional<Integer> number = at(table, headings, Column.Number.class::isInstance);
        Optional<Integer> name = at(table, headings, Column.Name.class::isInstance);
        Optional<Integer> key = table.keyColumn().map(headings.columns()::get);
        for (int row : page.rows(headings.row(), to)) {
            number.flatMap(at -> typed(page, row, at)).ifPresent(cell -> misplaced(page, table, headings, cell));
            if (name.isPresent() && key.isPresent() && table.rows() instanceof Rows.Coded coded) {
                typed(page, row, name.get())
                        .ifPresent(cell -> page.grid()
                                .cell(row, key.get())
                                .map(CellText::code)
                                .filter(code -> !code.isEmpty() && Character.isDigit(code.charAt(0)))
                                .ifPresent(code -> {
                                    page.understand(cell);
                                    codes.beside(coded.codes(), code, cell, page.problems());
                                }));
            }
        }
    }

    private static Optional<Integer> at(Block.Table table, Headings headings, Predicate<Column.Content> which) {
        return table.columns().stream()
                .filter(column -> which.test(column.content()))
                .findFirst()
                .map(headings.columns()::get);
    }

    private static Optional<Cell> typed(Page page, int row, int at) {
        return page.grid().cell(row, at).filter(cell -> !cell.formula() && !page.isUnderstood(cell));
    }

    /** A text in the column of numbers of a row that is empty otherwise was meant for the next column. */
    private static void misplaced(Page page, Block.Table table, Headings headings, Cell cell) {
        boolean filled = values(table)
                .flatMap(column -> Optional.ofNullable(headings.columns().get(column)).stream())
                .flatMap(at -> page.grid().cell(cell.row(), at).stream())
                .anyMatch(value -> !CellText.of(value).isEmpty());
        if (!filled) {
            String text = CellText.of(cell);
            String label = values(table).findFirst().map(Column::label).orElse("");
            page.error(
                    "Y0606",
                    cell.place(),
                    "这一格没有读入：“" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "”，同一行别的格都空着",
                    "这一栏是序号，由公式得出；请把内容移到“" + label + "”栏");
            page.understand(cell);
        }
    }

    private static Stream<Column> values(Block.Table table) {
        return table.columns().stream().filter(column -> column.content() instanceof Column.Values);
    }
}
