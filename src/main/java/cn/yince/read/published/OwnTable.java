package cn.yince.read.published;

import cn.yince.read.published.Layout.Panel;
import cn.yince.read.published.Layout.Row;
import cn.yince.read.published.Layout.Rows;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A pack's own table before it is filled: {@code =名称} is a cell of the table, {@code *} and words behind it stand for
 * codes and names, other words are labels. Tells what the heads are, and which column and row is which.
 */
final class OwnTable {
    private final KnownTable table;
    private final Grid grid;
    private final List<NavigableMap<Integer, String>> heads = new ArrayList<>();
    private final List<NavigableMap<Integer, Cell>> body = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final NavigableMap<Integer, String> oneRow = new TreeMap<>();
    private final int firstBodyRow;

    OwnTable(KnownTable table, Grid grid) {
        this.table = table;
        this.grid = grid;
        this.firstBodyRow = grid.rows().entrySet().stream()
                .filter(row ->
                        row.getValue().values().stream().anyMatch(cell -> OwnMark.isCell(cell) || OwnMark.isMark(cell)))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        grid.rows().headMap(firstBodyRow).values().forEach(row -> heads.add(words(row)));
        body.addAll(grid.rows().tailMap(firstBodyRow, true).values());
        split();
    }

    /**
     * Columns of keys and columns of numbers.
     *
     * @param keys the columns of keys, none where there are none
     * @param numbers the columns of numbers
     */
    private record Part(List<Integer> keys, List<Integer> numbers) {
        Part() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The first row below the same heads in a sheet; nothing where they do not stand there. */
    Optional<Integer> firstRowIn(Block block) {
        if (heads.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> rows = List.copyOf(block.rows().keySet());
        for (int i = 0; i + heads.size() <= rows.size(); i++) {
            boolean same = true;
            for (int head = 0; same && head < heads.size(); head++) {
                same = heads.get(head).equals(words(block.rows().get(rows.get(i + head))));
            }
            if (same) {
                return Optional.of(rows.get(i + heads.size() - 1) + 1);
            }
        }
        return Optional.empty();
    }

    /** Of a table with one row and no keys its cells by column; empty of others. */
    NavigableMap<Integer, String> oneRow() {
        return oneRow;
    }

    /** Its parts where they stand. */
    List<Head.Span> spans() {
        List<Head.Span> spans = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            NavigableMap<Integer, String> columns = new TreeMap<>();
            part.numbers.forEach(column -> columns.put(column, column(part, column)));
            spans.add(new Head.Span(i, part.keys.get(0), part.numbers.get(0), columns));
        }
        return spans;
    }

    /** What its heads, rows and columns may be called: as printed, and as tables usually have them. */
    Layout layout() {
        if (!oneRow.isEmpty() || parts.isEmpty()) {
            return table.layout();
        }
        Set<String> keys = new LinkedHashSet<>();
        List<Panel> panels = new ArrayList<>();
        for (Part part : parts) {
            keys.add(lowestHead(part.keys.get(0)));
            panels.add(panel(part));
        }
        keys.remove("");
        return new Layout(List.copyOf(keys), List.copyOf(panels), List.of());
    }

    private Panel panel(Part part) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (int column : part.numbers) {
            String name = column(part, column);
            Stream<String> usual = table.layout().panels().stream()
                    .flatMap(panel -> panel.columns().getOrDefault(name, List.of()).stream());
            columns.put(
                    name,
                    Stream.concat(Stream.of(head(column)), usual)
                            .filter(head -> !head.isEmpty())
                            .distinct()
                            .toList());
        }
        List<Row> rows = rows(part);
        return new Panel(columns, "", kind(part, rows), rows);
    }

    private void split() {
        Part part = new Part();
        for (int column = 1;
                column
                        <= body.stream()
                                .filter(row -> !row.isEmpty())
                                .mapToInt(NavigableMap::lastKey)
                                .max()
                                .orElse(0);
                column++) {
            int at = column;
            boolean numbers = body.stream().anyMatch(row -> row.containsKey(at) && OwnMark.isCell(row.get(at)));
            boolean keys = !numbers && body.stream().anyMatch(row -> row.containsKey(at) && isKey(row.get(at)));
            if (keys && !part.numbers.isEmpty()) {
                parts.add(part);
                part = new Part();
            }
            if (keys) {
                part.keys.add(column);
            } else if (numbers) {
                part.numbers.add(column);
            }
        }
        if (!part.numbers.isEmpty()) {
            parts.add(part);
        }
        if (parts.stream().anyMatch(each -> each.keys.isEmpty())) {
            body.get(0).values().stream()
                    .filter(cell -> OwnMark.isCell(cell))
                    .forEach(cell -> oneRow.put(cell.column(), OwnMark.name(cell)));
            parts.clear();
        }
    }

    private static boolean isKey(Cell cell) {
        return !Head.isOrdinal(Words.of(cell)) && !Words.isNothing(cell) || OwnMark.isMark(cell);
    }

    /** The column's name in the ledger, of a table on its side the row's; empty in a table of one column. */
    private String column(Part part, int column) {
        UnaryOperator<String> own = isOnItsSide(part) ? OwnMark::first : OwnMark::last;
        List<String> names = body.stream()
                .filter(row -> isCell(row, column))
                .map(row -> isRepeated(part, row)
                        ? OwnMark.name(row.get(column))
                        : own.apply(OwnMark.name(row.get(column))))
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : "";
    }

    /** Whether the columns of the table print as rows: each of its numbers below one another is of the same row. */
    private boolean isOnItsSide(Part part) {
        return part.numbers.size() > 1
                && part.numbers.stream().allMatch(column -> distinct(column, OwnMark::first) == 1)
                && part.numbers.stream().anyMatch(column -> distinct(column, OwnMark::last) > 1);
    }

    private long distinct(int column, UnaryOperator<String> of) {
        return body.stream()
                .filter(row -> isCell(row, column))
                .map(row -> of.apply(OwnMark.name(row.get(column))))
                .distinct()
                .count();
    }

    private static boolean isCell(NavigableMap<Integer, Cell> row, int column) {
        return row.containsKey(column) && OwnMark.isCell(row.get(column));
    }

    private static boolean isRepeated(Part part, Map<Integer, Cell> row) {
        return part.keys.stream().anyMatch(key -> row.containsKey(key) && OwnMark.isMark(row.get(key)));
    }

    /** The rows that are always there; a label whose number stands in a later part is one of its own. */
    private List<Row> rows(Part part) {
        List<Row> rows = new ArrayList<>();
        for (NavigableMap<Integer, Cell> row : body) {
            Optional<Cell> label = part.keys.stream()
                    .filter(row::containsKey)
                    .map(row::get)
                    .filter(OwnTable::isKey)
                    .findFirst();
            Optional<Cell> number = number(part, row);
            if (label.isPresent() && number.isPresent() && !isRepeated(part, row)) {
                rows.add(row(part, row, label.get(), number.get()));
            }
        }
        return rows;
    }

    private Optional<Cell> number(Part part, NavigableMap<Integer, Cell> row) {
        for (Part each : parts.subList(parts.indexOf(part), parts.size())) {
            Optional<Cell> number = each.numbers.stream()
                    .filter(row::containsKey)
                    .map(row::get)
                    .filter(cell -> OwnMark.isCell(cell))
                    .findFirst();
            boolean hasLabel = each != part && each.keys.stream().anyMatch(row::containsKey);
            if (number.isPresent() || hasLabel) {
                return hasLabel ? Optional.empty() : number;
            }
        }
        return Optional.empty();
    }

    private Row row(Part part, NavigableMap<Integer, Cell> row, Cell label, Cell number) {
        String name = OwnMark.name(number);
        boolean single =
                part.numbers.size() == 1 && column(part, part.numbers.get(0)).isEmpty() && name.contains(".");
        String own = single
                ? table.form() + "." + name
                : isOnItsSide(part) ? table.form() + "." + Body.COLUMN + "." + OwnMark.last(name) : OwnMark.first(name);
        List<Row> usual = table.layout().panels().stream()
                .flatMap(panel -> panel.rows().stream())
                .filter(each -> each.name().equals(own))
                .toList();
        Stream<String> printed = part.keys.stream()
                .filter(row::containsKey)
                .map(row::get)
                .filter(OwnTable::isKey)
                .map(cell -> Words.label(cell.text()));
        return new Row(
                own,
                Stream.concat(printed, usual.stream().flatMap(each -> each.labels().stream()))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList());
    }

    private Rows kind(Part part, List<Row> rows) {
        for (NavigableMap<Integer, Cell> row : body) {
            List<String> marks = part.keys.stream()
                    .filter(row::containsKey)
                    .map(row::get)
                    .filter(cell -> OwnMark.isMark(cell))
                    .map(cell -> cell.text().strip())
                    .toList();
            Optional<String> list = marks.stream()
                    .filter(mark -> !OwnMark.LEVELS.contains(mark))
                    .findFirst();
            if (!marks.isEmpty()) {
                return OwnMark.rows(
                        list.orElse(OwnMark.ANY), marks.size() > 1 && OwnMark.LEVELS.contains(marks.get(0)));
            }
        }
        boolean coded = rows.stream()
                .anyMatch(row -> row.name().matches("\\d+") && row.labels().contains(row.name()));
        boolean classes = rows.stream().anyMatch(row -> row.name().matches("\\d{3}"));
        return coded ? Rows.ECONOMIC : classes ? Rows.CLASSES : Rows.LABELS;
    }

    /** Everything that stands over a column, from the top. */
    private String head(int column) {
        return Head.path(grid, column, grid.rows().isEmpty() ? 1 : grid.rows().firstKey(), firstBodyRow);
    }

    private String lowestHead(int column) {
        for (int row = firstBodyRow - 1; row > 0; row--) {
            String words = grid.standingAt(row, column).map(Words::of).orElse("");
            if (!words.isEmpty() && !Head.isOrdinal(words)) {
                return words;
            }
        }
        return "";
    }

    private static NavigableMap<Integer, String> words(NavigableMap<Integer, Cell> row) {
        NavigableMap<Integer, String> words = new TreeMap<>();
        row.forEach((column, cell) -> words.put(column, Words.of(cell)));
        words.values().removeIf(String::isEmpty);
        return words;
    }
}
