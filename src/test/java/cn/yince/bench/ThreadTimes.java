package cn.yince.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A process that ran to its end, and what each of its threads took of the processors, as Linux tells it.
 *
 * @param seconds from start to end
 * @param processor seconds of processor time by what the threads are for
 * @param peak largest resident memory in MiB
 */
record ThreadTimes(double seconds, Map<String, Double> processor, double peak) {
    private static final long GLANCE_MILLIS = 3;
    private static final double NANOS = 1e9;
    private static final double KIB = 1024;

    /** What the threads of a JVM are for, by how their names begin; the launcher becomes the JVM. */
    private static final Map<String, String> PURPOSES = purposes();

    private static Map<String, String> purposes() {
        Map<String, String> purposes = new LinkedHashMap<>();
        purposes.put("C1 Compiler", "first compiler");
        purposes.put("C2 Compiler", "second compiler");
        purposes.put("VM Thread", "collector");
        purposes.put("GC Thread", "collector");
        purposes.put("G1 ", "collector");
        purposes.put("pool-", "workers");
        purposes.put("template", "text templates");
        purposes.put("ahead", "done ahead");
        purposes.put("java", "main");
        purposes.put("yince", "main");
        purposes.put("node", "main");
        return purposes;
    }

    /** Runs commands at the same time; stops the benchmark when one fails. */
    static ThreadTimes run(List<List<String>> commands) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<Process> processes = commands.stream().map(ThreadTimes::begun).toList();
        Map<String, Long> times = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<Long, Double> peaks = new HashMap<>();
        while (processes.stream().anyMatch(Process::isAlive)) {
            for (Process process : processes) {
                glance(process.pid(), times, names);
                peaks.merge(process.pid(), peak(process.pid()), Math::max);
            }
            processes.get(0).waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        for (Process process : processes) {
            if (process.exitValue() != 0) {
                throw new IllegalStateException("exit code " + process.exitValue() + " of " + commands);
            }
        }
        Map<String, Double> processor = new TreeMap<>();
        times.forEach((thread, time) -> processor.merge(purpose(names.get(thread)), time / NANOS, Double::sum));
        return new ThreadTimes(
                seconds,
                processor,
                peaks.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** Seconds of processor time of all threads. */
    double all() {
        return processor.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Percents by purpose. */
    String shares() {
        StringBuilder shares = new StringBuilder();
        processor.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .filter(each -> each.getValue() > all() / 100)
                .forEach(each ->
                        shares.append(String.format("%s %.0f %%  ", each.getKey(), 100 * each.getValue() / all())));
        return shares.toString().strip();
    }

    private static Process begun(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String purpose(String name) {
        return PURPOSES.entrySet().stream()
                .filter(each -> name.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("others");
    }

    /** The threads that there are now; of one that has ended the last glance counts. */
    private static void glance(long pid, Map<String, Long> times, Map<String, String> names) {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads) {
                String[] time =
                        Files.readString(thread.resolve("schedstat")).strip().split(" ");
                names.put(
                        thread.toString(),
                        Files.readString(thread.resolve("comm")).strip());
                times.put(thread.toString(), Long.parseLong(time[0]));
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // it has just ended
        }
    }

    private static double peak(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/status"))
                    .lines()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
