package cn.yince.cli.errand;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What the caller of one errand is told, in the order it happens. Safe for several threads. */
final class Reply {
    private final DataOutputStream to;

    Reply(OutputStream to) {
        this.to = new DataOutputStream(to);
    }

    /** Standard output. */
    OutputStream out() {
        return new Pieces(Wire.OUT);
    }

    /** Standard error. */
    OutputStream err() {
        return new Pieces(Wire.ERR);
    }

    /** The command is being run. */
    synchronized void begun() throws IOException {
        to.write(Wire.BEGUN);
    }

    /** The command has ended. */
    synchronized void ended(int code) throws IOException {
        byte[] all = {(byte) Wire.ENDED, (byte) (code >>> 24), (byte) (code >>> 16), (byte) (code >>> 8), (byte) code};
        to.write(all);
    }

    /** The command is to be run by who asked. */
    synchronized void handedBack() throws IOException {
        to.write(Wire.HANDED_BACK);
    }

    private synchronized void piece(int kind, byte[] bytes, int from, int length) throws IOException {
        byte[] all = new byte[1 + Integer.BYTES + length];
        all[0] = (byte) kind;
        for (int i = 0; i < Integer.BYTES; i++) {
            all[1 + i] = (byte) (length >>> Byte.SIZE * (Integer.BYTES - 1 - i));
        }
        System.arraycopy(bytes, from, all, 1 + Integer.BYTES, length);
        to.write(all);
    }

    private final class Pieces extends OutputStream {
        private final int kind;

        Pieces(int kind) {
            this.kind = kind;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; done += Wire.PIECE) {
                piece(kind, bytes, from + done, Math.min(Wire.PIECE, length - done));
            }
        }
    }
}
