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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sheets written row by row; rows already written are kept on disk, not in memory. */
public final class Sheets implements AutoCloseable {
    private static final int WINDOW = 100;
    private static final int LONGEST = 32_000;

    /** A character of half an em, as widths of columns are told. */
    private static final int CHARACTER = 256;

    private static final int ASCII = 128;

    /** The height of a line in points, and how many a row may show: people can make it higher. */
    private static final float LINE = 13.5f;

    private static final int MOST_LINES = 12;

    /** In inches. */
    private static final double MARGIN = 0.4;

    /** Seconds; early, but late enough for the clock of zip files. */
    private static final long FIXED_TIME = 315_576_000L;

    private final SXSSFWorkbook workbook;
    private final Looks looks;
    private SXSSFSheet sheet;
    private List<Column> columns = List.of();
    private int rows;

    Sheets(Path scratch) {
        this(scratch, false);
    }

    /**
     * Sheets of a new workbook.
     *
     * @param scratch a folder for temporary files
     * @param worded whether it has {@link Worded} texts, all of which are kept in memory until the end
     */
    public Sheets(Path scratch, boolean worded) {
        workbook = new SXSSFWorkbook(null, WINDOW, false, worded);
        looks = new Looks(workbook);
        Scratch.use(scratch);
        workbook.setZip64Mode(Zip64Mode.Never);
        workbook.getXSSFWorkbook()
                .getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Instant.ofEpochSecond(FIXED_TIME))));
    }

    /** Begins a sheet with rows of headings that stay in view, and are printed again on every page. */
    void begin(String name, List<Column> of, List<List<String>> above) {
        sheet = paper(name);
        columns = of;
        rows = 0;
        above.forEach(this::heading);
        heading(of.stream().map(Column::title).toList());
        sheet.createFreezePane(1, rows);
        sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        for (int i = 0; i < of.size(); i++) {
            sheet.setColumnWidth(i, of.get(i).width() * CHARACTER);
        }
    }

    /** As {@link #begin(String, List, List)}, with one row of headings. */
    public void begin(String name, List<Column> of) {
        begin(name, of, List.of());
    }

    /** A sheet of A4 paper, as wide as it is. */
    private SXSSFSheet paper(String name) {
        SXSSFSheet made = workbook.createSheet(name);
        PrintSetup print = made.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        made.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        made.setMargin(PageMargin.LEFT, MARGIN);
        made.setMargin(PageMargin.RIGHT, MARGIN);
        made.getHeader().setCenter(name);
        made.getFooter().setCenter("第 &P 页，共 &N 页");
        return made;
    }

    private void heading(List<String> titles) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(looks.heading());
        }
    }

    /** Adds a row of numbers and texts; no text becomes a formula. */
    public void row(List<Object> values) {
        row(values, looks::of);
    }

    /** Adds a row that sums up those above it. */
    void sum(List<Object> values) {
        row(values, looks::ofSum);
    }

    private void row(List<Object> values, Function<Column.Kind, CellStyle> look) {
        SXSSFRow row = sheet.createRow(rows++);
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            Object value = values.get(i);
            set(cell, value);
            cell.setCellStyle(
                    value instanceof Coloured word
                            ? looks.on(word.ground())
                            : look.apply(columns.get(i).kind()));
            if (columns.get(i).kind() == Column.Kind.TEXT) {
                lines = Math.max(lines, lines(value.toString(), columns.get(i).width()));
            }
        }
        row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE);
    }

    /**
     * A word on a ground of its own.
     *
     * @param ground its colour
     */
    public record Coloured(String word, int ground) {
        @Override
        public String toString() {
            return word;
        }
    }

    /**
     * A text of which some parts are struck through or underlined.
     *
     * @param parts in order
     */
    public record Worded(List<Part> parts) {
        @Override
        public String toString() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }
    }

    /**
     * A part of a text.
     *
     * @param look how it is told from the others
     */
    public record Part(String text, Look look) {
        /** How a part is told from others. */
        public enum Look {
            PLAIN,
            STRUCK,
            UNDERLINED
        }
    }

    /** Begins a sheet with a title and a small table. */
    public void front(String name, String title, List<Column> of, List<List<Object>> values) {
        free(name);
        for (int i = 0; i < of.size(); i++) {
            sheet.setColumnWidth(i, of.get(i).width() * CHARACTER);
        }
        title(title);
        table(of, values);
    }

    /** Lets people choose rows of the sheet by what its columns hold. */
    public void filtered() {
        if (rows > 1) {
            sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
        }
    }

    /** Prints so many of the sheet's columns and no more. */
    void printed(int count) {
        printed(count, rows);
    }

    /** Prints so many of the sheet's columns and rows. */
    void printed(int count, int high) {
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, count - 1, 0, Math.max(0, high - 1));
    }

    /** How many rows the sheet has. */
    int height() {
        return rows;
    }

    /** Begins a sheet that is laid out freely. */
    XSSFSheet free(String name) {
        sheet = paper(name);
        sheet.getPrintSetup().setFitHeight((short) 1);
        rows = 0;
        columns = List.of();
        return workbook.getXSSFWorkbook().getSheet(name);
    }

    /** Sets columns of a free sheet, which has no headings yet. */
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }

    /** Adds a title to a free sheet. */
    void title(String text) {
        SXSSFRow row = sheet.createRow(rows++);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(looks.title());
        rows++;
    }

    /**
     * Adds a small table to a free sheet, and a blank row.
     *
     * @return the row its first values stand in, from 0
     */
    int table(List<Column> of, List<List<Object>> values) {
        columns = of;
        heading(of.stream().map(Column::title).toList());
        int first = rows;
        values.forEach(this::row);
        rows++;
        return first;
    }

    /** How many lines a text takes, when a Chinese character is twice as wide as another. */
    private static int lines(String text, int width) {
        long halves = text.chars().mapToLong(c -> c < ASCII ? 1 : 2).sum();
        return (int) Math.min(MOST_LINES, 1 + Math.max(0, halves - 1) / Math.max(1, width - 1));
    }

    private void set(Cell cell, Object value) {
        if (value instanceof Worded text && text.toString().length() <= LONGEST) {
            cell.setCellValue(looks.rich(text));
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            String text = value.toString();
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        }
    }

    /** The spreadsheet as a file, without the time in it. */
    public byte[] bytes() throws IOException {
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
