package cn.yince.desk.workbook;

import cn.yince.read.fillin.Rows;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table to write.
 *
 * @param keys what it is for, as it shows in its key columns, one for each level; empty for a spare row
 * @param which which of several things of that name, 0 when it need not be told
 * @param label of a row with a given label; null for others
 * @param values what was typed, by column
 */
record Row(List<String> keys, int which, Rows.Label label, Map<Integer, Typed> values) {
    static Row empty() {
        return new Row(List.of(), 0, null, Map.of());
    }

    static Row labelled(Rows.Label label, Map<Integer, Typed> values) {
        return new Row(List.of(label.text()), 0, label, values);
    }

    /** What it is for, as it shows in the key column; empty for a spare row. */
    String key() {
        return key(0);
    }

    /** The same of a level. */
    String key(int level) {
        return level < keys.size() ? keys.get(level) : "";
    }

    Optional<Typed> value(int column) {
        return Optional.ofNullable(values.get(column));
    }

    /** Whether any of these columns has something. */
    boolean hasAny(List<Integer> columns) {
        return columns.stream().anyMatch(values::containsKey);
    }
}
