package cn.yince.cli;

import cn.yince.Press;
import cn.yince.serve.Desk;
import cn.yince.serve.work.Equipment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yince serve}: the desk, a page in the browser of this machine. */
@Command(
        name = "serve",
        addMethodSubcommands = false,
        description = "在本机的浏览器里填报、核对、看样、印册；只有这台电脑打得开。",
        exitCodeList = {"0:已关闭", "1:文件夹或端口用不了", "2:命令写法不对", "3:程序内部出错"})
final class ServeCommand implements Callable<Integer> {
    private static final int SECRET_BYTES = 32;

    /** How the JDK's server is to be bounded; read when it is first used. */
    private static final Map<String, String> BOUNDS = Map.of(
            "sun.net.httpserver.maxReqTime",
            "20",
            "sun.net.httpserver.idleInterval",
            "60",
            "sun.net.httpserver.maxIdleConnections",
            "48",
            "sun.net.httpserver.drainAmount",
            "0",
            "sun.net.httpserver.nodelay",
            "true",
            "sun.net.httpserver.maxReqHeaders",
            "60",
            "sun.net.httpserver.maxReqHeaderSize",
            "32768",
            "jdk.httpserver.maxConnections",
            "96");

    private final Screen screen;
    private final Clock clock;

    @Mixin
    private final PackOptions options;

    @Parameters(paramLabel = "文件夹", arity = "0..1", description = "单位文件所在的文件夹（含下级文件夹）；默认当前文件夹")
    private Path folder;

    @Option(names = "--port", paramLabel = "端口", description = "默认由系统选一个空着的")
    private int port;

    ServeCommand(PackOptions options, Clock clock) {
        this.options = options;
        this.screen = options.screen();
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Path where = folder == null ? Path.of("") : folder;
        if (!Files.isDirectory(where.toAbsolutePath())) {
            throw new OutputFailed("没有“" + where + "”这个文件夹，请先建好", null);
        }
        bound();
        CountDownLatch closed = new CountDownLatch(1);
        WarmPresses presses = new WarmPresses(options.home().resolve("templates"), options.fonts(), clock);
        try (Desk desk =
                Desk.open(where.toAbsolutePath(), port, equipment(presses.of(options.templates(), options.fonts())))) {
            ErrandService service =
                    new ErrandService(options.home(), presses, new Errands(options.home(), presses, clock), clock);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                service.close();
                desk.close();
                closed.countDown();
            }));
            screen.line("请在本机的浏览器里打开（只能用一次）：");
            screen.line(desk.newAddress());
            screen.line("要新的地址请按回车键；关闭请按 Ctrl-C，已填的内容都会留着");
            begin(service, where.toAbsolutePath());
            listen(desk);
            closed.await();
            return ExitCode.DONE.number();
        } catch (IOException e) {
            throw new OutputFailed("端口 " + port + " 或文件夹“" + where + "”用不了：请换一个端口，或检查文件夹的权限", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE.number();
        }
    }

    /** For tests too, before a server of the JDK is first used. */
    static void bound() {
        BOUNDS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private Equipment equipment(Press press) {
        return new Equipment(
                press,
                options.templates(),
                options.fonts(),
                EngineMark.get(),
                clock,
                ServeCommand::secret,
                fault -> InternalError.print(fault, screen.err()));
    }

    /** If the launcher says where. */
    private void begin(ErrandService service, Path units) {
        String place = System.getProperty("yince.errands", "");
        if (!place.isBlank()) {
            service.begin(Path.of(place), units, ServeCommand::secret);
        }
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A new address for every press of the key; nothing when there is no keyboard. */
    private void listen(Desk desk) throws IOException {
        for (int key = System.in.read(); key >= 0; key = System.in.read()) {
            if (key == '\n') {
                screen.line(desk.newAddress());
            }
        }
    }
}
