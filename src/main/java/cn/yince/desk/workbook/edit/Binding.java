package cn.yince.desk.workbook.edit;

import cn.yince.read.fillin.Column;
import cn.yince.read.fillin.Entry;
import cn.yince.read.fillin.Rows;
import cn.yince.read.fillin.TableSpot;
import cn.yince.read.fillin.Trail;
import cn.yince.read.yaml.KeyText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a row must be for so that something stands in one of its cells.
 *
 * @param keys its names or codes, one for each level
 * @param label the label that it has, if rows are labelled
 * @param named number of the thing that it names, from 0; -1 for none
 * @param list steps of the list that it is an entry of; nothing when it is none
 * @param entry number in that list, from 0
 */
record Binding(List<String> keys, Optional<Rows.Label> label, int named, List<String> list, int entry) {
    private static final String NUMBER = "\\d{1,4}";

    /** What a row of a table must be so that a column of it stands for these steps; nothing when it never does. */
    static Optional<Binding> of(TableSpot table, Column column, List<String> steps) {
        if (!(column.content() instanceof Column.Values values)) {
            return Optional.empty();
        }
        Rows rows = table.plan().rows();
        if (rows instanceof Rows.Labelled labelled) {
            return labelled.labels().stream()
                    .flatMap(label ->
                            bound(whole(table, values.entry().trail().keyed(label.keys())), steps, Optional.of(label))
                                    .stream())
                    .findFirst();
        }
        return bound(whole(table, opened(values.entry(), rows)), steps, Optional.empty());
    }

    /** A trail with a step for each level of names. */
    private static Trail opened(Entry entry, Rows rows) {
        boolean one = entry.trail().steps().stream().filter(Trail.KEY::equals).count() == 1;
        return rows instanceof Rows.Nested nested && one
                ? entry.trail().keyed(Collections.nCopies(nested.levels().size(), Trail.KEY))
                : entry.trail();
    }

    private static List<String> whole(TableSpot table, Trail trail) {
        List<String> all = new ArrayList<>(table.base());
        all.addAll(trail.steps());
        return all;
    }

    private static Optional<Binding> bound(List<String> plan, List<String> steps, Optional<Rows.Label> label) {
        if (plan.size() != steps.size()) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        int named = -1;
        int entry = -1;
        List<String> list = List.of();
        for (int i = 0; i < plan.size(); i++) {
            String step = steps.get(i);
            boolean fits =
                    switch (plan.get(i)) {
                        case Trail.KEY -> keys.add(step);
                        case Trail.ENTRY, Trail.NAMED -> step.matches(NUMBER);
                        default -> KeyText.normalised(plan.get(i)).equals(KeyText.normalised(step));
                    };
            if (!fits) {
                return Optional.empty();
            } else if (plan.get(i).equals(Trail.NAMED)) {
                named = Integer.parseInt(step);
            } else if (plan.get(i).equals(Trail.ENTRY)) {
                entry = Integer.parseInt(step);
                list = steps.subList(0, i);
            }
        }
        return Optional.of(new Binding(keys, label, named, list, entry));
    }

    /** The steps that another column of the same row stands for; nothing for columns that are no values. */
    Optional<List<String>> steps(TableSpot table, Column column) {
        if (!(column.content() instanceof Column.Values values)) {
            return Optional.empty();
        }
        Trail trail = label.map(each -> values.entry().trail().keyed(each.keys()))
                .orElseGet(() -> opened(values.entry(), table.plan().rows()));
        List<String> all = new ArrayList<>(table.base());
        int key = 0;
        for (String step : trail.steps()) {
            switch (step) {
                case Trail.KEY -> all.add(key < keys.size() ? keys.get(key++) : step);
                case Trail.NAMED -> all.add(String.valueOf(named));
                case Trail.ENTRY -> all.add(String.valueOf(entry));
                default -> all.add(step);
            }
        }
        return Optional.of(all);
    }
}
