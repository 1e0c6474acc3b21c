package cn.yince.read.published;

import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The head of a table: which column holds what, and where the body begins. */
final class Head {
    private static final int WIDEST = 300;
    private static final int ROWS_ABOVE = 3;
    private static final Pattern YEAR = Pattern.compile("\\d{4}年(?:度)?(?:预算数?|决算数?)?");
    private static final Pattern SORTED = Pattern.compile("\\(按[^()]*\\)$");
    private final Block block;
    private final Layout layout;
    private final NavigableMap<Integer, String> paths = new TreeMap<>();
    private int firstBodyRow;
    private List<Span> known = List.of();

    private Head(Block block, Layout layout) {
        this.block = block;
        this.layout = layout;
    }

    /**
     * A part of the table.
     *
     * @param number from 0, left to right
     * @param keyFrom first column of keys
     * @param keyTo first column after the keys and names
     * @param columns column of the sheet → name of the column in the booklet
     */
    record Span(int number, int keyFrom, int keyTo, NavigableMap<Integer, String> columns) {}

    /** That of a table as the pack prints it, whose body begins at a row. */
    static Head exact(Block block, OwnTable own, int firstBodyRow) {
        Head head = new Head(block, own.layout());
        head.firstBodyRow = firstBodyRow;
        head.known = own.spans();
        return head;
    }

    /** The head of a table; nothing when no row names the columns of its layout. */
    static Optional<Head> of(Block block, Layout layout) {
        Head head = new Head(block, layout);
        return head.keyRow()
                .map(row -> head.read(row))
                .filter(found -> !found.spans().isEmpty());
    }

    /** How the table is laid out. */
    Layout layout() {
        return layout;
    }

    /** Whether a column is none of the table's: no key, no number that it has. */
    boolean isBeside(int column) {
        return spans().stream()
                .noneMatch(span -> column >= span.keyFrom() && column < span.keyTo()
                        || span.columns().containsKey(column));
    }

    /** Everything that stands over a column, from the top. */
    String over(int column) {
        return path(block.grid(), column, Math.max(1, firstBodyRow - ROWS_ABOVE), firstBodyRow);
    }

    /** How many columns of numbers were found. */
    int columns() {
        return spans().stream().mapToInt(span -> span.columns().size()).sum();
    }

    /** Column → everything that stands over it, from the top. */
    NavigableMap<Integer, String> paths() {
        return Collections.unmodifiableNavigableMap(paths);
    }

    int firstBodyRow() {
        return firstBodyRow;
    }

    private Optional<Integer> keyRow() {
        return block.rows().entrySet().stream()
                .filter(row -> row.getValue().values().stream().anyMatch(cell -> isKey(Words.of(cell))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isKey(String text) {
        String words = plain(text);
        return layout.keys().contains(words.replaceAll("[类款项]$", ""))
                || layout.keys().contains(words);
    }

    private Head read(int keyRow) {
        Grid grid = block.grid();
        firstBodyRow = bodyAfter(keyRow);
        int top = keyRow;
        for (int row = keyRow - 1;
                row >= keyRow - ROWS_ABOVE
                        && block.rows().containsKey(row)
                        && !Caption.isAbove(block.known(), block.rows().get(row));
                row--) {
            top = row;
        }
        for (int column = 1; column <= lastColumn(); column++) {
            String path = path(grid, column, top, firstBodyRow);
            if (!path.isEmpty()) {
                paths.put(column, path);
            }
        }
        return this;
    }

    /** Everything that stands over a column in some rows, from the top; numbers of columns are left out. */
    static String path(Grid grid, int column, int top, int end) {
        StringBuilder path = new StringBuilder();
        Cell before = null;
        for (int row = top; row < end; row++) {
            Optional<Cell> cell = grid.standingAt(row, column);
            if (cell.isPresent() && cell.get() != before && !isOrdinal(Words.of(cell.get()))) {
                path.append(Words.of(cell.get()));
            }
            before = cell.orElse(before);
        }
        return path.toString();
    }

    /** The body begins with the first row that has a key which is no head and no number of a column. */
    private int bodyAfter(int keyRow) {
        int keyColumn = block.rows().get(keyRow).values().stream()
                .filter(cell -> isKey(Words.of(cell)))
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(1);
        for (Map.Entry<Integer, NavigableMap<Integer, Cell>> row :
                block.rows().tailMap(keyRow, false).entrySet()) {
            if (namesColumns(row.getValue())
                    || block.table().software()
                            && layout.isCoded()
                            && hasWordsBesides(row.getValue(), nameColumn(keyRow))) {
                continue;
            }
            Optional<Cell> key = row.getValue().values().stream()
                    .filter(cell -> cell.column() <= keyColumn + 2)
                    .filter(cell -> isBody(cell, row.getKey()))
                    .findFirst();
            if (key.isPresent()) {
                return row.getKey();
            }
        }
        Integer last = block.rows().isEmpty() ? null : block.rows().lastKey();
        return last == null ? 1 : last + 1;
    }

    /** Whether a row still names columns. */
    private boolean namesColumns(NavigableMap<Integer, Cell> row) {
        return row.values().stream()
                .map(Words::of)
                .anyMatch(words -> layout.panels().stream()
                        .flatMap(panel -> panel.columns().values().stream())
                        .anyMatch(heads -> heads.contains(words) && !heads.contains("合计") && !words.equals("合计")));
    }

    /** Whether words stand to the right of codes and names, as they do not in the rows of a form. */
    private static boolean hasWordsBesides(NavigableMap<Integer, Cell> row, int nameColumn) {
        return row.tailMap(nameColumn, false).values().stream()
                .anyMatch(cell -> cell.kind() == Cell.Kind.TEXT
                        && !Words.isNothing(cell)
                        && Words.number(cell).isEmpty()
                        && !isOrdinal(Words.of(cell)));
    }

    private int nameColumn(int keyRow) {
        return block.rows().subMap(keyRow, true, keyRow + ROWS_ABOVE, false).values().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> Words.of(cell).endsWith("名称"))
                .mapToInt(Cell::column)
                .findFirst()
                .orElse(1);
    }

    private boolean isBody(Cell cell, int row) {
        String words = Words.of(cell);
        if (words.equals("合计")
                || layout.panel(0).rows().stream()
                        .anyMatch(each -> each.labels().contains(words))) {
            return cell.column() <= 3;
        }
        return !isKey(words)
                && !isOrdinal(words)
                && !YEAR.matcher(words).matches()
                && !block.known().isHead(words)
                && block.grid().standingAt(row, cell.column()).isPresent();
    }

    /** 栏次, or the number of a column or line. */
    static boolean isOrdinal(String words) {
        return words.equals("栏次") || words.matches("\\d{1,2}(?:=.*)?");
    }

    private int lastColumn() {
        return Math.min(
                WIDEST,
                block.rows().values().stream()
                        .filter(row -> !row.isEmpty())
                        .mapToInt(NavigableMap::lastKey)
                        .max()
                        .orElse(1));
    }

    /** The parts of the table, left to right. */
    List<Span> spans() {
        if (known.isEmpty()) {
            known = found();
        }
        return known;
    }

    private List<Span> found() {
        List<Integer> starts = new ArrayList<>();
        paths.forEach((column, path) -> {
            if (endsWithKey(path) && (starts.isEmpty() || !isSameKey(starts.get(starts.size() - 1), column))) {
                starts.add(column);
            }
        });
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            NavigableMap<Integer, String> columns =
                    columns(layout.panel(i), paths.subMap(starts.get(i), true, end, false));
            if (!columns.isEmpty()) {
                spans.add(new Span(i, starts.get(i), columns.firstKey(), columns));
            }
        }
        return spans;
    }

    private boolean endsWithKey(String path) {
        String whole = plain(path);
        String plain = whole.replaceAll("[类款]$", "");
        return layout.keys().stream().anyMatch(key -> plain.endsWith(key) || whole.endsWith(key + "项"));
    }

    /** A head without what it says in brackets of how its rows are sorted. */
    private static String plain(String head) {
        return SORTED.matcher(head).replaceFirst("");
    }

    /** Columns 类, 款 and 项 of one code, or a key merged over several columns. */
    private boolean isSameKey(int start, int column) {
        return paths.subMap(start, false, column, true).values().stream().allMatch(this::endsWithKey)
                && (paths.get(column).matches(".*[类款项]$") || paths.get(column).equals(paths.get(start)));
    }

    private static NavigableMap<Integer, String> columns(Layout.Panel panel, SortedMap<Integer, String> heads) {
        NavigableMap<Integer, String> columns = new TreeMap<>();
        boolean grouped = heads.values().stream().anyMatch(path -> path.contains(panel.group()));
        panel.columns().forEach((name, aliases) -> {
            for (String alias : aliases) {
                if (!columns.containsValue(name)) {
                    heads.forEach((column, path) -> {
                        if (!columns.containsValue(name)
                                && !columns.containsKey(column)
                                && path.endsWith(alias)
                                && (!grouped || path.contains(panel.group()))) {
                            columns.put(column, name);
                        }
                    });
                }
            }
        });
        return columns;
    }
}
