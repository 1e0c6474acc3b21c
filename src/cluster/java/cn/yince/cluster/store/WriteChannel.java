package cn.yince.cluster.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataOutputStream;

/** Writes a file from its beginning to its end. */
final class WriteChannel implements SeekableByteChannel {
    private final FSDataOutputStream out;
    private final Runnable written;
    private boolean open = true;

    /** {@code written}: told when the file is whole. */
    WriteChannel(FSDataOutputStream out, Runnable written) {
        this.out = out;
        this.written = written;
    }

    @Override
    public int read(ByteBuffer into) {
        throw new NonReadableChannelException();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        byte[] bytes = new byte[from.remaining()];
        from.get(bytes);
        out.write(bytes);
        return bytes.length;
    }

    @Override
    public long position() {
        return out.getPos();
    }

    @Override
    public SeekableByteChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
        return out.getPos();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        out.close();
        written.run();
    }
}
