package cn.yince.desk.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Locks what is not to be filled in, without a password; rows may be inserted, widths changed. */
final class Protection {
    private Protection() {}

    static void apply(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockObjects(false);
        sheet.lockScenarios(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockInsertHyperlinks(true);
    }
}
