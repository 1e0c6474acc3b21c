package cn.yince.read.published;

import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.sheet.Cell;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of a table into cells under their names in the booklet. */
final class Body {
    private static final Pattern CODE = Pattern.compile("^(\\d{7}|\\d{5}|\\d{3})(?!\\d)(.*)$");
    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\d?:.*");
    private static final String TOTAL = "合计";

    /** In the name of a row: its column. */
    static final String COLUMN = "此栏";

    private final Block block;
    private final Head head;
    private final CodeNames names;
    private final PrintedCells cells;
    private final RowNames rows;
    private final Set<Integer> strayColumns = new HashSet<>();
    private String economicClass = "";

    /** Rows met of names that tell 行政 from 事业 by nothing but their order. */
    private final Set<String> ofAdministrations = new HashSet<>();

    /** A total may stand before all the parts whose sum it is, its number behind the last. */
    private String totalOfRow = "";

    Body(Block block, Head head, CodeNames names, PrintedCells cells) {
        this.block = block;
        this.head = head;
        this.names = names;
        this.cells = cells;
        this.rows = new RowNames(head.layout(), names);
    }

    void read() {
        head.spans().stream().filter(span -> !kind(span.number()).isCoded()).forEach(this::columns);
        for (NavigableMap<Integer, Cell> row :
                block.rows().tailMap(head.firstBodyRow(), true).values()) {
            if (row.values().stream()
                    .findFirst()
                    .map(Words::of)
                    .filter(text -> NOTE.matcher(text).matches())
                    .isPresent()) {
                return;
            }
            totalOfRow = "";
            head.spans().forEach(span -> read(span, row));
            if (head.layout().isCoded() && !block.table().software() && !isOrdinalRow(row)) {
                row.values().stream()
                        .filter(cell -> counts(cell) && head.isBeside(cell.column()) && strayColumns.add(cell.column()))
                        .forEach(this::strayColumn);
            }
        }
    }

    private void columns(Head.Span span) {
        span.columns()
                .values()
                .forEach(column -> cells.column(
                        head.layout().panel(span.number()).rows().stream()
                                .flatMap(row -> name(new Key(row.name(), true), column, span).stream())
                                .toList(),
                        block.place()));
    }

    /** The first number of a column that nobody knows: not left out in silence. */
    private void strayColumn(Cell cell) {
        String over = head.over(cell.column());
        cells.problem(Problem.hint(
                "Y0508",
                cell.place(),
                block.table().shown() + " 里不认识" + (over.isEmpty() ? "这一栏" : "“" + over + "”这一栏") + "，它的数没有采用",
                "请核对栏名；这张表没有的栏不必理会"));
    }

    private static boolean counts(Cell cell) {
        return Words.number(cell).filter(number -> number.signum() != 0).isPresent();
    }

    private void read(Head.Span span, NavigableMap<Integer, Cell> row) {
        NavigableMap<Integer, Cell> keyCells = new TreeMap<>(row.subMap(span.keyFrom(), true, span.keyTo(), false));
        keyCells.values().removeIf(Words::isNothing);
        if (keyCells.isEmpty() && !totalOfRow.isEmpty()) {
            String name = block.table().cells() + "." + totalOfRow;
            span.columns().keySet().stream()
                    .filter(row::containsKey)
                    .map(row::get)
                    .forEach(cell -> cells.take(name, cell, cell.place()));
            return;
        }
        Optional<Key> key = keyCells.isEmpty() ? Optional.empty() : key(span.number(), keyCells);
        if (key.isEmpty()) {
            strayNumbers(span, row, keyCells);
            return;
        }
        boolean hasNumber = span.columns().keySet().stream()
                .anyMatch(column -> row.containsKey(column) && !Words.isNothing(row.get(column)));
        totalOfRow = key.get().labelled() && !hasNumber && kind(span.number()).isCoded()
                ? key.get().row()
                : "";
        noticeName(span.number(), key.get().row(), keyCells);
        Place keyPlace = keyCells.firstEntry().getValue().place();
        span.columns().forEach((column, name) -> {
            Cell cell = row.get(column);
            if (cell != null) {
                name(key.get(), name, span).ifPresent(full -> take(full, cell, keyPlace));
            }
        });
        if (kind(span.number()) == Layout.Rows.THINGS && !key.get().labelled()) {
            cells.thing(block.table().cells(), key.get().row(), keyPlace);
        }
    }

    private void take(String name, Cell cell, Place key) {
        if (block.table().repeats()) {
            cells.check(name, cell, key);
        } else {
            cells.take(name, cell, key);
        }
    }

    private Layout.Rows kind(int panel) {
        return head.layout().panel(panel).kind();
    }

    /** The name that stands beside a code. */
    private void noticeName(int panel, String code, NavigableMap<Integer, Cell> keyCells) {
        String kind =
                switch (kind(panel)) {
                    case FUNCTIONAL -> "功能分类";
                    case ECONOMIC -> "经济分类";
                    case INCOME -> "收入分类";
                    default -> "";
                };
        Cell last = keyCells.lastEntry().getValue();
        boolean given = !kind.isEmpty() && !block.table().repeats() && code.matches("\\d+") && keyCells.size() > 1;
        if (given && !Words.of(last).matches("[\\d.]*")) {
            cells.name(new PrintedCells.Code(kind, code), last);
        }
    }

    /** The name of a cell; nothing where the row has no such cell. */
    private Optional<String> name(Key key, String column, Head.Span span) {
        if (key.labelled() && key.row().contains(".")) {
            boolean everyColumn = key.row().contains(COLUMN);
            return Optional.of(key.row().replace(COLUMN, column))
                    .filter(name -> everyColumn
                            || column.equals(span.columns().lastEntry().getValue()));
        }
        String cells = block.table().cells();
        boolean inBooklet = !block.table().software()
                || block.known()
                        .table(cells)
                        .filter(table -> table.layout().hasColumn(column))
                        .isPresent();
        String table = (inBooklet ? cells : block.table().form()) + "." + key.row();
        return Optional.of(column.isEmpty() ? table : table + "." + column);
    }

    /**
     * A row.
     *
     * @param row its name in the ledger
     * @param labelled whether its label says so, and no code or name
     */
    private record Key(String row, boolean labelled) {
        Key(String row) {
            this(row, false);
        }
    }

    private Optional<Key> key(int panel, NavigableMap<Integer, Cell> keyCells) {
        Optional<Key> labelled = labelled(panel, keyCells);
        return switch (kind(panel)) {
            case LABELS, CLASSES -> labelled;
            case FUNCTIONAL, INCOME -> labelled.or(() -> coded(keyCells));
            case ECONOMIC ->
                labelled.or(() -> coded(keyCells).filter(key -> !key.row().equals(TOTAL)));
            case ECONOMIC_NAMES -> labelled.or(() -> economicByName(keyCells));
            case THINGS -> labelled.or(() -> named(keyCells));
        };
    }

    private Optional<Key> labelled(int panel, NavigableMap<Integer, Cell> keyCells) {
        return keyCells.values().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .flatMap(cell -> rows.of(panel, cell.text()).stream())
                .findFirst()
                .map(row -> new Key(row, true));
    }

    private static Optional<Key> coded(NavigableMap<Integer, Cell> keyCells) {
        StringBuilder digits = new StringBuilder();
        for (Cell cell : keyCells.values()) {
            String words = Words.of(cell.kind() == Cell.Kind.NUMBER ? cell.shown() : cell.text());
            if (words.equals(TOTAL)) {
                return Optional.of(new Key(TOTAL));
            }
            Matcher code = CODE.matcher(words);
            if (digits.isEmpty() && code.matches() && (code.group(1).length() > 3 || !hasMoreDigits(keyCells, cell))) {
                return Optional.of(new Key(code.group(1)));
            } else if (words.matches("\\d{2,3}")) {
                digits.append(words);
            }
        }
        return digits.toString().matches("\\d{3}|\\d{5}|\\d{7}")
                ? Optional.of(new Key(digits.toString()))
                : Optional.empty();
    }

    /** The code, or 合计, that the cells before the numbers of a row say. */
    static Optional<String> code(NavigableMap<Integer, Cell> keyCells) {
        return coded(keyCells).map(Key::row);
    }

    /** Whether 款 and 项 follow in columns of their own. */
    private static boolean hasMoreDigits(NavigableMap<Integer, Cell> keyCells, Cell first) {
        Map.Entry<Integer, Cell> next = keyCells.higherEntry(first.column());
        return next != null && Words.of(next.getValue().shown()).matches("\\d{1,2}");
    }

    private Optional<Key> economicByName(NavigableMap<Integer, Cell> keyCells) {
        Cell first = keyCells.firstEntry().getValue();
        String government =
                keyCells.size() > 1 ? keyCells.lastEntry().getValue().text() : "";
        String name = Words.of(first).replaceFirst("^\\d{3,5}-?", "");
        Optional<String> code = coded(keyCells).map(Key::row).filter(row -> !row.equals(TOTAL));
        if (name.equals(TOTAL)) {
            return Optional.of(new Key(TOTAL));
        } else if (code.isEmpty()
                && government.isEmpty()
                && names.economicClass(name).isPresent()) {
            code = names.economicClass(name);
        }
        String item = code.or(() -> names.economicItem(name, economicClass)).orElse("");
        if (item.length() == 3) {
            economicClass = item;
        } else if (!item.isEmpty() && !names.forAnyStaff().contains(item)) {
            if (!name.isEmpty() && !names.knows(item, government)) {
                cells.problem(Problem.hint(
                        "Y0511",
                        keyCells.lastEntry().getValue().place(),
                        "“" + name + "”（" + item + "）没有对应的政府经济科目“" + government.strip() + "”，看不出是行政还是事业的，暂列在行政",
                        "请核对名称；是事业的，请在“基本支出经济分类”里改"));
            }
            boolean isSecond = !ofAdministrations.add(item + government) && names.isOfBoth(item, government);
            item += isSecond || names.isOfInstitutions(item, government) ? "事业" : "行政";
        }
        if (item.isEmpty()) {
            cells.problem(Problem.error("Y0509", first.place(), "科目表里没有经济科目“" + name + "”", "请核对名称，或在名称前写上科目编码"));
        }
        return Optional.of(item).filter(found -> !found.isEmpty()).map(Key::new);
    }

    private static Optional<Key> named(NavigableMap<Integer, Cell> keyCells) {
        return keyCells.values().stream()
                .filter(cell -> cell.kind() == Cell.Kind.TEXT)
                .map(cell -> cell.text().replaceAll("[\\s\\u3000\\u00a0]+", ""))
                .findFirst()
                .map(Key::new);
    }

    /** Numbers in a row that nothing names: not left out in silence. */
    private void strayNumbers(Head.Span span, NavigableMap<Integer, Cell> row, NavigableMap<Integer, Cell> keyCells) {
        for (int column : span.columns().keySet()) {
            Cell cell = row.get(column);
            if (cell != null && counts(cell) && !keyCells.isEmpty() && !isOrdinalRow(row)) {
                stray(cell, keyCells.firstEntry().getValue().text().strip());
                return;
            }
        }
    }

    /** A form has more rows than the booklet; an error would be one of its sums. */
    private void stray(Cell cell, String label) {
        String message = block.table().shown() + " 里不认识“" + label + "”这一行，它的数没有采用";
        if (!block.table().software()) {
            cells.problem(Problem.error("Y0508", cell.place(), message, "请核对科目编码（类 3 位、款 5 位、项 7 位）和项目名称"));
        } else if (!block.known().isDetail(label)) {
            cells.problem(Problem.hint("Y0508", cell.place(), message, "册子里要用的，请填在单位文件里"));
        }
    }

    private static boolean isOrdinalRow(NavigableMap<Integer, Cell> row) {
        return row.values().stream().map(Words::of).allMatch(Head::isOrdinal);
    }
}
