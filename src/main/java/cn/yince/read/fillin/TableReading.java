package cn.yince.read.fillin;

import cn.yince.problem.Place;
import cn.yince.read.sheet.Cell;
import cn.yince.read.yaml.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the rows of a table. */
final class TableReading {
    private final Page page;
    private final Block.Table table;
    private final Headings headings;
    private final Sprout part;
    private final Things things;
    private final TypedCodes codes;
    private final Map<String, Cell> seen = new HashMap<>();
    private String before = "";
    private final NestedKeys nested;
    private TableSpot spot;
    private int at;

    /**
     * A reading.
     *
     * @param part of the tree that the sheet is about
     * @param things what rows may name
     * @param codes what codes mean
     */
    TableReading(Page page, Block.Table table, Headings headings, Sprout part, Things things, TypedCodes codes) {
        this.page = page;
        this.table = table;
        this.headings = headings;
        this.part = part;
        this.things = things;
        this.codes = codes;
        this.nested = new NestedKeys(page, table, headings, codes);
    }

    void read(int to) {
        spot = page.notes().table(part, page.grid().name(), table, headings, to, page.end());
        page.rows(headings.row(), to).forEach(this::row);
        headings.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(column -> blank(column.getKey(), column.getValue()));
    }

    /** Where the first row of a column stands. */
    private void blank(Column column, int at) {
        if (column.content() instanceof Column.Values values) {
            page.blank(values.entry().trail().beforeOpen(), headings.row() + 1, at);
        }
    }

    private void row(int row) {
        at = row;
        Map<Column, Cell> cells = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            Integer at = headings.columns().get(column);
            Cell cell = at == null ? null : page.row(row).get(at);
            if (cell != null) {
                cells.put(column, cell);
            }
        }
        Optional<Cell> key = key(cells, row);
        key.ifPresent(page::understand);
        if (key.isPresent() || isFilled(cells)) {
            spot.used().add(row);
        }
        boolean total =
                key.filter(cell -> CellText.isTotal(cell.text())).isPresent() && !(table.rows() instanceof Rows.Fixed);
        cells.forEach((column, cell) -> Unread.understand(page, table, column, cell, total));
        if (!total) {
            read(row, key, cells);
        }
    }

    private Optional<Cell> key(Map<Column, Cell> cells, int row) {
        Optional<Integer> at = table.columns().stream()
                .filter(c -> c.content() instanceof Column.Key)
                .findFirst()
                .map(headings.columns()::get);
        return at.flatMap(column -> page.standing(row, column))
                .filter(cell -> !CellText.of(cell).isEmpty());
    }

    private void read(int row, Optional<Cell> key, Map<Column, Cell> cells) {
        Rows rows = table.rows();
        if (rows instanceof Rows.Fixed fixed) {
            key.flatMap(cell -> Rows.Label.of(fixed.labels(), cell.text()))
                    .ifPresent(label -> fixed(label, key.get(), cells));
        } else if (rows instanceof Rows.Listed) {
            values(cells, List.of(), List.of(), Optional.empty());
        } else if (rows instanceof Rows.Nested) {
            nested.of(row, isFilled(cells)).ifPresent(keys -> nested(keys, cells));
        } else if (key.isEmpty() && !isFilled(cells)) {
            return;
        } else if (rows instanceof Rows.Labelled labelled) {
            labelled(labelled, row, key, cells);
        } else if (rows instanceof Rows.OfNamed named) {
            ofNamed(named, row, key, cells);
        } else {
            keyed(row, key, cells);
        }
    }

    /** Whether any column that is to be filled in is. */
    private boolean isFilled(Map<Column, Cell> cells) {
        return cells.entrySet().stream()
                .anyMatch(e -> e.getKey().content() instanceof Column.Values
                        && !CellText.of(e.getValue()).isEmpty());
    }

    private void fixed(Rows.Label label, Cell key, Map<Column, Cell> cells) {
        Cell earlier = seen.putIfAbsent(label.text(), key);
        if (earlier != null) {
            twice(key, label.text(), earlier);
            return;
        }
        headings.columns()
                .forEach((column, at) -> perRow(column, label).ifPresent(entry -> {
                    page.blank(entry.trail().steps(), key.row(), at);
                    page.notes().value(part, entry.trail().steps(), page.spot(key.row(), at, -1, entry));
                }));
        cells.forEach((column, cell) -> {
            if (column.content() instanceof Column.PerRow perRow) {
                Entry entry = perRow.byLabel().get(label.text());
                if (entry == null && cell.formula()) {
                    page.understand(cell);
                } else if (entry != null) {
                    page.value(cell, entry)
                            .ifPresent(text -> part.descend(entry.trail().steps(), cell.place())
                                    .take(CellText.scalar(text, cell)));
                }
            }
        });
    }

    private static Optional<Entry> perRow(Column column, Rows.Label label) {
        return column.content() instanceof Column.PerRow perRow
                ? Optional.ofNullable(perRow.byLabel().get(label.text()))
                : Optional.empty();
    }

    private void labelled(Rows.Labelled labelled, int row, Optional<Cell> key, Map<Column, Cell> cells) {
        String text = key.map(Cell::text).orElse(before);
        before = text;
        Optional<Rows.Label> label = Rows.Label.of(labelled.labels(), text);
        if (label.isPresent()) {
            spot.labelled(label.get(), row, isFilled(cells));
            values(cells, label.get().keys(), List.of(), Optional.empty());
        } else if (isFilled(cells)) {
            String known = labelled.labels().stream().map(Rows.Label::text).collect(Collectors.joining("、"));
            page.error(
                    "Y0603",
                    place(row, key),
                    text.isEmpty() ? "这一行没有填“" + keyLabel() + "”" : "“" + keyLabel() + "”不能填“" + text.strip() + "”",
                    "请填：" + known);
        }
    }

    private void ofNamed(Rows.OfNamed named, int row, Optional<Cell> key, Map<Column, Cell> cells) {
        String name = key.map(CellText::of).orElse(before);
        before = name;
        Optional<Cell> which = cells.entrySet().stream()
                .filter(e -> e.getKey().content() instanceof Column.Which)
                .map(Map.Entry::getValue)
                .findFirst();
        Optional<Sprout> thing = things.find(named.list(), named.key(), name, which);
        if (thing.isPresent()) {
            boolean any = values(cells, List.of(), List.of(), thing);
            if (!any && key.isPresent()) {
                list().ifPresent(steps -> thing.get()
                        .descend(steps, key.get().place())
                        .entry(key.get().place()));
            }
        } else {
            things.report(page, place(row, key), name);
        }
    }

    /** The steps from the thing to its list. */
    private Optional<List<String>> list() {
        return table.entries()
                .map(Entry::trail)
                .filter(trail -> trail.steps().contains(Trail.NAMED))
                .findFirst()
                .map(trail -> trail.list()
                        .subList(
                                trail.list().indexOf(Trail.NAMED) + 1,
                                trail.list().size()));
    }

    private void keyed(int row, Optional<Cell> key, Map<Column, Cell> cells) {
        if (key.isEmpty()) {
            String total = Overtyped.hasTotal(table) ? "；是合计行的请填“合计”" : "";
            page.error("Y0604", place(row, key), "这一行填了内容，没有填“" + keyLabel() + "”", "请补上，或清空这一行" + total);
            understandAll(cells);
            return;
        }
        if (key.get().fault().isPresent()) {
            page.problems().add(key.get().fault().get());
            return;
        }
        if (table.rows() instanceof Rows.Coded coded) {
            codes.code(coded.codes(), key.get(), page)
                    .ifPresentOrElse(code -> keyed(code, key.get(), cells), () -> understandAll(cells));
            return;
        }
        String name = CellText.of(key.get());
        if (table.rows() instanceof Rows.Named named && !named.choices().isEmpty()) {
            Optional<String> choice = named.choices().stream()
                    .filter(c -> CellText.label(c).equals(CellText.label(name)))
                    .findFirst();
            if (!isFilled(cells)) {
                return;
            }
            keyed(choice.orElse(name), key.get(), cells);
        } else {
            keyed(name, key.get(), cells);
        }
    }

    private void keyed(String name, Cell key, Map<Column, Cell> cells) {
        Cell earlier = seen.putIfAbsent(name, key);
        if (earlier != null) {
            twice(key, name, earlier);
            understandAll(cells);
            return;
        }
        boolean any = values(cells, List.of(name), List.of(key.place()), Optional.empty());
        if (!any) {
            untouched(name, key);
        }
    }

    /** Names with nothing beside them are names all the same. */
    private void nested(NestedKeys.Found keys, Map<Column, Cell> cells) {
        Trail trail = table.entries().findFirst().orElseThrow().trail();
        boolean many = trail.steps().contains(Trail.ENTRY);
        Cell earlier = many ? null : seen.putIfAbsent(String.join("\n", keys.names()), keys.last());
        if (earlier != null) {
            twice(keys.last(), String.join("　", keys.names()), earlier);
            understandAll(cells);
            return;
        }
        if (!values(cells, keys.names(), keys.places(), Optional.empty())) {
            part.descend(
                    trail.keyed(keys.names()).steps().subList(0, trail.steps().lastIndexOf(Trail.KEY) + 1),
                    keys.last().place());
        }
    }

    /** A key with nothing beside it is a key all the same, unless it might belong to several mappings. */
    private void untouched(String name, Cell key) {
        List<Trail> trails = table.entries().map(Entry::trail).toList();
        if (trails.stream().map(Trail::beforeKey).distinct().count() == 1) {
            Sprout here = part.descend(trails.get(0).beforeKey(), key.place()).child(name, key.place());
            if (trails.get(0).steps().size() == trails.get(0).beforeKey().size() + 1) {
                here.take(new Typed.Scalar("", true, List.of(), key.place()));
            }
        }
    }

    private void twice(Cell key, String name, Cell earlier) {
        page.error("Y0201", key.place(), "“" + name + "”重复，" + earlier.place().cell() + " 已经填过", "请只保留一处");
    }

    private boolean values(Map<Column, Cell> cells, List<String> keys, List<Place> keyPlaces, Optional<Sprout> thing) {
        page.notes().keys(part, table, keys, keyPlaces);
        return new RowValues(page, at, headings, cells, keys, keyPlaces, thing).takenInto(part);
    }

    private void understandAll(Map<Column, Cell> cells) {
        cells.values().forEach(page::understand);
    }

    private Place place(int row, Optional<Cell> key) {
        int column = table.keyColumn().map(headings.columns()::get).orElse(1);
        return key.map(Cell::place).orElseGet(() -> page.grid().placeOf(row, column));
    }

    private String keyLabel() {
        return table.keyColumn().map(Column::label).orElse("");
    }
}
