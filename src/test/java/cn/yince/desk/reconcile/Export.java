package cn.yince.desk.reconcile;

import cn.yince.problem.Problems;
import cn.yince.read.sheet.OldTwin;
import cn.yince.read.sheet.Workbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes typed tables the ways that other software exports them. */
enum Export {
    /** Numbers as numbers, codes as texts, heads merged, one workbook. */
    PLAIN,
    /** Everything a text, with thousands separators. */
    TEXTS,
    /** Codes are numbers, nothing is merged, blank rows between, no titles but sheets named for the tables. */
    BARE,
    /** Full-width digits, indented names, titles of the unit and the year, the unit of money in a cell of its own. */
    WIDE,
    /** One file for each table. */
    FILES,
    /** Codes in columns 类, 款, 项; dashes where there is nothing. */
    SPLIT,
    /** All tables one below the other on one sheet. */
    STACKED,
    /** In 元. */
    YUAN,
    /** 万元 with all digits behind the point, of which two show. */
    FINE;

    static final BigDecimal PER_TEN_THOUSAND_MORE = new BigDecimal("1.0001");

    List<Workbook> write(TypedTables typed) throws IOException {
        return write(typed, bytes -> bytes);
    }

    /** The same as .xls. */
    List<Workbook> writeOld(TypedTables typed) throws IOException {
        return write(typed, OldTwin::of);
    }

    private List<Workbook> write(TypedTables typed, Saving saving) throws IOException {
        List<Workbook> books = new ArrayList<>();
        XSSFWorkbook book = new XSSFWorkbook();
        XSSFSheet sheet = null;
        int row = 0;
        for (TypedTables.Table table : typed.tables()) {
            if (sheet == null || this != STACKED) {
                sheet = book.createSheet(
                        this == BARE ? table.number() : table.number().replaceAll("\\D", "") + "号");
                row = 0;
            }
            row = write(typed, table, sheet, row) + 2;
            if (this == FILES) {
                books.add(closed(book, table.number() + ".xlsx", saving));
                book = new XSSFWorkbook();
            }
        }
        if (this != FILES) {
            books.add(closed(book, "局.xlsx", saving));
        }
        return books;
    }

    /** How the bytes of a workbook are kept. */
    private interface Saving {
        byte[] as(byte[] workbook) throws IOException;
    }

    private static Workbook closed(XSSFWorkbook book, String name, Saving saving) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        book.close();
        return Workbook.read(saving.as(bytes.toByteArray()), name, new Problems());
    }

    private int write(TypedTables typed, TypedTables.Table table, XSSFSheet sheet, int from) {
        int row = caption(typed, table, sheet, from);
        int head = row;
        int body = head + bodyStart(table);
        for (List<String> cells : table.rows()) {
            if (this == BARE && row >= body && row % 7 == 0) {
                row++;
            }
            row = cells(cells, sheet, row, row < body, isCoded(table));
        }
        if (this == PLAIN || this == WIDE || this == FILES || this == YUAN) {
            merge(sheet, head, body);
        }
        return row;
    }

    private int caption(TypedTables typed, TypedTables.Table table, XSSFSheet sheet, int from) {
        String money = this == YUAN ? "元" : "万元";
        int row = from;
        if (this == BARE) {
            text(sheet, row++, "编制单位：" + typed.unit() + " " + typed.year() + " 单位：" + money);
            return row;
        } else if (this == WIDE) {
            text(
                    sheet,
                    row,
                    typed.unit() + "\u3000"
                            + table.title()
                                    .replace("2023年", "")
                                    .replaceFirst(
                                            "^",
                                            "2023年度".startsWith(typed.year().substring(0, 4)) ? "2023年" : "2024年度"));
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 5));
            row++;
            text(sheet, row, "单位名称：");
            sheet.getRow(row).createCell(1).setCellValue(typed.unit());
            sheet.getRow(row).createCell(3).setCellValue("金额单位");
            sheet.getRow(row).createCell(4).setCellValue("：万元");
            return row + 1;
        }
        text(sheet, row++, table.title());
        text(sheet, row++, table.number());
        text(sheet, row++, "部门名称：" + typed.unit());
        text(sheet, row++, typed.year());
        text(sheet, row++, (table.number().contains("07") ? "单位：" : "金额单位：") + money);
        return row;
    }

    private static void text(XSSFSheet sheet, int row, String text) {
        sheet.createRow(row).createCell(0).setCellValue(text);
    }

    private static boolean isCoded(TypedTables.Table table) {
        return table.rows().stream().anyMatch(row -> row.get(0).matches("科目[代编]码"))
                && !table.number().equals("公开06表");
    }

    /** Rows of the table before the first that has a number of money or a code. */
    private static int bodyStart(TypedTables.Table table) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.rows().get(i).stream()
                                    .anyMatch(cell ->
                                            cell.matches("\\d{3,7}|[\\d,]+\\.\\d\\d|合计|（?\\(?[一①].*|因公.*|\u3000.*"))
                            && i > 1
                    || table.rows().get(i).get(0).matches("一、政府采购情况")) {
                return i;
            }
        }
        return table.rows().size();
    }

    private int cells(List<String> cells, XSSFSheet sheet, int row, boolean head, boolean coded) {
        XSSFRow line = sheet.createRow(row);
        int column = 0;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (this == SPLIT && coded && i == 0) {
                split(line, text);
                column = 3;
            } else {
                put(line, column++, text, head);
            }
        }
        return row + 1;
    }

    private static void split(XSSFRow line, String code) {
        if (code.matches("\\d+")) {
            line.createCell(0).setCellValue(code.substring(0, 3));
            for (int at = 3, column = 1; at + 2 <= code.length(); at += 2, column++) {
                line.createCell(column).setCellValue(code.substring(at, at + 2));
            }
        } else if (!code.isEmpty()) {
            line.createCell(0).setCellValue(code);
        }
    }

    private void put(XSSFRow line, int column, String text, boolean head) {
        if (text.isEmpty()) {
            if (this == SPLIT && !head && column > 3) {
                line.createCell(column).setCellValue("—");
            }
            return;
        }
        XSSFCell cell = line.createCell(column);
        boolean money = text.matches("[\\d,]+\\.\\d\\d");
        if (head || !money && !text.matches("\\d+")) {
            cell.setCellValue(this == WIDE && !head ? "\u3000\u3000" + text.strip() : text);
        } else if (!money) {
            ordinalOrCode(cell, text);
        } else {
            money(cell, new BigDecimal(text.replace(",", "")));
        }
    }

    private void ordinalOrCode(XSSFCell cell, String text) {
        if (this == BARE) {
            cell.setCellValue(Long.parseLong(text));
        } else {
            cell.setCellValue(this == WIDE ? wide(text) : text);
        }
    }

    private void money(XSSFCell cell, BigDecimal wan) {
        switch (this) {
            case TEXTS -> cell.setCellValue("%,.2f".formatted(wan));
            case WIDE -> cell.setCellValue(wide(wan.toPlainString()));
            case YUAN -> cell.setCellValue(wan.movePointRight(4).doubleValue());
            case FINE -> cell.setCellValue(wan.multiply(PER_TEN_THOUSAND_MORE).doubleValue());
            default -> cell.setCellValue(wan.doubleValue());
        }
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }

    /** Merges heads over the blank cells to their right, or else below. */
    private static void merge(XSSFSheet sheet, int head, int body) {
        for (int row = head; row < body; row++) {
            XSSFRow line = sheet.getRow(row);
            for (int column = 0; line != null && column < line.getLastCellNum(); column++) {
                if (line.getCell(column) != null) {
                    int right = column;
                    while (right + 1 < 12
                            && blank(sheet, row, right + 1)
                            && row + 1 < body
                            && !blank(sheet, row + 1, right + 1)) {
                        right++;
                    }
                    int down = row;
                    while (right == column && down + 1 < body && blank(sheet, down + 1, column)) {
                        down++;
                    }
                    CellRangeAddress area = new CellRangeAddress(row, down, column, right);
                    if (area.getNumberOfCells() > 1
                            && sheet.getMergedRegions().stream().noneMatch(area::intersects)) {
                        sheet.addMergedRegion(area);
                    }
                }
            }
        }
    }

    private static boolean blank(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row) == null || sheet.getRow(row).getCell(column) == null;
    }
}
