package cn.yince.serve.unit;

import cn.yince.read.edit.TreeEdit;
import cn.yince.read.fillin.Block;
import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Rows;
import cn.yince.read.fillin.Trail;
import cn.yince.read.yaml.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The rows of a table of the form: what each is for, and where each of its cells stands in the file. */
final class FormRows {
    private final Typed tree;
    private final List<String> base;
    private final Block.Table table;

    /**
     * A row.
     *
     * @param keys what it is for, one for each level
     * @param label as it shows, of a row with a given label
     * @param steps of the row; none when its cells stand apart
     * @param cells steps of each cell by its column; columns that take nothing are left out
     * @param fixed whether it always is there
     */
    record Row(
            List<String> keys, Rows.Label label, List<String> steps, Map<Integer, List<String>> cells, boolean fixed) {
        String key() {
            return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
        }
    }

    /** The rows of a table in a file, below some steps. */
    FormRows(Typed tree, List<String> base, Block.Table table) {
        this.tree = tree;
        this.base = base;
        this.table = table;
    }

    List<Row> all() {
        Rows rows = table.rows();
        if (rows instanceof Rows.Fixed fixed) {
            return fixed.labels().stream().map(this::fixed).toList();
        } else if (rows instanceof Rows.Labelled labelled) {
            return labelled.labels().stream()
                    .flatMap(label -> labelled(label).stream())
                    .toList();
        } else if (rows instanceof Rows.Nested || rows instanceof Rows.OfNamed) {
            return nested();
        } else if (rows instanceof Rows.Listed) {
            return listed();
        }
        return keyed();
    }

    /** The trails of the columns with the same value in every row, from the top of the file. */
    Map<Integer, List<String>> trails() {
        Map<Integer, List<String>> trails = new LinkedHashMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).content() instanceof Column.Values values) {
                List<String> all = new ArrayList<>(base);
                all.addAll(values.entry().trail().steps());
                trails.put(c, all);
            }
        }
        return trails;
    }

    private Row fixed(Rows.Label label) {
        Map<Integer, List<String>> cells = new LinkedHashMap<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Entry entry = table.columns().get(c).content() instanceof Column.PerRow perRow
                    ? perRow.byLabel().get(label.text())
                    : null;
            if (entry != null) {
                cells.put(c, below(entry.trail().steps()));
            }
        }
        return new Row(List.of(label.text()), label, List.of(), cells, true);
    }

    private List<String> below(List<String> steps) {
        List<String> all = new ArrayList<>(base);
        all.addAll(steps);
        return all;
    }

    private List<Row> labelled(Rows.Label label) {
        Map<Integer, List<String>> trails = new LinkedHashMap<>();
        trails().forEach((c, steps) ->
                trails.put(c, new Trail(steps).keyed(label.keys()).steps()));
        int most = trails.values().stream().mapToInt(this::entries).max().orElse(0);
        boolean many = trails.values().stream().anyMatch(steps -> steps.contains(Trail.ENTRY));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < (many ? most : 1); i++) {
            Map<Integer, List<String>> cells = new LinkedHashMap<>();
            List<String> row = List.of();
            for (Map.Entry<Integer, List<String>> trail : trails.entrySet()) {
                cells.put(trail.getKey(), bound(trail.getValue(), i));
                row = trail.getValue().contains(Trail.ENTRY) ? upTo(trail.getValue(), Trail.ENTRY, i) : row;
            }
            rows.add(new Row(List.of(label.text()), label, row, cells, !many));
        }
        return rows;
    }

    /** Steps to the list that a label has its entries in; nothing when it has none. */
    Optional<List<String>> listOf(Rows.Label label) {
        return trails().values().stream()
                .map(steps -> new Trail(steps).keyed(label.keys()))
                .filter(trail -> trail.steps().contains(Trail.ENTRY))
                .map(Trail::list)
                .findFirst();
    }

    int size(List<String> list) {
        Typed typed = TreeEdit.at(tree, list).orElse(null);
        if (typed instanceof Typed.Sequence sequence) {
            return sequence.entries().size();
        }
        return typed instanceof Typed.Scalar scalar && !scalar.isEmpty()
                ? (int) scalar.text().lines().filter(line -> !line.isBlank()).count()
                : 0;
    }

    private int entries(List<String> steps) {
        return steps.contains(Trail.ENTRY) ? size(new Trail(steps).list()) : 0;
    }

    private static List<String> bound(List<String> steps, int entry) {
        return steps.stream()
                .map(step -> step.equals(Trail.ENTRY) || step.equals(Trail.NAMED) ? String.valueOf(entry) : step)
                .toList();
    }

    private static List<String> upTo(List<String> steps, String open, int entry) {
        return bound(steps.subList(0, steps.lastIndexOf(open) + 1), entry);
    }

    private List<Row> listed() {
        int most = trails().values().stream().mapToInt(this::entries).max().orElse(0);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Map<Integer, List<String>> cells = new LinkedHashMap<>();
            List<String> row = List.of();
            for (Map.Entry<Integer, List<String>> trail : trails().entrySet()) {
                cells.put(trail.getKey(), bound(trail.getValue(), i));
                row = upTo(trail.getValue(), Trail.ENTRY, i);
            }
            rows.add(new Row(List.of(String.valueOf(i)), null, row, cells, false));
        }
        return rows;
    }

    /** A row for each way down through the names and lists that the trails of all columns share. */
    private List<Row> nested() {
        Map<Integer, List<String>> trails = trails();
        List<String> steps = trails.values().iterator().next();
        int shared = 0;
        for (int i = 0; i < steps.size(); i++) {
            shared = List.of(Trail.KEY, Trail.ENTRY, Trail.NAMED).contains(steps.get(i)) ? i + 1 : shared;
        }
        int common = shared;
        List<Row> rows = new ArrayList<>();
        ways(tree, steps.subList(0, shared), List.of(), List.of(), (way, keys) -> {
            Map<Integer, List<String>> cells = new LinkedHashMap<>();
            trails.forEach((c, trail) -> {
                List<String> cell = new ArrayList<>(way);
                cell.addAll(trail.subList(common, trail.size()));
                cells.put(c, cell);
            });
            rows.add(new Row(keys, null, way, cells, false));
        });
        return rows;
    }

    private static void ways(
            Typed here,
            List<String> steps,
            List<String> way,
            List<String> keys,
            BiConsumer<List<String>, List<String>> row) {
        if (steps.isEmpty()) {
            row.accept(way, keys);
            return;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (step.equals(Trail.KEY) && here instanceof Typed.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> ways(
                            entry.value(),
                            rest,
                            then(way, entry.key()),
                            then(keys, entry.key().strip()),
                            row));
        } else if ((step.equals(Trail.ENTRY) || step.equals(Trail.NAMED)) && here instanceof Typed.Sequence list) {
            for (int i = 0; i < list.entries().size(); i++) {
                ways(list.entries().get(i), rest, then(way, String.valueOf(i)), keys, row);
            }
        } else {
            TreeEdit.at(here, List.of(step)).ifPresent(below -> ways(below, rest, then(way, step), keys, row));
        }
    }

    private static List<String> then(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }

    /** A row for each key of any of the columns, in the order typed, and for those that are always asked for. */
    private List<Row> keyed() {
        Set<String> keys = new LinkedHashSet<>();
        Set<List<String>> above = new LinkedHashSet<>();
        trails().values().forEach(steps -> {
            List<String> before = new Trail(steps).beforeKey();
            above.add(before);
            if (TreeEdit.at(tree, before).orElse(null) instanceof Typed.Mapping mapping) {
                mapping.entries().forEach(entry -> keys.add(entry.key()));
            }
        });
        int typed = keys.size();
        if (table.rows() instanceof Rows.Named named) {
            named.choices().stream()
                    .filter(choice -> keys.stream().noneMatch(choice::equals))
                    .forEach(keys::add);
        }
        List<Row> rows = new ArrayList<>();
        if (isFigures()) {
            figures(
                    TreeEdit.at(tree, above.iterator().next()).orElse(null),
                    above.iterator().next(),
                    "",
                    rows);
            return rows;
        }
        for (String key : keys) {
            Map<Integer, List<String>> cells = new LinkedHashMap<>();
            trails().forEach((c, steps) -> cells.put(
                    c,
                    steps.stream()
                            .map(step -> step.equals(Trail.KEY) ? key : step)
                            .toList()));
            List<String> row = above.size() == 1 ? then(above.iterator().next(), key) : List.of();
            rows.add(new Row(List.of(key), null, row, cells, rows.size() >= typed));
        }
        return rows;
    }

    /** Whether keys may be written as names joined by dots or one below the other. */
    private boolean isFigures() {
        return table.rows() instanceof Rows.Named named
                && named.choices().isEmpty()
                && trails().values().stream().allMatch(steps -> steps.indexOf(Trail.KEY) == steps.size() - 1);
    }

    private void figures(Typed typed, List<String> way, String name, List<Row> into) {
        if (typed instanceof Typed.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> figures(
                            entry.value(),
                            then(way, entry.key()),
                            name.isEmpty() ? entry.key() : name + "." + entry.key(),
                            into));
        } else if (!name.isEmpty()) {
            int column = trails().keySet().iterator().next();
            into.add(new Row(List.of(name), null, way, Map.of(column, way), false));
        }
    }
}
