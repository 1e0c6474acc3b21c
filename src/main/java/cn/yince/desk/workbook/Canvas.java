package cn.yince.desk.workbook;

import cn.yince.desk.workbook.Looks.Look;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet with columns of given widths, filled from above. Not safe for threads. */
final class Canvas {
    private static final int UNIT = 256;
    private static final int LINE = 16;
    private static final int LEAST = 20;

    /** Points; Excel shows no row higher than 409. */
    private static final int MOST = 405;

    private static final int WIDE = 0x2E80;
    private final XSSFSheet sheet;
    private final Looks looks;
    private final List<Integer> widths;
    private int row = -1;

    Canvas(XSSFSheet sheet, Looks looks, List<Integer> widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.widths = widths;
        for (int c = 0; c < widths.size(); c++) {
            sheet.setColumnWidth(c, widths.get(c) * UNIT);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    List<Integer> widths() {
        return widths;
    }

    int columns() {
        return widths.size();
    }

    /** Begins the next row. */
    int next() {
        row++;
        sheet.createRow(row).setHeightInPoints(LEAST);
        return row;
    }

    int row() {
        return row;
    }

    void height(int points) {
        sheet.getRow(row).setHeightInPoints(points);
    }

    /** A cell of the current row over some columns. */
    Cell cell(int from, int span, Look look) {
        return cell(row, from, 1, span, look);
    }

    /** A cell over some rows and columns. */
    Cell cell(int first, int from, int rows, int span, Look look) {
        for (int r = first; r < first + rows; r++) {
            XSSFRow line = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
            for (int c = from; c < from + span; c++) {
                line.createCell(c).setCellStyle(looks.of(look));
            }
        }
        if (rows > 1 || span > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(first, first + rows - 1, from, from + span - 1));
        }
        return sheet.getRow(first).getCell(from);
    }

    /** Makes the current row high enough for a text over some columns. */
    void fit(String text, int from, int span) {
        int width = Math.max(
                1, widths.subList(from, from + span).stream().mapToInt(w -> w).sum() - 2);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int length = line.codePoints().map(c -> c >= WIDE ? 2 : 1).sum();
            lines += Math.max(1, (length + width - 1) / width);
        }
        int points = Math.min(MOST, Math.max(LEAST, lines * LINE + 4));
        if (points > sheet.getRow(row).getHeightInPoints()) {
            height(points);
        }
    }

    /** The name of a cell in formulas, {@code B5}. */
    static String name(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
