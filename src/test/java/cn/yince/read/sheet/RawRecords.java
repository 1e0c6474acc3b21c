package cn.yince.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** An .xls written record by record, so that tests can write what no program would. */
final class RawRecords {
    static final int SHEET = 0x10;
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    /** Begins with the records that come before those of the sheets. */
    RawRecords() {
        record(0x809, shorts(0x600, 5, 0, 0));
    }

    RawRecords record(int type, byte[] content) {
        return lying(type, content.length, content);
    }

    RawRecords lying(int type, int length, byte[] content) {
        stream.writeBytes(shorts(type, length));
        stream.writeBytes(content);
        return this;
    }

    /** A sheet's name and where its records begin. */
    RawRecords bound(int from) {
        byte[] name = "收入".getBytes(StandardCharsets.UTF_16LE);
        return record(0x85, joined(shorts(from, from >> 16, 0), new byte[] {2, 1}, name));
    }

    /** The end of the first records, or of a sheet's. */
    RawRecords end() {
        return record(0x0A, new byte[0]);
    }

    RawRecords sheet() {
        return record(0x809, shorts(0x600, SHEET, 0, 0));
    }

    int size() {
        return stream.size();
    }

    /** A workbook with one sheet of these records. */
    static RawRecords withSheet() {
        return new RawRecords().bound(12 + 4 + 12 + 4).end().sheet();
    }

    byte[] bytes() {
        return as("Workbook");
    }

    byte[] as(String entry) {
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            compound.createDocument(new ByteArrayInputStream(stream.toByteArray()), entry);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compound.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] shorts(int... values) {
        byte[] bytes = new byte[values.length * 2];
        for (int i = 0; i < values.length; i++) {
            bytes[2 * i] = (byte) values[i];
            bytes[2 * i + 1] = (byte) (values[i] >> 8);
        }
        return bytes;
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
