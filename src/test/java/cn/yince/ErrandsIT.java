package cn.yince;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands while {@code serve} runs, as a clerk types them; and when it is killed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there commands run by themselves")
class ErrandsIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String UNIT = "data-examples/minimal.yaml";
    private static final String WRONG = "data-examples/broken/27-基本支出与经济分类不符.yaml";
    private static final byte OUT = 1;
    private static final byte BEGUN = 5;

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    private Process start(String warm, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(words))).directory(HOME.toFile());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("YINCE_WARM", warm);
        builder.environment().remove("YINCE_JAVA_OPTS");
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private Ended run(String warm, String... words) throws IOException, InterruptedException {
        Process process = start(warm, words);
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), out.replaceAll("\\d+\\.\\d 秒", "几秒"), err);
    }

    private List<Path> notices() throws IOException {
        Path place = folder.resolve("yince/errands");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".errands")).toList();
        }
    }

    private Path notice() throws IOException, InterruptedException {
        for (int i = 0; i < 1200 && notices().isEmpty(); i++) {
            Thread.sleep(100);
        }
        assertThat(notices()).hasSize(1);
        return notices().get(0);
    }

    @Test
    void aCommandIsTheSameWithAServerWithoutAndAfterItWasKilled() throws Exception {
        Path booklet = folder.resolve("册.pdf");
        String[] generate = {"./yince", "generate", UNIT, "-o", booklet.toString()};
        String[] check = {"./yince", "check", WRONG};
        Ended printed = run("none", generate);
        byte[] pdf = Files.readAllBytes(booklet);
        Ended checked = run("none", check);
        assertThat(printed.code()).isZero();
        assertThat(checked.code()).isEqualTo(1);

        Path units = Files.createDirectories(folder.resolve("单位"));
        Files.copy(HOME.resolve(UNIT), units.resolve("单位.yaml"));
        Process server = start("", "./yince", "serve", units.toString());
        try {
            Path notice = notice();
            Files.delete(booklet);
            assertThat(run("", generate)).isEqualTo(printed);
            assertThat(booklet).hasBinaryContent(pdf);
            assertThat(run("", check)).isEqualTo(checked);
            assertThat(run("", "sh", "-x", "./yince", "check", UNIT).err())
                    .contains("cn.yince.cli.Messenger " + notice)
                    .doesNotContain("-jar");
            String[] known = Files.readString(notice).split("\n", 4);

            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly().waitFor();
            assertThat(notice).exists();
            assertThat(run("", check)).isEqualTo(checked);
            assertThat(notices()).isEmpty();

            diesHalfWay(known, printed, generate);
            assertThat(booklet).hasBinaryContent(pdf);
        } finally {
            server.destroyForcibly();
        }
    }

    /** A server that shows the beginning and is gone: the command goes on where it stopped. */
    private void diesHalfWay(String[] known, Ended whole, String... command) throws Exception {
        Path place = folder.resolve("yince/errands");
        byte[] beginning = Arrays.copyOf(whole.out().getBytes(UTF_8), 31);
        try (ServerSocketChannel half = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            half.bind(UnixDomainSocketAddress.of(place.resolve("half.socket")));
            Path notice = place.resolve("half.errands");
            Files.writeString(notice, String.join("\n", known));
            Files.setPosixFilePermissions(notice, PosixFilePermissions.fromString("rw-------"));
            Thread server = new Thread(() -> show(half, beginning));
            server.start();
            assertThat(run("", command)).isEqualTo(whole);
            server.join();
        }
    }

    private static void show(ServerSocketChannel half, byte[] beginning) {
        try (SocketChannel caller = half.accept()) {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            DataOutputStream to = new DataOutputStream(said);
            to.write(new byte[] {BEGUN, OUT});
            to.writeInt(beginning.length);
            to.write(beginning);
            caller.read(ByteBuffer.allocate(1 << 16));
            caller.write(ByteBuffer.wrap(said.toByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
