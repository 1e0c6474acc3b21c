package cn.yince.desk.workbook.edit;

import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.fillin.Rows;
import cn.yince.read.fillin.Spot;
import cn.yince.read.fillin.Spots;
import cn.yince.read.fillin.TableSpot;
import cn.yince.read.yaml.Typed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes changes in the cells of an open workbook, one after the other. Not safe for threads. */
final class Placing {
    private final WorkbookParts parts;
    private final Map<List<String>, Spot> values;
    private final Map<List<String>, Spot> keys;
    private final List<TableSpot> tables;
    private final NewRows rows;
    private Typed tree;

    Placing(WorkbookParts parts, Spots spots, Typed tree) {
        this.parts = parts;
        this.values = new HashMap<>(spots.values());
        this.keys = new HashMap<>(spots.keys());
        this.tables = spots.tables();
        this.rows = new NewRows(parts, values, keys, tables);
        this.tree = tree;
    }

    void make(Change change) throws NeedsRows, IOException {
        if (change instanceof Change.Put put) {
            put(put.steps(), put.value());
        } else if (change instanceof Change.Rename rename) {
            rename(rename);
        } else {
            remove(Spots.normal(change.steps()));
        }
        tree = TreeEdit.of(tree, change);
    }

    private void put(List<String> steps, Typed value) throws NeedsRows, IOException {
        if (value instanceof Typed.Mapping mapping) {
            for (Typed.Entry entry : mapping.entries()) {
                put(then(steps, entry.key()), entry.value());
            }
        } else if (value instanceof Typed.Sequence list) {
            texts(steps, list);
        } else {
            text(steps, ((Typed.Scalar) value).text().strip());
        }
    }

    private void texts(List<String> steps, Typed.Sequence list) throws NeedsRows, IOException {
        if (values.containsKey(Spots.normal(steps))) {
            text(
                    steps,
                    list.entries().stream()
                            .map(each -> ((Typed.Scalar) each).text().strip())
                            .collect(Collectors.joining("\n")));
            return;
        }
        boolean things = list.entries().stream().anyMatch(Typed.Mapping.class::isInstance);
        if (things) {
            List<String> normal = Spots.normal(steps);
            for (Map.Entry<List<String>, Spot> value : Map.copyOf(values).entrySet()) {
                if (isBelow(value.getKey(), normal)) {
                    CellTexts.put(parts.sheet(value.getValue().sheet()), value.getValue(), "");
                }
            }
        }
        int size = list.entries().size();
        for (int i = 0; i < size; i++) {
            put(then(steps, String.valueOf(i)), list.entries().get(i));
        }
        for (int i = size; values.containsKey(Spots.normal(then(steps, String.valueOf(i)))); i++) {
            text(then(steps, String.valueOf(i)), "");
        }
    }

    private void text(List<String> steps, String text) throws NeedsRows, IOException {
        List<String> normal = Spots.normal(steps);
        Spot spot = values.get(normal);
        if (spot == null) {
            spot = rows.begun(steps, tree);
        }
        SheetCells sheet = parts.sheet(spot.sheet());
        if (spot.line() < 0) {
            CellTexts.put(sheet, spot, text);
            return;
        }
        TreeMap<Integer, String> lines = lines(spot);
        lines.put(spot.line(), text);
        CellTexts.put(
                sheet,
                spot,
                lines.values().stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /** The texts of a cell that holds several. */
    private TreeMap<Integer, String> lines(Spot spot) {
        TreeMap<Integer, String> lines = new TreeMap<>();
        values.forEach((steps, other) -> {
            if (other.isBeside(spot)) {
                TreeEdit.at(tree, steps)
                        .filter(Typed.Scalar.class::isInstance)
                        .ifPresent(typed -> lines.put(
                                other.line(), ((Typed.Scalar) typed).text().strip()));
            }
        });
        return lines;
    }

    private void rename(Change.Rename rename) throws IOException {
        List<String> normal = Spots.normal(rename.steps());
        Spot key = keys.get(normal);
        if (key == null) {
            throw new NotEditable("工作簿里没有“" + String.join(".", rename.steps()) + "”这一行");
        }
        CellTexts.put(parts.sheet(key.sheet()), key, rename.name());
        move(values, normal, rename.name());
        move(keys, normal, rename.name());
    }

    private static void move(Map<List<String>, Spot> all, List<String> from, String name) {
        Map<List<String>, Spot> moved = new HashMap<>();
        all.forEach((steps, spot) -> {
            if (isBelow(steps, from)) {
                List<String> to = new ArrayList<>(steps);
                to.set(from.size() - 1, Spots.normal(List.of(name)).get(0));
                moved.put(to, spot);
            }
        });
        all.keySet().removeIf(steps -> isBelow(steps, from));
        all.putAll(moved);
    }

    private static boolean isBelow(List<String> steps, List<String> from) {
        return steps.size() >= from.size() && steps.subList(0, from.size()).equals(from);
    }

    /** Empties all cells below some steps, and the names of the rows that are left with nothing. */
    private void remove(List<String> from) throws IOException {
        for (Map.Entry<List<String>, Spot> value : Map.copyOf(values).entrySet()) {
            if (isBelow(value.getKey(), from)) {
                Spot spot = value.getValue();
                if (spot.line() < 0) {
                    CellTexts.put(parts.sheet(spot.sheet()), spot, "");
                } else {
                    TreeMap<Integer, String> lines = lines(spot);
                    lines.remove(spot.line());
                    CellTexts.put(parts.sheet(spot.sheet()), spot, String.join("\n", lines.values()));
                }
            }
        }
        for (Map.Entry<List<String>, Spot> key : Map.copyOf(keys).entrySet()) {
            Spot spot = key.getValue();
            boolean goes = isBelow(key.getKey(), from) && !isChoice(spot) && isRowEmpty(spot);
            if (goes) {
                CellTexts.put(parts.sheet(spot.sheet()), spot, "");
            }
        }
        if (!values.containsKey(from)) {
            forget(values, from);
            forget(keys, from);
        }
    }

    /** What stood there has no place any more; later entries of its list come earlier. */
    private static void forget(Map<List<String>, Spot> all, List<String> from) {
        all.keySet().removeIf(steps -> isBelow(steps, from));
        int last = from.size() - 1;
        if (!from.get(last).matches("\\d{1,4}")) {
            return;
        }
        int number = Integer.parseInt(from.get(last));
        Map<List<String>, Spot> moved = new HashMap<>();
        all.entrySet().removeIf(each -> {
            List<String> steps = each.getKey();
            boolean later = isBelow(steps, from.subList(0, last))
                    && steps.size() > last
                    && steps.get(last).matches("\\d{1,4}")
                    && Integer.parseInt(steps.get(last)) > number;
            if (later) {
                List<String> to = new ArrayList<>(steps);
                to.set(last, String.valueOf(Integer.parseInt(steps.get(last)) - 1));
                moved.put(to, each.getValue());
            }
            return later;
        });
        all.putAll(moved);
    }

    /** Whether a row stands in the form whatever is filled in. */
    private boolean isChoice(Spot key) {
        return tables.stream()
                .filter(table ->
                        table.sheet().equals(key.sheet()) && key.row() > table.headings() && key.row() < table.end())
                .anyMatch(table -> table.plan().rows() instanceof Rows.Named named
                        && !named.choices().isEmpty());
    }

    private boolean isRowEmpty(Spot key) throws IOException {
        SheetCells sheet = parts.sheet(key.sheet());
        return values.values().stream()
                .filter(spot -> spot.sheet().equals(key.sheet()) && spot.row() == key.row())
                .allMatch(spot -> sheet.isBlank(spot.row(), spot.column()));
    }

    /** The places for values in which formulas stand. */
    List<Spot> formulas() {
        return values.values().stream().filter(Spot::formula).toList();
    }

    private static List<String> then(List<String> steps, String step) {
        List<String> all = new ArrayList<>(steps);
        all.add(step);
        return all;
    }
}
