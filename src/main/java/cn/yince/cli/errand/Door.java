package cn.yince.cli.errand;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jdk.net.ExtendedSocketOptions;

/**
 * Where processes of the same user bring their errands: a socket in a folder of the user's own, never one of the
 * network. Who has not the token, or is another user, is sent away without a word; so is everybody while all hands are
 * full.
 */
public final class Door implements AutoCloseable {
    /** Commands at once: as many as the memory of this process has room for beside its own work. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 16;
    private static final long SECONDS_TO_ASK = 2;

    private final ServerSocketChannel listening;
    private final Path notice;
    private final byte[] token;
    private final UserPrincipal user;
    private final Worker worker;
    private final Semaphore hands = new Semaphore(AT_ONCE);
    private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor clock;

    private Door(ServerSocketChannel listening, Path notice, String token, UserPrincipal user, Worker worker) {
        this.listening = listening;
        this.notice = notice;
        this.token = token.getBytes(StandardCharsets.UTF_8);
        this.user = user;
        this.worker = worker;
        this.clock = new ScheduledThreadPoolExecutor(1, work -> daemon("errands-clock", work));
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Opens the door.
     *
     * @param place a folder of the user's own, made when it is not there
     * @param name what nobody else's door is called, letters and digits
     * @param token what nobody can guess, letters and digits
     * @param folder working folder of this process
     * @param home folder of the program
     * @return nothing where the system has no such sockets, or does not keep them for one user
     */
    public static Optional<Door> open(Path place, String name, String token, Path folder, Path home, Worker worker) {
        Notice notice = new Notice(folder.toString(), home.toString(), token, worker.surroundings());
        Path file = place.resolve(name + Notice.ENDING);
        Path socket = Notice.socketOf(file);
        ServerSocketChannel listening = null;
        try {
            OwnFolder.make(place);
            LeftBehind.remove(place);
            if (!notice.isPlain()) {
                return Optional.empty();
            }
            listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listening.bind(UnixDomainSocketAddress.of(socket), WAITING);
            OwnFolder.keep(socket);
            Door door = new Door(listening, file, token, Files.getOwner(socket), worker);
            OwnFolder.write(file, notice.bytes());
            daemon("errands", door::listen).start();
            return Optional.of(door);
        } catch (IOException | RuntimeException e) {
            // the commands run by themselves
            close(listening);
            LeftBehind.delete(file);
            return Optional.empty();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void listen() {
        try {
            while (true) {
                SocketChannel caller = listening.accept();
                if (hands.tryAcquire()) {
                    open.add(caller);
                    daemon("errand", () -> serve(caller)).start();
                } else {
                    close(caller);
                }
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(SocketChannel caller) {
        ScheduledFuture<?> patience = clock.schedule(() -> close(caller), SECONDS_TO_ASK, TimeUnit.SECONDS);
        try {
            Errand errand = Errand.read(new DataInputStream(Wire.in(caller)));
            patience.cancel(false);
            if (isKnown(caller, errand)) {
                run(caller, errand);
            }
        } catch (IOException | RuntimeException e) {
            // who asked runs the command
        } finally {
            patience.cancel(false);
            hands.release();
            close(caller);
            open.remove(caller);
        }
    }

    private boolean isKnown(SocketChannel caller, Errand errand) throws IOException {
        boolean tokenIsRight = MessageDigest.isEqual(token, errand.token().getBytes(StandardCharsets.UTF_8));
        return tokenIsRight && isOfUser(caller) && errand.surroundings().equals(worker.surroundings());
    }

    /** Where the system or the Java does not tell, nobody else can come through the folder all the same. */
    private boolean isOfUser(SocketChannel caller) throws IOException {
        try {
            return caller.getOption(ExtendedSocketOptions.SO_PEERCRED).user().equals(user);
        } catch (UnsupportedOperationException | NoClassDefFoundError e) {
            return true;
        }
    }

    private void run(SocketChannel caller, Errand errand) throws IOException {
        AtomicBoolean gone = new AtomicBoolean();
        daemon("errand-caller", () -> waitForEnd(caller, gone)).start();
        Reply reply = new Reply(Wire.out(caller));
        reply.begun();
        int code = worker.run(errand, reply.out(), reply.err(), gone::get);
        if (code == Worker.HANDED_BACK) {
            reply.handedBack();
        } else {
            reply.ended(code);
        }
    }

    /** Nothing more is said by who asked: what can be read is the end, which comes with the end of that process. */
    private static void waitForEnd(SocketChannel caller, AtomicBoolean gone) {
        try {
            caller.read(ByteBuffer.allocate(1));
        } catch (IOException e) {
            // so it is closed
        }
        gone.set(true);
        close(caller);
    }

    private static void close(java.nio.channels.Channel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // nothing can be done with it any more
        }
    }

    /** No more errands; those that run are cut off, and who asked runs them. */
    @Override
    public void close() {
        close(listening);
        LeftBehind.delete(notice);
        open.forEach(Door::close);
        clock.shutdownNow();
    }
}
