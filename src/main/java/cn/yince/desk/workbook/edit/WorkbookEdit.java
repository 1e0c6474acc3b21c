package cn.yince.desk.workbook.edit;

import cn.yince.desk.workbook.SpareRows;
import cn.yince.read.edit.Change;
import cn.yince.read.edit.NotEditable;
import cn.yince.read.fillin.Spots;
import cn.yince.read.yaml.Typed;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Makes changes of a unit in the workbook that it was filled in in; formats, comments and other sheets stay. */
public final class WorkbookEdit {
    private static final int MOST_TIMES = 12;
    private static final int FIRST_ROWS = 4;

    private WorkbookEdit() {}

    /**
     * The workbook with changes.
     *
     * @param workbook one that was read, and so is within its limits
     * @param tree what it says
     * @param changes all or none
     * @param spots where everything stands in a workbook
     * @throws NotEditable when a change can only be made in the workbook itself
     */
    public static byte[] of(byte[] workbook, Typed tree, List<Change> changes, Function<byte[], Spots> spots) {
        byte[] bytes = workbook;
        int rows = FIRST_ROWS;
        for (int times = 0; times < MOST_TIMES; times++) {
            try {
                WorkbookParts parts = new WorkbookParts(bytes);
                Placing placing = new Placing(parts, spots.apply(bytes), tree);
                for (Change change : changes) {
                    placing.make(change);
                }
                return Reckoned.of(parts, placing.formulas());
            } catch (NeedsRows e) {
                bytes = SpareRows.below(bytes, e.sheet(), e.row(), rows)
                        .orElseThrow(() -> new NotEditable("“" + e.sheet() + "”表没有空行了，请在 Excel 里加几行"));
                rows *= 2;
            } catch (IOException e) {
                throw new NotEditable("这个工作簿写得特别，只能在 Excel 里改");
            }
        }
        throw new NotEditable("一次加的行太多了");
    }
}
