package cn.yince.desk.workbook.edit;

import cn.yince.read.edit.NotEditable;
import cn.yince.read.edit.TreeEdit;
import cn.yince.read.fillin.Column;
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
import java.util.Optional;
import java.util.TreeSet;

/** Takes empty rows of tables into use. Not safe for threads. */
final class NewRows {
    private final WorkbookParts parts;
    private final Map<List<String>, Spot> values;
    private final Map<List<String>, Spot> keys;
    private final List<TableSpot> tables;
    private final Map<TableSpot, TreeSet<Integer>> used = new HashMap<>();

    /**
     * For a workbook.
     *
     * @param values where values stand; those of new rows are added
     * @param keys where names and codes of rows stand; those of new rows are added
     */
    NewRows(WorkbookParts parts, Map<List<String>, Spot> values, Map<List<String>, Spot> keys, List<TableSpot> tables) {
        this.parts = parts;
        this.values = values;
        this.keys = keys;
        this.tables = tables;
    }

    /**
     * The cell for something that has no row yet; its row is begun.
     *
     * @param tree what the workbook says by now
     * @throws NeedsRows when the table has no empty row
     * @throws NotEditable when the workbook has no place for it
     */
    Spot begun(List<String> steps, Typed tree) throws NeedsRows, IOException {
        for (TableSpot table : tables) {
            for (Column column : table.columns().keySet()) {
                Optional<Binding> binding = Binding.of(table, column, steps);
                if (binding.isPresent()) {
                    begin(table, binding.get(), tree);
                    Spot spot = values.get(Spots.normal(steps));
                    if (spot != null) {
                        return spot;
                    }
                }
            }
        }
        throw new NotEditable("工作簿里没有填“" + String.join(".", steps) + "”的地方");
    }

    private void begin(TableSpot table, Binding binding, Typed tree) throws NeedsRows, IOException {
        if (binding.entry() >= 0 && binding.entry() != entries(binding.list())) {
            throw new NotEditable("这张表的前面还有空着的行");
        }
        Optional<Integer> labelled =
                binding.label().map(label -> table.blanks().get(label)).flatMap(rows -> free(table, rows));
        int row = labelled.isPresent() ? labelled.get() : free(table, binding.entry() >= 0);
        used(table).add(row);
        SheetCells sheet = parts.sheet(table.sheet());
        for (Map.Entry<Column, Integer> at : table.columns().entrySet()) {
            Column column = at.getKey();
            Optional<String> name = name(column, table, binding, tree);
            if (name.isPresent() && labelled.isEmpty()) {
                sheet.text(row, at.getValue(), CellTexts.escaped(name.get()));
            }
            binding.steps(table, column).ifPresent(steps -> {
                Column.Values content = (Column.Values) column.content();
                boolean text = steps.size() == binding.list().size() + 1 && binding.entry() >= 0;
                Spot spot = new Spot(table.sheet(), row, at.getValue(), text ? 0 : -1, content.entry());
                values.putIfAbsent(Spots.normal(steps), spot);
                keysOf(steps, table, binding, row);
            });
        }
    }

    /** Notes the names of a row by the steps down to them. */
    private void keysOf(List<String> steps, TableSpot table, Binding binding, int row) {
        int from = table.base().size();
        int level = 0;
        for (String key : binding.keys()) {
            int at = from + steps.subList(from, steps.size()).indexOf(key);
            int number = level++;
            table.columns().forEach((column, where) -> {
                boolean is = column.content() instanceof Column.Key
                        || column.content() instanceof Column.Level own && own.number() == number;
                if (is && at >= from) {
                    keys.putIfAbsent(
                            Spots.normal(steps.subList(0, at + 1)), new Spot(table.sheet(), row, where, -1, null));
                }
            });
        }
    }

    /** What names the row in a column. */
    private static Optional<String> name(Column column, TableSpot table, Binding binding, Typed tree) {
        if (column.content() instanceof Column.Level level) {
            return Optional.of(binding.keys().get(level.number()));
        } else if (!(column.content() instanceof Column.Key)) {
            return Optional.empty();
        } else if (table.plan().rows() instanceof Rows.OfNamed named) {
            return Optional.of(nameOf(named, binding, tree));
        }
        return binding.label()
                .map(Rows.Label::text)
                .or(() -> binding.keys().isEmpty()
                        ? Optional.empty()
                        : Optional.of(binding.keys().get(0)));
    }

    private static String nameOf(Rows.OfNamed named, Binding binding, Typed tree) {
        List<String> names = new ArrayList<>();
        if (TreeEdit.at(tree, named.list().steps()).orElse(null) instanceof Typed.Sequence list) {
            list.entries()
                    .forEach(entry -> names.add(TreeEdit.at(entry, List.of(named.key()))
                            .filter(Typed.Scalar.class::isInstance)
                            .map(typed -> ((Typed.Scalar) typed).text().strip())
                            .orElse("")));
        }
        String name = binding.named() < names.size() ? names.get(binding.named()) : "";
        if (name.isEmpty() || names.stream().filter(name::equals).count() > 1) {
            throw new NotEditable("项目没有名称，或有同名的");
        }
        return name;
    }

    /** How many entries of a list have a place. */
    private int entries(List<String> list) {
        List<String> normal = Spots.normal(list);
        return values.keySet().stream()
                .filter(steps -> steps.size() > normal.size()
                        && steps.subList(0, normal.size()).equals(normal))
                .map(steps -> steps.get(normal.size()))
                .filter(step -> step.matches("\\d{1,4}"))
                .mapToInt(step -> Integer.parseInt(step) + 1)
                .max()
                .orElse(0);
    }

    private TreeSet<Integer> used(TableSpot table) {
        return used.computeIfAbsent(table, each -> new TreeSet<>(each.used()));
    }

    private Optional<Integer> free(TableSpot table, List<Integer> rows) {
        return rows.stream()
                .filter(row -> values.values().stream()
                        .noneMatch(spot -> spot.sheet().equals(table.sheet()) && spot.row() == row))
                .findFirst();
    }

    /** A row with nothing in it: below all others, or between them where the order does not matter. */
    private int free(TableSpot table, boolean inOrder) throws NeedsRows, IOException {
        SheetCells sheet = parts.sheet(table.sheet());
        int first = table.columns().values().stream().min(Integer::compare).orElseThrow();
        TreeSet<Integer> rows = used(table);
        int last = rows.isEmpty() ? table.headings() : rows.last();
        if (last + 1 < table.end() && isFree(sheet, table, last + 1, first)) {
            return last + 1;
        }
        for (int row = table.headings() + 1; !inOrder && row < last; row++) {
            if (!rows.contains(row) && isFree(sheet, table, row, first)) {
                return row;
            }
        }
        throw new NeedsRows(table.sheet(), last);
    }

    private static boolean isFree(SheetCells sheet, TableSpot table, int row, int first) {
        return sheet.isFormatted(row, first)
                && table.columns().values().stream().allMatch(column -> sheet.isBlank(row, column));
    }
}
