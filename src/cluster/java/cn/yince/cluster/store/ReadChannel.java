package cn.yince.cluster.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/** Reads a file anywhere. */
final class ReadChannel extends OneWay {
    private static final int MOST = 1 << 20;
    private final FSDataInputStream in;
    private final long size;

    ReadChannel(FSDataInputStream in, long size) {
        super(in);
        this.in = in;
        this.size = size;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        byte[] bytes = new byte[Math.min(into.remaining(), MOST)];
        int count = in.read(bytes, 0, bytes.length);
        if (count > 0) {
            into.put(bytes, 0, count);
        }
        return count;
    }

    @Override
    public long position() throws IOException {
        return in.getPos();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        in.seek(position);
        return this;
    }

    @Override
    public long size() {
        return size;
    }
}
