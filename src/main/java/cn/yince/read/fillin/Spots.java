package cn.yince.read.fillin;

import cn.yince.read.yaml.KeyText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where on the sheets of a workbook everything of a unit file stands, and where more of it goes. Steps are keys as
 * {@link KeyText#normalised}, and numbers from 0 for entries of lists.
 *
 * @param values a cell for each value, also where none was filled in
 * @param keys the cells with the names and codes of rows, by the steps down to them
 * @param tables the tables
 */
public record Spots(Map<List<String>, Spot> values, Map<List<String>, Spot> keys, List<TableSpot> tables) {
    /** Steps as they are asked for. */
    public static List<String> normal(List<String> steps) {
        return steps.stream().map(KeyText::normalised).toList();
    }

    /** Where a value stands or would. */
    public Optional<Spot> value(List<String> steps) {
        return Optional.ofNullable(values.get(normal(steps)));
    }
}
