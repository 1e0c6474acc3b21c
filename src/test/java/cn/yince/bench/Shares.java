package cn.yince.bench;

import cn.yince.Press;
import cn.yince.Step;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the time of a fresh process goes: of one booklet, and of batches of distinct booklets, by what the threads are
 * for; and what the steps of the first, second, … booklet take of the processor. Beside them a {@link Peer}, where it
 * is given.
 */
public final class Shares {
    private static final int WORKERS = 2;
    private static final int[] TOLD = {1, 2, 3, 5, 10, 20, 50, 100};
    private final PrintStream out = System.out;
    private final Settings settings = Settings.fromProperties();
    private final Path folder;
    private final Peer peer;

    private Shares(Path folder) {
        this.folder = folder;
        this.peer = Peer.fromProperties(folder);
    }

    /** Takes settings as system properties only; with an argument it is the child that tells of steps. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            steps(Path.of(arguments[0]));
            return;
        }
        Shares shares = new Shares(Files.createTempDirectory("yince-shares"));
        for (Map.Entry<Integer, Path> java : Javas.installed().entrySet()) {
            shares.line("JDK %d", java.getKey());
            shares.fresh(java.getValue());
        }
        shares.steps();
    }

    private void fresh(Path java) throws IOException, InterruptedException {
        String unit = settings.examples().get(0).toString();
        String pdf = folder.resolve("fresh.pdf").toString();
        List<String> one = launched(java, "generate", unit, "-q", "-o", pdf);
        ThreadTimes.run(List.of(one));
        told("one booklet", 1, repeated(List.of(one)), peer(1));
        for (int number : new int[] {20, 60, 200}) {
            Path units = Files.createDirectories(folder.resolve("units-" + number));
            Variants.write(settings.examples().get(0), number, units);
            String output = folder.resolve("out-" + number).toString();
            List<String> batch = launched(java, "batch", units.toString(), "-q", "--force", "-o", output);
            told(number + " booklets", number, repeated(List.of(batch)), peer(number));
        }
    }

    /** The run in the middle of some. */
    private ThreadTimes repeated(List<List<String>> commands) throws IOException, InterruptedException {
        List<ThreadTimes> runs = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("bench.shares", 3); i++) {
            runs.add(ThreadTimes.run(commands));
        }
        runs.sort(java.util.Comparator.comparingDouble(ThreadTimes::all));
        return runs.get(runs.size() / 2);
    }

    private ThreadTimes peer(int number) throws IOException, InterruptedException {
        return peer.given() ? repeated(peer.commands(number, WORKERS)) : null;
    }

    private void told(String what, int number, ThreadTimes ours, ThreadTimes theirs) {
        line(
                "%-14s %6.2f s  %6.2f s of processors  %4.0f MiB  %s",
                what, ours.seconds(), ours.all(), ours.peak(), ours.shares());
        if (theirs != null) {
            line(
                    "  the peer     %6.2f s  %6.2f s of processors  %4.0f MiB  rate %.2f of its, by processor time %.2f",
                    theirs.seconds(),
                    theirs.all(),
                    theirs.peak(),
                    theirs.seconds() / ours.seconds(),
                    theirs.all() / ours.all());
        }
    }

    private List<String> launched(Path java, String... words) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "JAVA_HOME=" + java,
                "YINCE_WARM=none",
                settings.home().resolve("yince").toString()));
        command.addAll(List.of(words));
        return command;
    }

    private void steps() throws IOException, InterruptedException {
        Path units = Files.createDirectories(folder.resolve("units-100"));
        Variants.write(settings.examples().get(0), 100, units);
        for (String tier : List.of("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=4")) {
            line("milliseconds of one thread, %s", tier);
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            tier,
                            "-XX:+UseSerialGC",
                            "-Xmx640m",
                            "-Djava.awt.headless=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Shares.class.getName(),
                            units.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    private static void steps(Path folder) throws IOException {
        Settings settings = Settings.fromProperties();
        Press press = new Press(settings.templates(), settings.fonts());
        List<Path> units;
        try (var files = Files.list(folder)) {
            units = files.sorted().toList();
        }
        for (int i = 1; i <= TOLD[TOLD.length - 1]; i++) {
            Map<Step, Double> taken = new EnumMap<>(Step.class);
            Step[] now = new Step[1];
            double[] since = {processor()};
            press.print(units.get(i % units.size()), step -> {
                taken(taken, now[0], since);
                now[0] = step;
            });
            taken(taken, now[0], since);
            int number = i;
            if (IntStream.of(TOLD).anyMatch(told -> told == number)) {
                StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "booklet %3d", i));
                taken.forEach((step, millis) -> line.append(String.format(Locale.ROOT, "  %s %4.0f", step, millis)));
                System.out.println(line);
            }
        }
    }

    private static void taken(Map<Step, Double> taken, Step step, double... since) {
        double now = processor();
        if (step != null) {
            taken.merge(step, now - since[0], Double::sum);
        }
        since[0] = now;
    }

    private static double processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
