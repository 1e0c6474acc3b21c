package cn.yince.desk.workbook;

import cn.yince.read.sheet.Area;
import cn.yince.read.sheet.Cell;
import cn.yince.read.sheet.Grid;
import cn.yince.read.sheet.Workbook;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of today (.xlsx) that holds what an older one (.xls) does: texts, numbers and results, without its looks.
 */
final class PlainTwin {
    /** Cells of a twin, which is held in memory as a whole. */
    private static final int MOST = 60_000;

    private static final int WIDTH = 14;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, CellStyle> styles = new HashMap<>();

    private PlainTwin() {}

    /**
     * The twin of a workbook.
     *
     * @throws IOException when it holds more than a twin can be made of
     */
    static XSSFWorkbook of(Workbook old) throws IOException {
        if (old.grids().stream()
                        .flatMap(grid -> grid.rows().values().stream())
                        .mapToInt(Map::size)
                        .sum()
                > MOST) {
            throw new IOException("too many cells");
        }
        PlainTwin twin = new PlainTwin();
        old.grids().forEach(twin::copy);
        return twin.workbook;
    }

    private void copy(Grid grid) {
        XSSFSheet sheet = workbook.createSheet(grid.name());
        sheet.setDefaultColumnWidth(WIDTH);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), grid.hidden());
        grid.merged().forEach(area -> merge(sheet, area));
        grid.rows().forEach((number, cells) -> {
            XSSFRow row = sheet.createRow(number - 1);
            cells.forEach((column, cell) -> copy(cell, row.createCell(column - 1)));
        });
    }

    private static void merge(XSSFSheet sheet, Area area) {
        CellRangeAddress range = new CellRangeAddress(
                area.firstRow() - 1, area.lastRow() - 1, area.firstColumn() - 1, area.lastColumn() - 1);
        if (range.getNumberOfCells() > 1) {
            sheet.addMergedRegionUnsafe(range);
        }
    }

    private void copy(Cell from, XSSFCell to) {
        if (from.kind() == Cell.Kind.NUMBER) {
            to.setCellValue(from.number().doubleValue());
            String format = format(from);
            if (!format.isEmpty()) {
                to.setCellStyle(styles.computeIfAbsent(format, this::style));
            }
        } else {
            to.setCellValue(Values.escaped(from.shown()));
        }
    }

    /** One that shows the number as it was shown; empty where its digits do. */
    private static String format(Cell number) {
        String shown = number.shown();
        if (shown.endsWith("%")) {
            return "0.##%";
        } else if (shown.contains(",")) {
            return "#,##0.00";
        }
        return shown.matches("0\\d{1,20}") ? "0".repeat(shown.length()) : "";
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
