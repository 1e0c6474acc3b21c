package cn.yince.cluster.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/**
 * A lock where files cannot be locked: a file that its holder writes again and again. One that has not been written for
 * some minutes, by the clock of the file system, was left by somebody who was killed.
 */
final class Lease extends FileChannel {
    private static final long SECONDS_BETWEEN = 20;
    private static final long MILLIS_OF_THE_DEAD = 120_000;
    private final FileSystem system;
    private final Path file;
    private ScheduledExecutorService writer;
    private Path inherited;

    Lease(FileSystem system, Path file) {
        this.system = system;
        this.file = file;
    }

    @Override
    public synchronized FileLock tryLock(long position, long size, boolean shared) throws IOException {
        Path taken = file.suffix(".held");
        try {
            if (system.exists(taken) && !isInherited(taken)) {
                return null;
            }
            system.create(taken, false).close();
        } catch (IOException e) {
            // somebody else was quicker
            return null;
        }
        writer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "lease");
            thread.setDaemon(true);
            return thread;
        });
        writer.scheduleAtFixedRate(() -> renew(taken), SECONDS_BETWEEN, SECONDS_BETWEEN, TimeUnit.SECONDS);
        return new FileLock(this, position, size, shared) {
            @Override
            public boolean isValid() {
                return isOpen();
            }

            @Override
            public void release() throws IOException {
                implCloseChannel();
            }
        };
    }

    /**
     * Puts what a dead holder left out of the way. Of several who find it one can: who comes later would give another
     * holder's file the name of the dead one's, which is there already.
     */
    private boolean isInherited(Path taken) throws IOException {
        long last = system.getFileStatus(taken).getModificationTime();
        if (now() - last < MILLIS_OF_THE_DEAD) {
            return false;
        }
        Path left = file.suffix(".left-" + last);
        FileContext.getFileContext(file.toUri(), system.getConf()).rename(taken, left, Rename.NONE);
        inherited = left;
        return true;
    }

    private void renew(Path taken) {
        try {
            system.create(taken, true).close();
        } catch (IOException e) {
            // the next time may do; until then it is as old as it is
            org.slf4j.LoggerFactory.getLogger(Lease.class).warn("not renewed: {}", taken, e);
        }
    }

    /** The file system's own time. */
    private long now() throws IOException {
        system.create(file, true).close();
        return system.getFileStatus(file).getModificationTime();
    }

    @Override
    protected synchronized void implCloseChannel() throws IOException {
        if (writer != null) {
            writer.shutdownNow();
            writer = null;
            system.delete(file.suffix(".held"), false);
            if (inherited != null) {
                system.delete(inherited, false);
            }
        }
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void force(boolean metadata) {
        // nothing was written
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer into, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }
}
