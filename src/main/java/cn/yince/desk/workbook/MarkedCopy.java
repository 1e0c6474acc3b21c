package cn.yince.desk.workbook;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.read.sheet.Workbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A copy of a workbook in which what is wrong is coloured and commented, and listed on a sheet of its own. The colours
 * lie over those of the cells and are taken away by the next checking; nothing else of the workbook changes. The copy
 * is an .xlsx; that of an .xls has its texts and numbers, but not its looks.
 */
public final class MarkedCopy {
    /** The sheet that lists what was found. */
    public static final String SHEET = "核对结果";

    private static final String AUTHOR = "印册";

    /** Always true; tells these colours from others. */
    private static final String ALWAYS = "N(\"印册核对\")=0";

    private static final byte[] ERROR = {(byte) 0xFF, (byte) 0xA8, (byte) 0xA8};
    private static final byte[] HINT = {(byte) 0xFF, (byte) 0xE0, (byte) 0x8A};
    private static final int COMMENT_COLUMNS = 5;
    private static final int COMMENT_ROWS = 8;
    private final XSSFWorkbook workbook;
    private final List<Mark> marks;

    private MarkedCopy(XSSFWorkbook workbook, List<Mark> marks) {
        this.workbook = workbook;
        this.marks = marks;
    }

    /**
     * Marks a copy.
     *
     * @param original a workbook that was read, and so is within {@link cn.yince.read.sheet.Limits}
     * @param marks what is wrong with it
     * @return the copy; nothing when the workbook holds more than a copy can be made of
     */
    public static Optional<byte[]> of(byte[] original, List<Mark> marks) {
        if (!Bulk.isModest(original)) {
            return Optional.empty();
        }
        try (XSSFWorkbook workbook = opened(original)) {
            new MarkedCopy(workbook, inOrder(workbook, marks)).mark();
            Fingerprint.put(workbook);
            return Optional.of(Timeless.bytes(workbook));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** In the words of a workbook, errors before hints, in the order of the sheets and of their cells. */
    private static List<Mark> inOrder(XSSFWorkbook workbook, List<Mark> marks) {
        Set<String> sheets = new LinkedHashSet<>();
        workbook.sheetIterator().forEachRemaining(sheet -> sheets.add(sheet.getSheetName()));
        List<String> order = List.copyOf(sheets);
        SheetWords words = new SheetWords(sheets);
        Comparator<Mark> bySeverity = Comparator.comparing(
                        (Mark mark) -> !mark.problem().comesFirst())
                .thenComparing(mark -> mark.problem().severity());
        return marks.stream()
                .map(words::of)
                .sorted(bySeverity
                        .thenComparing(
                                mark -> order.indexOf(mark.problem().place().sheet()))
                        .thenComparing(mark -> mark.problem().place()))
                .toList();
    }

    private static XSSFWorkbook opened(byte[] original) throws IOException {
        return FileMagic.valueOf(original) == FileMagic.OLE2
                ? PlainTwin.of(Workbook.read(original, "", new Problems()))
                : new XSSFWorkbook(new ByteArrayInputStream(original));
    }

    private void mark() {
        workbook.sheetIterator().forEachRemaining(sheet -> clean((XSSFSheet) sheet));
        int old = workbook.getSheetIndex(SHEET);
        if (old >= 0) {
            workbook.removeSheetAt(old);
        }
        Map<Place, List<Mark>> byCell = new LinkedHashMap<>();
        marks.stream()
                .filter(mark -> mark.problem().place().line() > 0
                        && mark.problem().place().column() > 0)
                .forEach(mark -> byCell.computeIfAbsent(mark.problem().place(), p -> new ArrayList<>())
                        .add(mark));
        byCell.forEach(this::mark);
        new FindingsSheet(workbook, marks).write();
        workbook.setSheetOrder(SHEET, 0);
        workbook.setActiveSheet(0);
        workbook.sheetIterator()
                .forEachRemaining(
                        sheet -> sheet.setSelected(sheet.getSheetName().equals(SHEET)));
    }

    /** Takes away what an earlier checking left. */
    private static void clean(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            if (ALWAYS.equals(formats.getConditionalFormattingAt(i).getRule(0).getFormula1())) {
                formats.removeConditionalFormatting(i);
            }
        }
        List.copyOf(sheet.getCellComments().entrySet()).stream()
                .filter(comment -> AUTHOR.equals(comment.getValue().getAuthor()))
                .forEach(comment -> sheet.getRow(comment.getKey().getRow())
                        .getCell(comment.getKey().getColumn())
                        .removeCellComment());
    }

    private void mark(Place place, List<Mark> found) {
        XSSFSheet sheet = workbook.getSheet(place.sheet());
        if (sheet == null) {
            return;
        }
        int row = place.line() - 1;
        int column = place.column() - 1;
        boolean error = found.stream().anyMatch(mark -> mark.problem().stops());
        colour(sheet, row, column, error ? ERROR : HINT);
        comment(sheet, row, column, found.stream().map(Mark::comment).collect(Collectors.joining("\n\n")));
    }

    private static void colour(XSSFSheet sheet, int row, int column, byte[] rgb) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(ALWAYS);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(rgb, new DefaultIndexedColorMap()));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formats.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(row, row, column, column)}, rule);
    }

    /** A comment of the user's own stays; the list of findings says what is wrong there. */
    private static void comment(XSSFSheet sheet, int row, int column, String text) {
        if (sheet.getCellComment(new org.apache.poi.ss.util.CellAddress(row, column)) != null) {
            return;
        }
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COMMENT_COLUMNS, row + COMMENT_ROWS);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(Values.escaped(text));
        comment.setAddress(row, column);
        if (sheet.getRow(row) == null) {
            sheet.createRow(row);
        }
        if (sheet.getRow(row).getCell(column) == null) {
            sheet.getRow(row).createCell(column);
        }
    }
}
