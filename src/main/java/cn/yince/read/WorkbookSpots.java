package cn.yince.read;

import cn.yince.problem.Problems;
import cn.yince.read.field.FieldBook;
import cn.yince.read.fillin.FillIn;
import cn.yince.read.fillin.Spots;
import cn.yince.read.sheet.Workbook;

/** Where everything of a unit stands in the workbook that it was filled in in. */
public final class WorkbookSpots {
    private WorkbookSpots() {}

    /**
     * Of a workbook.
     *
     * @param shownName how problems name it
     * @throws cn.yince.problem.InputRejected when it is none to fill in
     */
    public static Spots of(byte[] bytes, String shownName, FieldBook fields) {
        Workbook workbook = Workbook.read(bytes, shownName, new Problems());
        return FillIn.spots(workbook, SheetFile.plan(workbook, fields));
    }
}
