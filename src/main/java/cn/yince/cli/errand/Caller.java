package cn.yince.cli.errand;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Who has a command run by another process and shows what that one would show. */
public final class Caller {
    /** Instead of an exit code: the command is still to be run, from its beginning. */
    public static final int NOT_DONE = -1;

    private final OutputStream out;
    private final OutputStream err;
    private long shownOut;
    private long shownErr;

    /**
     * Takes errands.
     *
     * @param out standard output of the command
     * @param err standard error of the command
     */
    public Caller(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /** How many bytes of standard output were shown. */
    public long shownOut() {
        return shownOut;
    }

    /** How many bytes of standard error were shown. */
    public long shownErr() {
        return shownErr;
    }

    /**
     * Has a command run.
     *
     * @param notice where a process says that it runs errands; removed with its socket when that process is no more
     * @param surroundings of this process
     * @return exit code, {@link #NOT_DONE} when the other process cannot run it, or did not to the end
     */
    public int call(String notice, String surroundings, boolean terminal, String... words) {
        try {
            Path file = Path.of(notice);
            Notice found = Notice.read(file);
            if (!found.surroundings().equals(surroundings)) {
                return NOT_DONE;
            }
            Path socket = Notice.socketOf(file);
            try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
                Patience patience = new Patience(channel);
                patience.start();
                Wire.out(channel).write(new Errand(found.token(), surroundings, terminal, words).bytes());
                DataInputStream from = new DataInputStream(Wire.in(channel));
                return from.read() == Wire.BEGUN && patience.isRewarded() ? answer(from) : NOT_DONE;
            } catch (ConnectException e) {
                remove(socket.toFile());
                remove(file.toFile());
                return NOT_DONE;
            }
        } catch (IOException | RuntimeException e) {
            // the command is run all the same, and says itself what is wrong with it
            return NOT_DONE;
        }
    }

    /** What a process left that was killed; where it stays, it is tried again the next time. */
    private static void remove(File file) {
        if (!file.delete()) {
            file.deleteOnExit();
        }
    }

    private int answer(DataInputStream from) throws IOException {
        while (true) {
            int kind = from.read();
            if (kind == Wire.ENDED) {
                return from.readInt();
            } else if (kind != Wire.OUT && kind != Wire.ERR) {
                return NOT_DONE;
            }
            int length = from.readInt();
            if (length < 0 || length > Wire.PIECE) {
                return NOT_DONE;
            }
            byte[] piece = new byte[length];
            from.readFully(piece);
            if (kind == Wire.OUT) {
                show(piece, out);
                shownOut += length;
            } else {
                show(piece, err);
                shownErr += length;
            }
        }
    }

    /** Waits a while for a process that may have been halted; then it is not waited for. */
    private static final class Patience extends Thread {
        private static final long MILLIS = 2000;
        private final SocketChannel channel;
        private boolean ended;

        Patience(SocketChannel channel) {
            super("patience");
            this.channel = channel;
            setDaemon(true);
        }

        /** Whether the process began in time. */
        synchronized boolean isRewarded() {
            boolean inTime = !ended;
            ended = true;
            notifyAll();
            return inTime;
        }

        @Override
        public synchronized void run() {
            try {
                wait(MILLIS);
                if (!ended) {
                    ended = true;
                    channel.close();
                }
            } catch (InterruptedException | IOException e) {
                // nobody waits for it any more
            }
        }
    }

    /** As the streams of the system do, it goes on when nobody reads. */
    private static void show(byte[] piece, OutputStream to) {
        try {
            to.write(piece);
            to.flush();
        } catch (IOException e) {
            // a pipe that was closed: the exit code is wanted all the same
        }
    }
}
