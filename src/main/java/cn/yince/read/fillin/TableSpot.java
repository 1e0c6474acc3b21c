package cn.yince.read.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table as it stands on a sheet.
 *
 * @param sheet its tab
 * @param base steps of the part of the file that it is about
 * @param plan the table
 * @param columns column of the sheet, 1-based, by column of the plan
 * @param headings its last row of headings
 * @param end the row that belongs to what follows it, or a very high number
 * @param used rows with something in them, in order
 * @param blanks rows that have nothing but a label
 */
public record TableSpot(
        String sheet,
        List<String> base,
        Block.Table plan,
        Map<Column, Integer> columns,
        int headings,
        int end,
        List<Integer> used,
        Map<Rows.Label, List<Integer>> blanks) {
    /** Notes a row that has a label. */
    void labelled(Rows.Label label, int row, boolean filled) {
        if (!filled) {
            blanks.computeIfAbsent(label, none -> new ArrayList<>()).add(row);
        }
    }
}
