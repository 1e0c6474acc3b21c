package cn.yince.desk.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What was typed into a workbook, as a digest kept in it; tells a copy that somebody went on working in. */
final class Fingerprint {
    private static final String PROPERTY = "印册核对副本";

    private Fingerprint() {}

    /** Keeps the digest of what is typed now. */
    static void put(XSSFWorkbook workbook) {
        CustomProperties properties = workbook.getProperties().getCustomProperties();
        if (properties.contains(PROPERTY)) {
            properties.getProperty(PROPERTY).setLpwstr(of(workbook));
        } else {
            properties.addProperty(PROPERTY, of(workbook));
        }
    }

    /** Whether nobody typed anything since the digest was kept; false when there is none. */
    static boolean isUntouched(XSSFWorkbook workbook) {
        CustomProperties properties = workbook.getProperties().getCustomProperties();
        return Optional.ofNullable(properties.getProperty(PROPERTY))
                .filter(kept -> of(workbook).equals(kept.getLpwstr()))
                .isPresent();
    }

    private static String of(XSSFWorkbook workbook) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        workbook.sheetIterator().forEachRemaining(sheet -> add((XSSFSheet) sheet, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(XSSFSheet sheet, MessageDigest digest) {
        if (sheet.getSheetName().equals(MarkedCopy.SHEET)) {
            return;
        }
        sheet.forEach(row -> row.forEach(cell -> add(sheet.getSheetName(), cell, digest)));
    }

    private static void add(String sheet, Cell cell, MessageDigest digest) {
        String typed =
                switch (cell.getCellType()) {
                    case STRING -> cell.getStringCellValue();
                    case NUMERIC -> String.valueOf(cell.getNumericCellValue());
                    case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
                    default -> "";
                };
        if (cell.getCellType() != CellType.FORMULA && !typed.isEmpty()) {
            digest.update((sheet + "!" + cell.getAddress() + "=" + typed + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
