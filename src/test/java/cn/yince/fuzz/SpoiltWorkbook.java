package cn.yince.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with a few things wrong in it. */
public final class SpoiltWorkbook {
    private static final int MOST = 4;
    private static final int LONGEST = 32767;

    private SpoiltWorkbook() {}

    /** The workbook as somebody, another program or a bad disk left it. */
    public static byte[] of(byte[] file, Random random) throws IOException {
        return switch (random.nextInt(10)) {
            case 0 -> Spoilt.bytes(file, random);
            case 1, 2 -> parts(file, random);
            default -> cells(file, random);
        };
    }

    private static byte[] cells(byte[] file, Random random) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            if (random.nextInt(4) == 0) {
                otherwise(workbook.getSheetAt(random.nextInt(workbook.getNumberOfSheets())), random);
            }
            int times = 1 + random.nextInt(MOST);
            for (int i = 0; i < times; i++) {
                spoil(workbook, random);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Many cells of a sheet emptied, or many empty ones filled in as they come. */
    private static void otherwise(Sheet sheet, Random random) {
        boolean fills = random.nextBoolean();
        int ofHundred = 1 + random.nextInt(50);
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean empty = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK;
                if (random.nextInt(100) >= ofHundred || fills != empty) {
                    continue;
                } else if (fills) {
                    cell.setCellValue(random.nextBoolean() ? "12" : "某某工作");
                } else if (cell.getColumnIndex() > 0) {
                    cell.setBlank();
                }
            }
        }
    }

    private static void spoil(XSSFWorkbook workbook, Random random) {
        int number = random.nextInt(workbook.getNumberOfSheets());
        Sheet sheet = workbook.getSheetAt(number);
        try {
            switch (random.nextInt(14)) {
                case 0 -> workbook.removeSheetAt(number);
                case 1 -> workbook.setSheetName(number, random.nextBoolean() ? "又" + number : Odd.text(random));
                case 2 -> workbook.cloneSheet(number);
                case 3 -> sheet.removeRow(row(sheet, random));
                case 4 ->
                    sheet.shiftRows(
                            random.nextInt(sheet.getLastRowNum() + 1), sheet.getLastRowNum(), 1 + random.nextInt(3));
                case 5 -> sheet.addMergedRegion(region(sheet, random));
                case 6 -> row(sheet, random).setZeroHeight(true);
                case 7 -> workbook.setSheetVisibility(number, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
                default -> spoil(cell(row(sheet, random), random), random);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            return; // nobody can make such a workbook
        }
    }

    private static Row row(Sheet sheet, Random random) {
        int number = random.nextInt(Math.max(1, sheet.getLastRowNum() + 2));
        return sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
    }

    private static Cell cell(Row row, Random random) {
        int number = random.nextInt(Math.max(1, row.getLastCellNum() + 1));
        return row.getCell(number, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static CellRangeAddress region(Sheet sheet, Random random) {
        int row = random.nextInt(sheet.getLastRowNum() + 1);
        int column = random.nextInt(6);
        return new CellRangeAddress(row, row + random.nextInt(3), column, column + 1 + random.nextInt(3));
    }

    private static void spoil(Cell cell, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> cell.setBlank();
            case 1 -> cell.setCellValue(random.nextBoolean());
            case 2 -> cell.setCellErrorValue(FormulaError.REF.getCode());
            case 3 -> cell.setCellFormula(random.nextBoolean() ? "1/0" : "SUM(A1:B9)&\"字\"");
            case 4 -> cell.setCellValue(random.nextInt(60000));
            case 5 -> cell.setCellValue((random.nextBoolean() ? -1 : 1) * Math.pow(10, random.nextInt(300) - 20));
            case 6 -> cell.setCellValue(new java.util.Date(random.nextInt() * 1000L));
            default -> {
                String text = Odd.text(random);
                cell.setCellValue(text.substring(0, Math.min(LONGEST, text.length())));
            }
        }
    }

    /** One file inside the workbook spoilt, or left out. */
    private static byte[] parts(byte[] file, Random random) {
        Map<String, byte[]> parts = unpacked(file);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(6) == 0) {
            parts.remove(name);
        } else {
            parts.put(name, xml(parts.get(name), random));
        }
        return packed(parts);
    }

    private static byte[] xml(byte[] part, Random random) {
        if (random.nextInt(3) == 0) {
            return Spoilt.bytes(part, random);
        }
        String text = new String(part, StandardCharsets.UTF_8);
        List<String> pieces = new ArrayList<>(List.of(text.split("(?=[<\"])")));
        int at = random.nextInt(pieces.size());
        switch (random.nextInt(4)) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
            case 2 -> pieces.set(at, "\"" + Odd.number(random));
            default -> pieces.set(at, pieces.get(at) + "9");
        }
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
