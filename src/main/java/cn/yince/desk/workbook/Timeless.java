package cn.yince.desk.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as bytes without the time in them. */
final class Timeless {
    /** Seconds; early, but late enough for the clock of zip files. */
    private static final long FIXED_TIME = 315_576_000L;

    private Timeless() {}

    static byte[] bytes(XSSFWorkbook workbook) {
        try (ByteArrayOutputStream timed = new ByteArrayOutputStream()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(Instant.ofEpochSecond(FIXED_TIME))));
            workbook.write(timed);
            return still(timed.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same workbook without the times of its parts. */
    static byte[] still(byte[] timed) throws IOException {
        ByteArrayOutputStream timeless = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed));
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
}
