package cn.yince.cluster.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file that is either read or written. */
abstract class OneWay implements SeekableByteChannel {
    private final Closeable stream;
    private boolean open = true;

    OneWay(Closeable stream) {
        this.stream = stream;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        throw new NonReadableChannelException();
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        throw new UnsupportedOperationException();
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
        stream.close();
    }
}
