package cn.yince.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yince.Options;
import cn.yince.bind.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a batch at random moments, resumes it each time, and holds what it ends with against an undisturbed run.
 *
 * @param folder a folder for all of it
 * @param units how many
 * @param kills how many moments while it prints; one more comes when all is printed
 * @param seed of the moments
 */
record Killing(Path folder, int units, int kills, long seed) {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final int LATEST_MILLIS = 150;

    /** The seed of {@code -Dyince.kill.seed=…}, or any. */
    static long anySeed() {
        long seed = Long.getLong("yince.kill.seed", new Random().nextLong());
        System.out.println("the same moments again: -Dyince.kill.seed=" + seed);
        return seed;
    }

    /**
     * What was printed in the end, and what prints when nobody disturbs it.
     *
     * @param killed digests of the booklets by name
     * @param undisturbed the same of the other run
     */
    record Printed(Map<String, String> killed, Map<String, String> undisturbed) {}

    Printed run() throws Exception {
        Path files = SmallUnits.write(folder.resolve("单位"), units);
        Path output = Files.createDirectories(folder.resolve("册"));
        Random random = new Random(seed);
        int[] moments = random.ints(kills, 0, units * 4 / 5).sorted().toArray();
        for (int moment : moments) {
            assertThat(killed(files, output, moment, random.nextInt(LATEST_MILLIS)))
                    .as("killed while it worked, seed " + seed)
                    .isTrue();
        }
        killed(files, output, units, random.nextInt(LATEST_MILLIS));
        Files.writeString(output.resolve(".云岭市第01中心2023年度单位决算公开.pdf.1.part"), "%PDF-半");

        Process last = start(files, output);
        assertThat(last.waitFor(10, TimeUnit.MINUTES)).isTrue();

        assertThat(last.exitValue()).as(log()).isZero();
        assertThat(log()).containsPattern("共 " + units + " 个单位：(已印出 \\d+，)?未变 \\d+；");
        return compared(files, output);
    }

    /** Kills it so long after so many booklets are there; tells whether it was still at work. */
    private boolean killed(Path files, Path output, int booklets, int millis) throws Exception {
        Process child = start(files, output);
        while (child.isAlive() && booklets(output) < booklets) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        boolean working = !child.waitFor(millis, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        return working;
    }

    private Printed compared(Path files, Path output) throws IOException {
        Path undisturbed = folder.resolve("对照");
        SmallUnits.run(Order.of(List.of(files), undisturbed, 2), Options.PLAIN.verifying());
        assertThat(names(output)).as("seed " + seed).isEqualTo(names(undisturbed));
        assertThat(names(output.resolve(".yince"))).containsExactly("lock", "manifest.json", "summary.txt");
        assertThat(SmallUnits.files(output)).noneMatch(WholeFile::isUnfinished);
        return new Printed(SmallUnits.digests(output, ".pdf"), SmallUnits.digests(undisturbed, ".pdf"));
    }

    /** The finished program as its users start it; the launcher becomes the process that is killed. */
    private Process start(Path files, Path output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                HOME.resolve("yince").toString(), "batch", files.toString(), "-o", output.toString(), "--jobs", "2");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("YINCE_OPEN", "none");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("输出.txt").toFile())
                .start();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("输出.txt"));
    }

    private static long booklets(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).count();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        return SmallUnits.files(folder).stream()
                .map(f -> f.getFileName().toString())
                .toList();
    }
}
