package cn.yince.pack.form;

import cn.yince.pack.Rows;
import cn.yince.pack.form.DeclaredForm.Side;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of a table's rows as they print, in their order.
 *
 * @param sides numbers to the right, everything else to the left
 */
public record ColumnSides(Map<String, Side> sides) {
    private static final Pattern ECONOMIC = Pattern.compile("科目(\\d+)");

    /**
     * Those of a file of rows; a column of economic codes prints as three.
     *
     * @throws cn.yince.problem.InputRejected M0102 when it cannot be read
     */
    public static ColumnSides of(Path rows) {
        List<Map<String, String>> all = Rows.read(rows);
        Map<String, Side> sides = new LinkedHashMap<>();
        for (String column : all.isEmpty() ? Set.<String>of() : all.get(0).keySet()) {
            if (ECONOMIC.matcher(column).matches()) {
                String number = column.replaceAll("\\D", "");
                sides.put("代码" + number, Side.LEFT);
                sides.put("名称" + number, Side.LEFT);
                sides.put("决算数" + number, Side.RIGHT);
            } else {
                sides.put(
                        column,
                        all.stream().map(row -> row.get(column)).anyMatch(cell -> cell.startsWith("="))
                                ? Side.RIGHT
                                : Side.LEFT);
            }
        }
        return new ColumnSides(sides);
    }

    /** Their names. */
    public Set<String> names() {
        return sides.keySet();
    }
}
