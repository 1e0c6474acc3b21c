package cn.yince.read.fillin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The places of a unit file that the sheets of a plan have, by name: {@code *} for what stands by code, by name or in a
 * list.
 */
final class Places {
    private Places() {}

    static Set<String> of(Plan plan) {
        Set<String> places = new TreeSet<>();
        for (SheetPlan sheet : plan.sheets()) {
            List<String> above = sheet.each().map(Trail::steps).orElse(List.of());
            sheet.blocks().stream()
                    .flatMap(Places::trails)
                    .forEach(trail -> places.add(name(new Trail(above).then(trail.steps()))));
        }
        return places;
    }

    /** The name of a place; paragraphs, of which each is a row, have that of their field. */
    static String name(Trail trail) {
        StringBuilder name = new StringBuilder();
        trail.steps().forEach(step -> name.append('.').append(Trail.OPEN.contains(step) ? "*" : step));
        return name.toString();
    }

    private static Stream<Trail> trails(Block block) {
        if (block instanceof Block.Form form) {
            return form.items().stream().flatMap(Places::trails);
        }
        Block.Table table = (Block.Table) block;
        List<List<String>> keys = keys(table.rows());
        return table.columns().stream().flatMap(column -> trails(column, keys));
    }

    private static Stream<Trail> trails(Block.Item item) {
        if (item instanceof Block.Blank blank) {
            return Stream.of(blank.entry().trail());
        }
        return item instanceof Block.Preset preset ? Stream.of(preset.entry().trail()) : Stream.of();
    }

    private static Stream<Trail> trails(Column column, List<List<String>> keys) {
        if (column.content() instanceof Column.PerRow perRow) {
            return perRow.byLabel().values().stream().map(Entry::trail);
        } else if (column.content() instanceof Column.Values values) {
            Trail trail = values.entry().trail();
            return Stream.concat(keys.stream().map(trail::keyed), paragraphs(trail));
        }
        return Stream.of();
    }

    /** A trail that ends with an entry of a list may be that of a field of paragraphs. */
    private static Stream<Trail> paragraphs(Trail trail) {
        List<String> steps = trail.steps();
        int last = steps.size() - 1;
        return steps.get(last).equals(Trail.ENTRY) ? Stream.of(new Trail(steps.subList(0, last))) : Stream.of();
    }

    private static List<List<String>> keys(Rows rows) {
        if (rows instanceof Rows.Labelled labelled) {
            return labelled.labels().stream().map(Rows.Label::keys).toList();
        } else if (rows instanceof Rows.Named named && !named.choices().isEmpty()) {
            return named.choices().stream().map(List::of).toList();
        }
        return List.of(List.of("*"));
    }
}
