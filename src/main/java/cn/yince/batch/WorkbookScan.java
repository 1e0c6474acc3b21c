package cn.yince.batch;

import cn.yince.desk.workbook.MarkedCopy;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.ImportedUnit;
import cn.yince.read.field.FieldBook;
import cn.yince.read.sheet.Workbook;
import java.nio.file.Path;
import java.util.Optional;

/** Tells workbooks that are unit files from other workbooks. */
final class WorkbookScan {
    /** Begins the names of what Excel keeps beside an open file. */
    private static final String OPEN = "~$";

    private WorkbookScan() {}

    static boolean isWorkbook(Path file) {
        return Workbook.isNamedLikeOne(file.getFileName().toString());
    }

    /**
     * Why a workbook is not taken as a unit file; nothing when it is.
     *
     * @param fields what unit files are asked for
     * @param named whether it was named itself and so is meant
     */
    static Optional<String> objection(Path file, FieldBook fields, boolean named) {
        if (file.getFileName().toString().startsWith(OPEN)) {
            return Optional.of("是 Excel 打开文件时的临时文件");
        } else if (named) {
            return Optional.empty();
        }
        try {
            Workbook workbook = ImportedUnit.open(file, new Problems());
            boolean checked = workbook.grid(MarkedCopy.SHEET).isPresent();
            return !ImportedUnit.isFilledIn(workbook, fields)
                    ? Optional.of("不是填报工作簿")
                    : checked ? Optional.of("是核对时标出问题的副本") : Optional.empty();
        } catch (InputRejected e) {
            // whoever sent it meant to hand something in: it is told as a file that cannot be read
            return Optional.empty();
        }
    }
}
