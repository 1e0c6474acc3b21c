package cn.yince.cli.errand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who may bring an errand, and what becomes of it when one side goes away. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no door there")
@Timeout(30)
class DoorTest {
    private static final String LIKE = "程序 1\n";

    @TempDir
    private Path folder;

    private Path place;
    private Path notice;
    private Door door;
    private final AtomicInteger ran = new AtomicInteger();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** What the worker does with a command. */
    private interface Deed {
        int run(Errand errand, OutputStream out, OutputStream err, BooleanSupplier gone) throws Exception;
    }

    private Deed deed = (errand, shown, complaints, gone) -> {
        shown.write(String.join(" ", errand.words()).getBytes(UTF_8));
        complaints.write("注意".getBytes(UTF_8));
        return errand.isForTerminal() ? 1 : 0;
    };

    @BeforeEach
    void open() {
        place = folder.resolve("yince/errands");
        notice = place.resolve("a.errands");
        door = Door.open(place, "a", "钥匙", folder, folder, worker(LIKE)).orElseThrow();
    }

    @AfterEach
    void close() {
        door.close();
    }

    private Worker worker(String surroundings) {
        return new Worker() {
            @Override
            public String surroundings() {
                return surroundings;
            }

            @Override
            public int run(Errand errand, OutputStream out, OutputStream err, BooleanSupplier gone) {
                ran.incrementAndGet();
                try {
                    return deed.run(errand, out, err, gone);
                } catch (Exception e) {
                    return HANDED_BACK;
                }
            }
        };
    }

    private int call(String... words) {
        return new Caller(out, err).call(notice.toString(), LIKE, false, words);
    }

    /** What the other side says to what is sent; nothing when it closes without a word. */
    private byte[] sent(byte[] message) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Notice.socketOf(notice)))) {
            Wire.out(channel).write(message);
            return Wire.in(channel).readAllBytes();
        }
    }

    @Test
    void wordsGoThereAndWhatIsShownComesBack() {
        assertThat(call("说明", "", "a b\n\"c\"")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("说明  a b\n\"c\"");
        assertThat(err.toString(UTF_8)).isEqualTo("注意");
        assertThat(new Caller(out, err).call(notice.toString(), LIKE, true, "说明"))
                .isEqualTo(1);
    }

    @Test
    void muchComesWhole() {
        byte[] much = "汉".repeat(300_000).getBytes(UTF_8);
        deed = (errand, shown, complaints, gone) -> {
            shown.write(much);
            return 3;
        };
        assertThat(call("说明")).isEqualTo(3);
        assertThat(out.toByteArray()).isEqualTo(much);
    }

    @Test
    void onlyTheUserMayTouchWhatIsThere() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
        for (Path file : new Path[] {notice, Notice.socketOf(notice)}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        Files.setPosixFilePermissions(notice, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(call("说明")).isEqualTo(Caller.NOT_DONE);
        Files.setPosixFilePermissions(notice, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(call("说明")).isEqualTo(Caller.NOT_DONE);
        assertThat(Door.open(place, "b", "钥匙", folder, folder, worker(LIKE))).isEmpty();
        assertThat(ran).hasValue(0);
    }

    @Test
    void aFolderThatIsALinkIsNotTaken() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), place);
        assertThat(Door.open(link, "b", "钥匙", folder, folder, worker(LIKE))).isEmpty();
    }

    @Test
    void withoutTheTokenNothingIsDoneOrSaid() throws IOException {
        assertThat(sent(new Errand("别的", LIKE, false, "说明").bytes())).isEmpty();
        assertThat(sent(new Errand("", LIKE, false, "说明").bytes())).isEmpty();
        assertThat(sent(new Errand("钥匙", LIKE, false, "说明").bytes())).isNotEmpty();
        assertThat(ran).hasValue(1);
    }

    @Test
    void nonsenseIsSentAway() throws IOException {
        assertThat(sent("GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))).isEmpty();
        assertThat(sent(new byte[] {0, 0, 0, 8, 127, -1, -1, -1, 0, 0, 0, 0})).isEmpty();
        assertThat(sent(new byte[] {-1, -1, -1, -1})).isEmpty();
        assertThat(ran).hasValue(0);
        assertThat(call("说明")).isZero();
    }

    @Test
    void anotherProgramIsNotAsked() throws IOException {
        assertThat(new Caller(out, err).call(notice.toString(), "程序 2\n", false, "说明"))
                .isEqualTo(Caller.NOT_DONE);
        assertThat(sent(new Errand("钥匙", "程序 2\n", false, "说明").bytes())).isEmpty();
        assertThat(ran).hasValue(0);
    }

    /** As after kill -9: the socket is there, and nobody behind it. */
    @Test
    void whatAKilledProcessLeftIsRemoved() throws IOException {
        for (boolean byCaller : new boolean[] {true, false}) {
            Path left = place.resolve("left.errands");
            try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
                socket.bind(UnixDomainSocketAddress.of(Notice.socketOf(left)));
            }
            OwnFolder.write(left, new Notice("", "", "钥匙", LIKE).bytes());
            if (byCaller) {
                assertThat(new Caller(out, err).call(left.toString(), LIKE, false, "说明"))
                        .isEqualTo(Caller.NOT_DONE);
            } else {
                Door.open(place, "b", "别的", folder, folder, worker(LIKE))
                        .orElseThrow()
                        .close();
            }
            assertThat(left).doesNotExist();
            assertThat(Notice.socketOf(left)).doesNotExist();
        }
        assertThat(call("说明")).as("the one that runs is left alone").isZero();
        assertThat(new Caller(out, err).call(place.resolve("none.errands").toString(), LIKE, false, "说明"))
                .isEqualTo(Caller.NOT_DONE);
    }

    @Test
    void whatWasShownBeforeTheEndOfTheProcessIsCounted() {
        deed = (errand, shown, complaints, gone) -> {
            shown.write("第".getBytes(UTF_8));
            complaints.write("注意".getBytes(UTF_8));
            door.close();
            return 0;
        };
        Caller caller = new Caller(out, err);
        assertThat(caller.call(notice.toString(), LIKE, false, "说明")).isEqualTo(Caller.NOT_DONE);
        assertThat(caller.shownOut()).isEqualTo(out.size()).isLessThanOrEqualTo(3);
        assertThat(caller.shownErr()).isEqualTo(err.size()).isLessThanOrEqualTo(6);
        assertThat(notice).doesNotExist();
    }

    @Test
    void aWorkerThatFailsHandsBackAndTheNextIsServed() {
        deed = (errand, shown, complaints, gone) -> {
            throw new IOException("no more");
        };
        assertThat(call("说明")).isEqualTo(Caller.NOT_DONE);
        deed = (errand, shown, complaints, gone) -> 0;
        assertThat(call("说明")).isZero();
    }

    @Test
    void theWorkerLearnsThatNobodyWaits() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        deed = (errand, shown, complaints, gone) -> {
            while (!gone.getAsBoolean()) {
                Thread.sleep(5);
            }
            told.countDown();
            return 0;
        };
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Notice.socketOf(notice)))) {
            Wire.out(channel).write(new Errand("钥匙", LIKE, false, "说明").bytes());
            assertThat(told.await(100, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whoComesWhileAllHandsAreFullIsSentAway() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        deed = (errand, shown, complaints, gone) -> {
            begun.countDown();
            go.await();
            return 0;
        };
        SocketChannel[] busy = new SocketChannel[2];
        for (int i = 0; i < busy.length; i++) {
            busy[i] = SocketChannel.open(UnixDomainSocketAddress.of(Notice.socketOf(notice)));
            Wire.out(busy[i]).write(new Errand("钥匙", LIKE, false, "说明").bytes());
        }
        begun.await();
        assertThat(call("说明")).isEqualTo(Caller.NOT_DONE);
        go.countDown();
        for (SocketChannel channel : busy) {
            assertThat(Wire.in(channel).readAllBytes()).isEqualTo(new byte[] {Wire.BEGUN, Wire.ENDED, 0, 0, 0, 0});
            channel.close();
        }
        assertThat(ran).hasValue(2);
    }

    /** As when the window of the other process was halted with Ctrl-Z. */
    @Test
    void aProcessThatDoesNotBeginIsNotWaitedFor() throws IOException {
        Path halted = place.resolve("halted.errands");
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(Notice.socketOf(halted)));
            OwnFolder.write(halted, new Notice("", "", "钥匙", LIKE).bytes());
            assertThat(new Caller(out, err).call(halted.toString(), LIKE, false, "说明"))
                    .isEqualTo(Caller.NOT_DONE);
        }
    }

    @Test
    void whoAsksNothingIsSentAwayAfterAWhile() throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Notice.socketOf(notice)))) {
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }
}
