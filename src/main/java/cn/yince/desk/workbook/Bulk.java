package cn.yince.desk.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** How much a workbook unpacks to; one that is held in memory as a whole must be modest. */
final class Bulk {
    /** Bytes unpacked; the workbooks of units have a hundredth. */
    private static final long MOST = 40L * 1024 * 1024;

    private static final int CHUNK = 1 << 16;

    private Bulk() {}

    static boolean isModest(byte[] workbook) {
        long total = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    total += read;
                    if (total > MOST) {
                        return false;
                    }
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            // the latter for names that are no text
            return false;
        }
    }
}
