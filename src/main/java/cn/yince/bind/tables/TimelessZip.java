package cn.yince.bind.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Archives without the time at which they were made. */
final class TimelessZip {
    /** The first time that archives can tell. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, Month.JANUARY, 1, 0, 0);

    private TimelessZip() {}

    /** The same parts in the same order, all of one time. */
    static byte[] of(byte[] timed) throws IOException {
        ByteArrayOutputStream timeless = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed));
                ZipOutputStream out = new ZipOutputStream(timeless)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry still = new ZipEntry(entry.getName());
                still.setTimeLocal(FIRST);
                out.putNextEntry(still);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return timeless.toByteArray();
    }
}
