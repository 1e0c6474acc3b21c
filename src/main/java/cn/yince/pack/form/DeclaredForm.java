package cn.yince.pack.form;

import cn.yince.pack.FormLook;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form of which only the columns are declared, in {@code 公开表/表名.yaml}; the rest follows from the look of the pack.
 *
 * @param look of the pack, and what this table sets otherwise
 * @param heads of the columns, from left to right
 * @param shares of the width by column; one that has none counts 1
 * @param sides where the text of a column stands
 * @param joined columns that are one cell in the rows where only the last of them says something
 * @param centered texts that stand in the middle of any cell
 */
public record DeclaredForm(
        FormLook look,
        List<Head> heads,
        Map<String, Integer> shares,
        Map<String, Side> sides,
        List<List<String>> joined,
        Set<String> centered) {
    /** Where the text of a cell stands. */
    public enum Side {
        LEFT,
        CENTER,
        RIGHT
    }

    /** The columns from left to right. */
    public List<String> columns() {
        return heads.stream()
                .flatMap(head -> head.leaves().stream())
                .map(Head::column)
                .toList();
    }
}
