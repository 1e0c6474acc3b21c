package cn.yince.layout;

import java.util.List;
import java.util.Map;

/**
 * One 公开表 ready to be set: every string as it prints.
 *
 * @param name the number of the table, as the pack calls it; also the name of the form's file
 * @param labels texts outside the rows, by name: 标题, 表号, 名称标签, 单位名称, 年度, 金额单位, 注, 说明 (empty when the table has data),
 *     and the totals of the table, by row
 * @param rows the body rows, top to bottom: cell text by column name; a missing cell is blank
 * @param pageEnds after how many rows a page ends where the pack prescribes it, ascending; empty where space alone
 *     decides
 */
public record Sheet(String name, Map<String, String> labels, List<Map<String, String>> rows, List<Integer> pageEnds) {
    /** A sheet whose pages end where they are full. */
    public Sheet(String name, Map<String, String> labels, List<Map<String, String>> rows) {
        this(name, labels, rows, List.of());
    }
}
