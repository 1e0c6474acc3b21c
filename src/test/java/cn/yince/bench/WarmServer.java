package cn.yince.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Prints what a command takes by itself and with a server of its folder, as a clerk types it: from the start of the
 * launcher to its end, and the processor time of all processes that worked for it. The two take turns, so that what
 * else the machine does weighs on both alike.
 */
public final class WarmServer {
    private static final int PAIRS = Integer.getInteger("bench.starts", 11);
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String UNIT = "data-examples/yangquan-treasury-2023.yaml";
    private static final double TICK_MILLIS = 10;
    private static final int MOST_SECONDS = 120;

    private final Path folder;
    private final Process server;

    private WarmServer(Path folder) throws IOException {
        this.folder = folder;
        Path units = Files.createDirectories(folder.resolve("units"));
        Files.copy(HOME.resolve(UNIT), units.resolve("unit.yaml"));
        this.server = begin("", List.of("serve", units.toString()));
    }

    /** Takes settings as system properties only. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("yince-warm");
        String booklet = folder.resolve("one.pdf").toString();
        Map<String, List<String>> commands = new TreeMap<>(Map.of(
                "generate", List.of("generate", "-q", "-o", booklet, UNIT),
                "check", List.of("check", UNIT),
                "explain", List.of("explain", "--all", UNIT)));
        WarmServer bench = new WarmServer(folder);
        try {
            bench.awaitDoor();
            bench.show("generate, the server just begun", commands.get("generate"), 3);
            bench.awaitRest();
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                bench.show(command.getKey(), command.getValue(), PAIRS);
            }
        } finally {
            bench.server.destroy();
            bench.server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private Process begin(String warm, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(HOME.resolve("yince").toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("YINCE_WARM", warm);
        builder.environment().remove("YINCE_JAVA_OPTS");
        return builder.start();
    }

    private void awaitDoor() throws IOException, InterruptedException {
        Path place = folder.resolve("yince/errands");
        for (int i = 0; i < MOST_SECONDS * 10; i++) {
            if (Files.isDirectory(place)) {
                try (DirectoryStream<Path> notices = Files.newDirectoryStream(place, "*.errands")) {
                    if (notices.iterator().hasNext()) {
                        return;
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the server takes no commands");
    }

    /** Until the server has practised enough. */
    private void awaitRest() throws InterruptedException {
        double before = -1;
        for (int i = 0; i < MOST_SECONDS && worked(server.toHandle()) - before > 200; i++) {
            before = worked(server.toHandle());
            Thread.sleep(2000);
        }
    }

    private static double worked(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /**
     * What processes begun here that have ended worked, those they began included; 0 where the system does not tell.
     */
    private static double workedByEnded() {
        try {
            String[] fields = Files.readString(Path.of("/proc/self/stat"))
                    .replaceFirst(".*\\) ", "")
                    .split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK_MILLIS;
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * A command that ran to its end: milliseconds by the clock, of the processor in its own processes and in the
     * server.
     */
    private record Run(double clock, double own, double served) {}

    private Run run(String warm, List<String> words) throws IOException, InterruptedException {
        double own = workedByEnded();
        double served = worked(server.toHandle());
        long start = System.nanoTime();
        int code = begin(warm, words).waitFor();
        double clock = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + " of " + words);
        }
        return new Run(clock, workedByEnded() - own, worked(server.toHandle()) - served);
    }

    private void show(String what, List<String> words, int pairs) throws IOException, InterruptedException {
        List<Run> alone = new ArrayList<>();
        List<Run> served = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            for (boolean warm : i % 2 == 0 ? new boolean[] {false, true} : new boolean[] {true, false}) {
                (warm ? served : alone).add(run(warm ? "" : "none", words));
            }
        }
        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            ratios[i] = served.get(i).clock() / alone.get(i).clock();
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "%-32s alone %6.0f ms (processor %5.0f)   with a server %6.0f ms (processor %4.0f, server %4.0f)   %.2f%n",
                what,
                Median.of(alone, Run::clock),
                Median.of(alone, Run::own),
                Median.of(served, Run::clock),
                Median.of(served, Run::own),
                Median.of(served, Run::served),
                ratios[pairs / 2]);
    }
}
