package cn.yince.desk.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * More rows to fill in below the last one of a table: what lies below moves down, sums and lists of choices reach over
 * the new rows, which look like the last one.
 */
public final class SpareRows {
    private static final CellCopyPolicy ALL = new CellCopyPolicy.Builder()
            .cellValue(true)
            .cellFormula(true)
            .cellStyle(true)
            .mergedRegions(true)
            .rowHeight(true)
            .build();

    private final XSSFSheet sheet;
    private final int last;
    private final int many;

    private SpareRows(XSSFSheet sheet, int last, int many) {
        this.sheet = sheet;
        this.last = last;
        this.many = many;
    }

    /**
     * The workbook with more rows.
     *
     * @param name of the sheet
     * @param last the last row of the table, 1-based
     * @param many how many
     * @return nothing when the workbook is too large to be held in memory, or is one that cannot be written again
     */
    public static Optional<byte[]> below(byte[] workbook, String name, int last, int many) {
        if (!Bulk.isModest(workbook)) {
            return Optional.empty();
        }
        try (XSSFWorkbook open = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new SpareRows(open.getSheet(name), last - 1, many).add();
            open.setForceFormulaRecalculation(true);
            open.write(out);
            return Optional.of(Timeless.still(out.toByteArray()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The last row moves too, so that what ends with it ends later; what stands in it comes back. */
    private void add() {
        Map<CellAddress, XSSFComment> comments = sheet.getCellComments();
        List<CellAddress> own = comments.keySet().stream()
                .filter(address -> address.getRow() == last)
                .toList();
        sheet.shiftRows(last, sheet.getLastRowNum(), many, true, false);
        choices();
        XSSFRow moved = sheet.getRow(last + many);
        for (int i = 0; i < many; i++) {
            sheet.createRow(last + i).copyRowFrom(moved, ALL);
        }
        for (int i = 1; i <= many; i++) {
            empty(sheet.getRow(last + i));
        }
        for (CellAddress address : own) {
            XSSFComment comment = sheet.getCellComment(new CellAddress(last + many, address.getColumn()));
            if (comment != null) {
                comment.setAddress(address);
            }
        }
    }

    private static void empty(XSSFRow row) {
        for (Cell cell : row) {
            if (cell.getCellType() != CellType.FORMULA) {
                cell.setBlank();
            }
        }
    }

    /** Lists of choices are not moved by the library. */
    private void choices() {
        if (!sheet.getCTWorksheet().isSetDataValidations()) {
            return;
        }
        for (CTDataValidation choice :
                sheet.getCTWorksheet().getDataValidations().getDataValidationArray()) {
            List<String> ranges = new ArrayList<>();
            for (Object range : choice.getSqref()) {
                CellRangeAddress at = CellRangeAddress.valueOf(String.valueOf(range));
                at.setFirstRow(at.getFirstRow() > last ? at.getFirstRow() + many : at.getFirstRow());
                at.setLastRow(at.getLastRow() >= last ? at.getLastRow() + many : at.getLastRow());
                ranges.add(at.formatAsString());
            }
            choice.setSqref(ranges);
        }
    }
}
