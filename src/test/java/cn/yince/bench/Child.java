package cn.yince.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/**
 * A process that ran to its end.
 *
 * @param milliseconds from start to end
 * @param processor milliseconds of processor time; 0 where the system does not tell
 * @param peak largest resident memory in MiB; 0 where the system does not tell
 */
record Child(double milliseconds, double processor, double peak) {
    private static final int GLANCE_MILLIS = 4;

    /** Runs a command and watches its memory; stops the benchmark when it fails. */
    static Child run(List<String> command) throws IOException, InterruptedException {
        return run(command, resident -> {});
    }

    /** As {@link #run(List)}; somebody is told its resident memory in MiB all the time. */
    static Child run(List<String> command, DoubleConsumer watching) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        double peak = 0;
        double processor = 0;
        while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, memory(process.pid(), "VmHWM:"));
            watching.accept(memory(process.pid(), "VmRSS:"));
            processor =
                    process.info().totalCpuDuration().map(Duration::toMillis).orElse((long) processor);
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit code " + process.exitValue() + " of " + command.get(0));
        }
        return new Child(milliseconds, processor, peak);
    }

    private static double memory(long pid, String kind) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith(kind))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
