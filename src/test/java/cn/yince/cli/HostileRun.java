package cn.yince.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process of its own, with the memory that the program has, in which one hostile file after the other is tried.
 * Writes for each a line with its name, its milliseconds of the processor and what was said, and at last the memory the
 * process had at most.
 */
final class HostileRun {
    /** The clock says little on a machine with other work. */
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int PATIENCE = 60;
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");

    private HostileRun() {}

    /** The folder to work in; the part of a name of those that are wanted, if not all are. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Locale.setDefault(Locale.CHINA);
        System.setProperty("org.freemarker.loggerLibrary", "none");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Hostile.Room room = Hostile.Room.make(Path.of(arguments[0]));
        List<Hostile> wanted = Hostile.all().stream()
                .filter(each -> arguments.length < 2 || each.name().contains(arguments[1]))
                .toList();
        for (Hostile hostile : wanted) {
            hostile.made().in(room.cleared());
            long begin = SYSTEM.getProcessCpuTime();
            String said = said(hostile.command(room));
            long millis = (SYSTEM.getProcessCpuTime() - begin) / 1_000_000;
            out.println(hostile.name() + "\t" + millis + "\t"
                    + Base64.getEncoder().encodeToString(said.getBytes(StandardCharsets.UTF_8)));
        }
        out.println("内存\t" + peak() + "\t");
        Runtime.getRuntime().halt(0);
    }

    private static String said(String... words) throws InterruptedException {
        FutureTask<String> task = new FutureTask<>(() -> FuzzBases.run(words));
        Thread thread = new Thread(task, "main");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "没有结束\n"
                    + Stream.of(thread.getStackTrace())
                            .limit(30)
                            .map(StackTraceElement::toString)
                            .reduce("", (a, b) -> a + "\n" + b);
        } catch (ExecutionException e) {
            return "没有接住 " + e.getCause();
        }
    }

    /** Kilobytes of memory that the process had at most; nothing where the system does not tell. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? PEAK.matcher(Files.readString(status))
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .findFirst()
                        .orElse(0)
                : 0;
    }
}
