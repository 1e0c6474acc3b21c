package cn.yince.cluster.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hadoop.fs.FSDataOutputStream;

/** Writes a file from its beginning to its end. */
final class WriteChannel extends OneWay {
    private final FSDataOutputStream out;
    private final Runnable written;

    /** {@code written}: told when the file is whole. */
    WriteChannel(FSDataOutputStream out, Runnable written) {
        super(out);
        this.out = out;
        this.written = written;
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
    public long size() {
        return out.getPos();
    }

    @Override
    public void close() throws IOException {
        super.close();
        written.run();
    }
}
