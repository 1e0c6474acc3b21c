package cn.yince.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Prints many units and two huge ones with one job and with two: whether the booklets are the same, and what the heap
 * holds on the way.
 */
public final class Jobs {
    private static final int FORMS = 2_000;
    private static final int ROWS = 20_000;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB");

    /** The unit of thousands of forms needs more than the usual heap; what lives in it is the same. */
    private static final String HEAP = "-Xmx3g";

    private static final String ENDING = ".pdf";
    private static final double KIB = 1024;

    private final PrintStream out = System.out;
    private final Settings settings = Settings.fromProperties();
    private final int units;

    private Jobs(int units) {
        this.units = units;
    }

    /** Takes settings as system properties only; {@code bench.units} of them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Jobs(Integer.getInteger("bench.units", 3000)).run(Files.createTempDirectory("yince-jobs"));
    }

    private void run(Path folder) throws IOException, InterruptedException {
        String yince = settings.home().resolve("yince").toString();
        Path files = folder.resolve("单位");
        Child.run(List.of(yince, "sample", String.valueOf(units), "-o", files.toString()));
        HugeUnits.write(
                settings.home().resolve("data-examples/yangquan-treasury-2023.yaml"),
                settings.home().resolve("data-examples/minimal.yaml"),
                FORMS,
                ROWS,
                files);
        Map<String, String> one = printed(yince, files, folder.resolve("一"), 1);
        Map<String, String> two = printed(yince, files, folder.resolve("二"), 2);
        line(
                "%d booklets with one job, %d with two: %s",
                one.size(), two.size(), one.equals(two) ? "the same bytes" : "NOT THE SAME");
    }

    private Map<String, String> printed(String yince, Path files, Path output, int jobs)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        yince,
                        "batch",
                        files.toString(),
                        "--draft",
                        "--jobs",
                        String.valueOf(jobs),
                        "-q",
                        "-o",
                        output.toString())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        command.environment().put("YINCE_JAVA_OPTS", HEAP);
        Process batch = command.start();
        long begin = System.nanoTime();
        int next = units / 3;
        long peak = 0;
        while (!batch.waitFor(1, TimeUnit.SECONDS)) {
            peak = Math.max(peak, peak(batch.pid()));
            long booklets = Files.isDirectory(output) ? booklets(output).size() : 0;
            if (booklets >= next) {
                line(
                        "%d jobs, %5d booklets: %6.0f MiB of the heap after it was cleared",
                        jobs, booklets, heap(batch.pid()));
                next = next < units / 3 * 2
                        ? units / 3 * 2
                        : next < units - units / 50 ? units - units / 50 : Integer.MAX_VALUE;
            }
        }
        line(
                "%d jobs, exit code %d, %.0f s, %.0f MiB at most",
                jobs, batch.exitValue(), (System.nanoTime() - begin) / 1e9, peak / KIB);
        huge(output.resolve("汇总.json"));
        Map<String, String> digests = new TreeMap<>();
        for (Path booklet : booklets(output)) {
            digests.put(booklet.getFileName().toString(), DigestUtils.sha256Hex(Files.readAllBytes(booklet)));
        }
        return digests;
    }

    /** What became of the two huge units. */
    private void huge(Path summary) throws IOException {
        for (JsonNode unit : new ObjectMapper().readTree(summary.toFile()).get("单位")) {
            if (unit.get("单位").asText().contains("许多")) {
                line(
                        "%s: %s, %s pages, %s s",
                        unit.get("单位").asText(), unit.get("状态").asText(), unit.get("页数"), unit.get("秒"));
            }
        }
    }

    /** KiB that a process has had at most. */
    private static long peak(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        return Files.exists(status)
                ? PEAK.matcher(Files.readString(status))
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .max()
                        .orElse(0)
                : 0;
    }

    private static List<Path> booklets(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    /** MiB that live in the heap of a process. */
    private static double heap(long pid) throws IOException, InterruptedException {
        asked(pid, "GC.run");
        return USED.matcher(asked(pid, "GC.heap_info"))
                        .results()
                        .limit(2)
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / KIB;
    }

    private static String asked(long pid, String question) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(), String.valueOf(pid), question)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }
}
