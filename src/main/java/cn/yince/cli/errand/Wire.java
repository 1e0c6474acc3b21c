package cn.yince.cli.errand;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A connection as streams, without the stream classes of {@code Channels}: those hold the lock of a channel while they
 * wait, so that one thread could not read while another writes. And the kinds of pieces an answer comes in.
 */
final class Wire {
    /** A piece of standard output: its length, its bytes. */
    static final int OUT = 1;

    /** A piece of standard error: its length, its bytes. */
    static final int ERR = 2;

    /** The end: the exit code. */
    static final int ENDED = 3;

    /** The end: the command is to be run by who asked. */
    static final int HANDED_BACK = 4;

    /** The beginning: the command is being run. */
    static final int BEGUN = 5;

    /** Longest piece, in bytes. */
    static final int PIECE = 1 << 16;

    private Wire() {}

    static InputStream in(SocketChannel channel) {
        return new In(channel);
    }

    static OutputStream out(SocketChannel channel) {
        return new Out(channel);
    }

    private static final class In extends InputStream {
        private final SocketChannel channel;
        private final ByteBuffer read = ByteBuffer.allocate(PIECE).limit(0);

        In(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            return fill() ? read.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            } else if (!fill()) {
                return -1;
            }
            int got = Math.min(length, read.remaining());
            read.get(to, from, got);
            return got;
        }

        private boolean fill() throws IOException {
            if (!read.hasRemaining()) {
                read.clear();
                int got = channel.read(read);
                read.flip();
                return got > 0;
            }
            return true;
        }
    }

    private static final class Out extends OutputStream {
        private final SocketChannel channel;

        Out(SocketChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }
}
