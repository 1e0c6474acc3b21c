package cn.yince.desk.workbook;

import cn.yince.read.yaml.Typed;
import java.util.List;

/**
 * What a sheet is written from.
 *
 * @param part of the unit file it is about
 * @param canvas the sheet
 * @param choices what its cells take
 * @param lookups codes and names
 * @param subject name of the thing it is about, and which of that name; empty and 0 for none
 * @param names places of the workbook by name
 */
record SheetContext(Typed part, Canvas canvas, Choices choices, Lookups lookups, Subject subject, DefinedNames names) {
    /** What a sheet is about. */
    record Subject(String name, int which) {}

    /** Where the columns of a block begin and how many of the sheet's they take. */
    List<int[]> places(List<Integer> wanted) {
        List<Integer> spans = Spread.of(wanted, canvas.widths());
        List<int[]> places = new java.util.ArrayList<>();
        int from = 0;
        for (int span : spans) {
            places.add(new int[] {from, span});
            from += span;
        }
        return places;
    }
}
