package cn.yince.read.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * A part being unpacked: every byte is counted, no piece of markup may be endless, and the whole must have the checksum
 * it was packed with.
 */
final class Unpacking extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final Gauge gauge;
    private final CRC32 checksum = new CRC32();
    private final MarkupGauge markup = new MarkupGauge();
    private long soFar;

    /** Told of what is unpacked; throws when it is too much. */
    interface Gauge {
        void takes(ZipArchiveEntry entry, long soFar, int more, boolean endless);
    }

    Unpacking(InputStream in, ZipArchiveEntry entry, Gauge gauge) {
        super(in);
        this.entry = entry;
        this.gauge = gauge;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? count : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            checksum.update(into, offset, count);
            soFar += count;
            markup.see(into, offset, count);
            gauge.takes(entry, soFar, count, markup.isEndless());
        } else if (count < 0 && checksum.getValue() != entry.getCrc()) {
            throw new IOException("checksum of " + entry.getName());
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
