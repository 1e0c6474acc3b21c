package cn.yince.desk.workbook;

import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Rows;
import cn.yince.read.fillin.Trail;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The rows of a table that a unit file fills, from the part of the file that a sheet is about. */
final class Filled {
    private final Typed part;
    private final Block.Table table;

    private Filled(Typed part, Block.Table table) {
        this.part = part;
        this.table = table;
    }

    /** The rows, without spare ones. */
    static List<Row> rows(Typed part, Block.Table table) {
        Filled filled = new Filled(part, table);
        Rows rows = table.rows();
        if (rows instanceof Rows.Fixed fixed) {
            return fixed.labels().stream().map(filled::fixed).toList();
        } else if (rows instanceof Rows.Labelled labelled) {
            return labelled.labels().stream()
                    .flatMap(label -> filled.labelled(label).stream())
                    .toList();
        } else if (rows instanceof Rows.Listed) {
            return filled.listed();
        } else if (rows instanceof Rows.OfNamed named) {
            return filled.ofNamed(named);
        } else if (rows instanceof Rows.Nested) {
            return filled.nested();
        }
        return rows instanceof Rows.Named named ? filled.named(named) : filled.keyed();
    }

    private Row fixed(Rows.Label label) {
        Map<Integer, Typed> values = new TreeMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).content() instanceof Column.PerRow perRow
                    && perRow.byLabel().containsKey(label.text())) {
                put(c, perRow.byLabel().get(label.text()).trail().steps(), values);
            }
        }
        return Row.labelled(label, values);
    }

    /** A row for each entry of the longest of the lists; one row when there is no list. */
    private List<Row> labelled(Rows.Label label) {
        Map<Integer, Trail> trails = new LinkedHashMap<>();
        trails().forEach((c, trail) -> trails.put(c, trail.keyed(label.keys())));
        int most = trails.values().stream().mapToInt(this::entries).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            rows.add(Row.labelled(label, values(trails, i)));
        }
        return rows;
    }

    private int entries(Trail trail) {
        return trail.steps().contains(Trail.ENTRY)
                ? Nodes.size(Nodes.at(part, trail.list()))
                : Nodes.at(part, trail.steps()).isPresent() ? 1 : 0;
    }

    private List<Row> listed() {
        int most = trails().values().stream()
                .mapToInt(trail -> lines(trail).map(List::size).orElseGet(() -> entries(trail)))
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            rows.add(new Row(List.of(), 0, null, values(trails(), i)));
        }
        return rows;
    }

    /** The paragraphs at a trail that ends in them; nothing when it leads to something else. */
    private Optional<List<Typed>> lines(Trail trail) {
        boolean ends = !trail.steps().isEmpty()
                && trail.steps().get(trail.steps().size() - 1).equals(Trail.ENTRY);
        return Optional.of(trail).filter(t -> ends).map(t -> Paragraphs.of(Nodes.at(part, t.list())));
    }

    private Map<Integer, Typed> values(Map<Integer, Trail> trails, int entry) {
        Map<Integer, Typed> values = new TreeMap<>();
        trails.forEach((c, trail) -> {
            Optional<List<Typed>> lines = lines(trail);
            if (lines.isEmpty()) {
                put(c, Nodes.bound(trail.steps(), entry), values);
            } else if (entry < lines.get().size()) {
                values.put(c, lines.get().get(entry));
            }
        });
        return values;
    }

    private List<Row> ofNamed(Rows.OfNamed named) {
        List<String> names = Namesakes.names(part, named.list(), named.key());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int thing = i;
            int most = trails().values().stream()
                    .mapToInt(trail -> Nodes.size(Nodes.at(part, Nodes.bound(trail.list(), thing))))
                    .max()
                    .orElse(0);
            for (int entry = 0; entry < most; entry++) {
                Map<Integer, Typed> values = new TreeMap<>();
                int each = entry;
                trails().forEach((c, trail) -> put(c, Nodes.bound(trail.steps(), thing, each), values));
                rows.add(new Row(List.of(names.get(i)), Namesakes.which(names, i), null, values));
            }
        }
        return rows;
    }

    /**
     * A row for each way down through the names and the list that the trails of all columns share, in the order typed.
     */
    private List<Row> nested() {
        Map<Integer, Trail> trails = trails();
        List<String> steps = trails.values().iterator().next().steps();
        int shared = Math.max(steps.lastIndexOf(Trail.KEY), steps.lastIndexOf(Trail.ENTRY)) + 1;
        List<Row> rows = new ArrayList<>();
        ways(part, steps.subList(0, shared), List.of(), (keys, row) -> {
            Map<Integer, Typed> values = new TreeMap<>();
            trails.forEach((c, trail) -> Nodes.at(
                            row, trail.steps().subList(shared, trail.steps().size()))
                    .filter(typed -> !typed.isEmpty())
                    .ifPresent(typed -> values.put(c, typed)));
            rows.add(new Row(keys, 0, null, values));
        });
        return rows;
    }

    private static void ways(Typed here, List<String> steps, List<String> keys, BiConsumer<List<String>, Typed> row) {
        if (steps.isEmpty()) {
            row.accept(keys, here);
            return;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (steps.get(0).equals(Trail.KEY) && here instanceof Typed.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> ways(
                            entry.value(),
                            rest,
                            Stream.concat(keys.stream(), Stream.of(entry.key().strip()))
                                    .toList(),
                            row));
        } else if (steps.get(0).equals(Trail.ENTRY) && here instanceof Typed.Sequence list) {
            list.entries().forEach(entry -> ways(entry, rest, keys, row));
        } else {
            Nodes.at(here, steps.subList(0, 1)).ifPresent(below -> ways(below, rest, keys, row));
        }
    }

    private List<Row> named(Rows.Named named) {
        List<Row> rows = new ArrayList<>(keyed());
        named.choices().stream()
                .filter(choice -> rows.stream().noneMatch(row -> same(row.key(), choice)))
                .forEach(choice -> rows.add(new Row(List.of(choice), 0, null, Map.of())));
        return rows;
    }

    /** A key as it shows: a code by its digits, a choice in its own spelling. */
    private String shown(String key) {
        if (table.rows() instanceof Rows.Coded) {
            return KeyText.normalised(key);
        }
        List<String> choices = table.rows() instanceof Rows.Named named ? named.choices() : List.of();
        return choices.stream().filter(choice -> same(choice, key)).findFirst().orElse(key.strip());
    }

    private static boolean same(String a, String b) {
        return KeyText.normalised(a).equals(KeyText.normalised(b));
    }

    /** A row for each key of any of the columns, in the order typed. */
    private List<Row> keyed() {
        Map<String, Map<Integer, Typed>> byKey = new LinkedHashMap<>();
        trails().forEach((c, trail) -> addKeys(c, trail, byKey));
        return byKey.entrySet().stream()
                .map(e -> new Row(List.of(e.getKey()), 0, null, Collections.unmodifiableMap(e.getValue())))
                .toList();
    }

    private void addKeys(int column, Trail trail, Map<String, Map<Integer, Typed>> byKey) {
        Optional<Typed> mapping = Nodes.at(part, trail.beforeKey());
        boolean ends = trail.steps().size() == trail.beforeKey().size() + 1;
        boolean isFigures = ends
                && table.rows() instanceof Rows.Named named
                && named.choices().isEmpty();
        if (isFigures) {
            Nodes.flat(mapping)
                    .forEach((key, value) ->
                            byKey.computeIfAbsent(key, k -> new HashMap<>()).put(column, value));
            return;
        }
        for (String key : Nodes.keys(mapping)) {
            String shown = shown(key);
            put(column, trail.keyed(List.of(key)).steps(), byKey.computeIfAbsent(shown, k -> new HashMap<>()));
        }
    }

    /** The trails of the columns with the same value in every row. */
    private Map<Integer, Trail> trails() {
        Map<Integer, Trail> trails = new LinkedHashMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            entry(table.columns().get(c)).ifPresent(new Into(trails, c)::put);
        }
        return trails;
    }

    private record Into(Map<Integer, Trail> trails, int column) {
        void put(Entry entry) {
            trails.put(column, entry.trail());
        }
    }

    private static Optional<Entry> entry(Column column) {
        return column.content() instanceof Column.Values values ? Optional.of(values.entry()) : Optional.empty();
    }

    private void put(int column, List<String> steps, Map<Integer, Typed> values) {
        Nodes.at(part, steps).filter(typed -> !typed.isEmpty()).ifPresent(typed -> values.put(column, typed));
    }
}
