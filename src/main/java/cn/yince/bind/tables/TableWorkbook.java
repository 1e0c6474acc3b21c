package cn.yince.bind.tables;

import cn.yince.layout.PrintedTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as a workbook: one sheet each, numbers as numbers, heads merged, printed as in the booklet. */
public final class TableWorkbook {
    private static final float POINTS_PER_INCH = 72;
    private static final float PIXELS_PER_INCH = 96;

    /** Pixels of a digit of the workbook's own font, and of the space beside it. */
    private static final int DIGIT = 8;

    private static final int BESIDE = 5;
    private static final int WIDEST = 255 * 256;
    private static final int CHARACTER = 256;
    private static final String FONT = "宋体";

    private final XSSFWorkbook workbook;
    private final CellStyles styles;

    private TableWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new CellStyles(workbook);
    }

    /**
     * The workbook as a file; the same tables give the same bytes.
     *
     * @param year the year reported, at whose end the workbook is dated
     * @throws IOException when there is no memory or disk to write it
     */
    public static byte[] of(List<PrintedTable> tables, int year) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getFontAt(0).setFontName(FONT);
            TableWorkbook writer = new TableWorkbook(workbook);
            tables.forEach(writer::add);
            Date dated = Date.from(LocalDate.of(year, 12, 31).atStartOfDay().toInstant(ZoneOffset.UTC));
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(dated));
            ByteArrayOutputStream timed = new ByteArrayOutputStream();
            workbook.write(timed);
            return TimelessZip.of(timed.toByteArray());
        }
    }

    private void add(PrintedTable table) {
        Lattice lattice = new Lattice(table);
        XSSFSheet sheet = workbook.createSheet(table.name());
        for (int column = 0; column < lattice.columnCount(); column++) {
            sheet.setColumnWidth(column, width(lattice.width(column)));
        }
        for (int row = 0; row < lattice.rowCount(); row++) {
            sheet.createRow(row).setHeightInPoints(lattice.height(row));
        }
        boolean grouped = table.cells().stream()
                .anyMatch(cell -> cell.number() && cell.text().contains(","));
        lattice.cells().forEach(placed -> put(sheet, placed, grouped));
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, Math.max(0, lattice.rowCount() - 1), 0, Math.max(0, lattice.columnCount() - 1)),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        print(sheet, table.page(), lattice);
    }

    private void put(XSSFSheet sheet, Lattice.Placed placed, boolean grouped) {
        PrintedTable.Cell printed = placed.cell();
        Optional<PrintedNumber> number = printed.number() && !printed.text().isBlank()
                ? Optional.of(PrintedNumber.of(printed.text().strip(), grouped))
                : Optional.empty();
        String format = number.map(PrintedNumber::format).orElse(printed.ruled() ? "@" : "General");
        for (int row = placed.row(); row <= placed.lastRow(); row++) {
            XSSFRow line = sheet.getRow(row);
            for (int column = placed.column(); column <= placed.lastColumn(); column++) {
                line.createCell(column).setCellStyle(styles.of(printed, format));
            }
        }
        XSSFCell cell = sheet.getRow(placed.row()).getCell(placed.column());
        if (number.isPresent()) {
            cell.setCellValue(number.get().value().doubleValue());
        } else if (!printed.text().isEmpty()) {
            cell.setCellValue(printed.text());
        }
        if (placed.lastRow() > placed.row() || placed.lastColumn() > placed.column()) {
            sheet.addMergedRegion(
                    new CellRangeAddress(placed.row(), placed.lastRow(), placed.column(), placed.lastColumn()));
        }
    }

    private static int width(float points) {
        int pixels = Math.round(points * PIXELS_PER_INCH / POINTS_PER_INCH);
        return Math.min(WIDEST, Math.max(1, (pixels - BESIDE) * CHARACTER / DIGIT));
    }

    private static void print(XSSFSheet sheet, PrintedTable.Page page, Lattice lattice) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(page.width() > page.height());
        setup.setPaperSize(
                Math.max(page.width(), page.height()) > 1000
                        ? XSSFPrintSetup.A3_PAPERSIZE
                        : XSSFPrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.TOP, page.top() / POINTS_PER_INCH);
        sheet.setMargin(PageMargin.LEFT, page.left() / POINTS_PER_INCH);
        sheet.setMargin(PageMargin.BOTTOM, page.bottom() / POINTS_PER_INCH);
        sheet.setMargin(PageMargin.RIGHT, page.right() / POINTS_PER_INCH);
        sheet.setHorizontallyCenter(true);
        sheet.setDisplayGridlines(false);
        if (lattice.headRows() > 0 && lattice.headRows() < lattice.rowCount()) {
            sheet.setRepeatingRows(new CellRangeAddress(0, lattice.headRows() - 1, -1, -1));
            sheet.createFreezePane(0, lattice.headRows());
        }
    }
}
