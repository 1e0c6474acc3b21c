package cn.yince.read.fillin;

import cn.yince.read.fillin.Block.Blank;
import cn.yince.read.fillin.Block.Form;
import cn.yince.read.fillin.Block.Item;
import cn.yince.read.fillin.Block.Table;
import cn.yince.read.fillin.Column.PerRow;
import cn.yince.read.fillin.Column.Values;
import cn.yince.read.shape.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the blocks of a sheet from what a part of the unit file asks for. */
final class Blocks {
    private static final String WHAT = "项目";
    private final Outline top;

    /** Blocks for this part. */
    Blocks(Outline top) {
        this.top = top;
    }

    /** The place at a trail. */
    Entry entry(String... steps) {
        return entry(Trail.of(steps));
    }

    private Entry entry(Trail trail) {
        return find(trail).orElseThrow(() -> new IllegalStateException("the unit file has no " + trail));
    }

    private Optional<Entry> find(Trail trail) {
        String note = Outlines.field(top, trail.steps())
                .map(Outline.Field::description)
                .orElse("");
        return Outlines.at(top, trail.steps())
                .filter(Outline.Leaf.class::isInstance)
                .map(leaf -> new Entry(trail, (Outline.Leaf) leaf, note, Outlines.isUnused(top, trail.steps())));
    }

    /** A place to fill in with its own label. */
    Blank blank(String label, String... steps) {
        boolean required =
                Outlines.field(top, List.of(steps)).map(Outline.Field::required).orElse(false);
        return new Blank(label, entry(steps), required, false);
    }

    /** The same, a row wide. */
    Blank wide(String label, String... steps) {
        Blank blank = blank(label, steps);
        return new Blank(label, blank.entry(), blank.required(), true);
    }

    /** Places to fill in for these keys below a trail, labelled with them; for all keys when none are given. */
    List<Item> blanks(Trail above, String... keys) {
        List<String> names = keys.length > 0
                ? List.of(keys)
                : fields(above).stream()
                        .filter(f -> isLine(f.value()))
                        .map(Outline.Field::name)
                        .toList();
        List<Item> items = new ArrayList<>();
        names.forEach(name -> items.add(blank(name, above.then(name).steps().toArray(String[]::new))));
        return items;
    }

    private static boolean isLine(Outline outline) {
        return outline instanceof Outline.Leaf leaf && leaf.kind() != Outline.Kind.PARAGRAPHS;
    }

    private List<Outline.Field> fields(Trail trail) {
        Outline found = Outlines.at(top, trail.steps()).orElse(null);
        return found instanceof Outline.Fields fields ? fields.fields() : List.of();
    }

    /** Columns for all that stands below a trail, one or two levels deep, but for some keys. */
    List<Column> columns(Trail above, String... but) {
        List<Column> columns = new ArrayList<>();
        for (Outline.Field field : fields(above)) {
            if (!Set.of(but).contains(field.name())) {
                Trail trail = above.then(field.name());
                find(trail)
                        .ifPresentOrElse(
                                entry -> columns.add(new Column("", field.name(), new Values(entry))),
                                () -> columns.addAll(group(field.name(), trail)));
            }
        }
        return columns;
    }

    private List<Column> group(String name, Trail above) {
        return fields(above).stream()
                .flatMap(
                        field -> find(above.then(field.name()))
                                .map(entry -> new Column(name, field.name(), new Values(entry)))
                                .stream())
                .toList();
    }

    /** A column of one value. */
    Column column(String label, String... steps) {
        return new Column("", label, new Values(entry(steps)));
    }

    /** A column whose rows take the first of some places that they have. */
    Column columnOf(List<Rows.Label> rows, String label, Trail... trails) {
        Map<String, Entry> byLabel = new LinkedHashMap<>();
        for (Rows.Label row : rows) {
            Arrays.stream(trails)
                    .flatMap(trail -> find(trail.keyed(row.keys())).stream())
                    .findFirst()
                    .ifPresent(entry -> byLabel.put(row.text(), entry));
        }
        return new Column("", label, new PerRow(Collections.unmodifiableMap(byLabel)));
    }

    /** Columns for all that stands below a trail whose {@link Trail#KEY} stands for the labels of rows. */
    List<Column> columnsOf(List<Rows.Label> rows, Trail above) {
        Trail first = above.keyed(rows.get(rows.size() - 1).keys());
        return fields(first).stream()
                .map(field -> new Column("", field.name(), new Values(entry(first.then(field.name())))))
                .map(column -> general(column, above))
                .toList();
    }

    /** The column of one row as the column of all rows. */
    private static Column general(Column column, Trail above) {
        Entry one = ((Values) column.content()).entry();
        return new Column(
                "",
                column.label(),
                new Values(new Entry(above.then(column.label()), one.leaf(), one.note(), one.unused())));
    }

    /** A table by codes: code, name, the values, and their sum when there are several columns of money. */
    Table coded(String title, String note, CodeList codes, boolean total, int spare, List<Column> values) {
        List<Column> columns = new ArrayList<>(List.of(Column.key("科目编码"), new Column("", "科目名称", new Column.Name())));
        columns.addAll(values);
        long money = values.stream().filter(Blocks::isMoney).count();
        if (total && money > 1) {
            columns.add(Column.sum("合计"));
        }
        return new Table(title, note, new Rows.Coded(codes, total), List.copyOf(columns), spare);
    }

    private static boolean isMoney(Column column) {
        return column.content() instanceof Values values && values.entry().isMoney();
    }

    /** A table of the entries of a list. */
    Table listed(String title, String note, int spare, List<Column> values) {
        List<Column> columns = new ArrayList<>(List.of(new Column("", "序号", new Column.Number())));
        columns.addAll(values);
        return new Table(title, note, new Rows.Listed(), List.copyOf(columns), spare);
    }

    /** A table of what lies below names or codes at several levels. */
    Table nested(String title, String note, List<Rows.Level> levels, int spare, List<Column> values) {
        List<Column> columns = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            columns.add(new Column("", levels.get(level).kind(), new Column.Level(level)));
        }
        columns.addAll(values);
        return new Table(title, note, new Rows.Nested(levels), List.copyOf(columns), spare);
    }

    /** A table of paragraphs, a row for each. */
    Table paragraphs(String title, int spare, String... steps) {
        Trail trail = Trail.of(steps);
        String note = Outlines.field(top, trail.steps())
                .map(Outline.Field::description)
                .orElse("");
        Entry paragraph = new Entry(trail.then(Trail.ENTRY), (Outline.Leaf) Outline.leaf(Outline.Kind.TEXT), "一行一段");
        Column text = new Column("", "内容", new Values(paragraph));
        return listed(title, note, spare, List.of(text));
    }

    /** A table with a row for each label. */
    Table fixed(String title, String note, List<Rows.Label> labels, List<Column> values) {
        List<Column> columns = new ArrayList<>(List.of(Column.key(WHAT)));
        columns.addAll(values);
        return new Table(title, note, new Rows.Fixed(labels), List.copyOf(columns), 0);
    }

    /** Labelled places in a column. */
    Form form(String title, String note, int pairs, List<Item> items) {
        return new Form(title, note, pairs, List.copyOf(items));
    }
}
