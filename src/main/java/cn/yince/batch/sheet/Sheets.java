package cn.yince.batch.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Sheets written row by row; rows already written are kept on disk, not in memory. */
final class Sheets implements AutoCloseable {
    private static final int WINDOW = 100;
    private static final int LONGEST = 32_000;

    /** Seconds; early, but late enough for the clock of zip files. */
    private static final long FIXED_TIME = 315_576_000L;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
    private final CellStyle heading = workbook.createCellStyle();
    private SXSSFSheet sheet;
    private int rows;

    Sheets(Path scratch) {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(scratch.toFile()));
        workbook.setZip64Mode(Zip64Mode.Never);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        workbook.getXSSFWorkbook()
                .getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Instant.ofEpochSecond(FIXED_TIME))));
    }

    /** Begins a sheet with a row of headings that stays in view. */
    void begin(String name, List<Object> columns) {
        sheet = workbook.createSheet(name);
        sheet.createFreezePane(1, 1);
        rows = 0;
        row(columns);
        sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
    }

    /** Adds a row of numbers and texts; no text becomes a formula. */
    void row(List<Object> values) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < values.size(); i++) {
            set(row.createCell(i), values.get(i));
        }
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            String text = value.toString();
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    /** The spreadsheet as a file, without the time in it. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        workbook.write(timed);
        ByteArrayOutputStream timeless = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed.toByteArray()));
                ZipOutputStream out = new ZipOutputStream(timeless)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry still = new ZipEntry(entry.getName());
                still.setTimeLocal(LocalDateTime.ofEpochSecond(FIXED_TIME, 0, ZoneOffset.UTC));
                out.putNextEntry(still);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return timeless.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
