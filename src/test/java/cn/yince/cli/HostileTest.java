package cn.yince.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What strangers may hand over, of every kind, from outside: in a process with the memory that the program has, each
 * ends soon and in Chinese, and none is told as a fault of the program. {@code -Dyince.hostile=样式} tries those with a
 * word in their name.
 */
@Tag("slow")
class HostileTest {
    /** Milliseconds of the processor; none takes a third of it. */
    private static final int LONGEST = 10_000;

    /** Kilobytes of the whole process. */
    private static final long MOST_MEMORY = 700 * 1024;

    private static final String ONLY = System.getProperty("yince.hostile", "");

    @TempDir
    private static Path folder;

    private static final Map<String, Outcome> OUTCOMES = new HashMap<>();

    /** Milliseconds, or kilobytes; the exit code and what was said. */
    record Outcome(long number, String said) {}

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        Path out = folder.resolve("结果.txt");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx400m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.yince.cli.HostileRun",
                        folder.resolve("屋").toString(),
                        ONLY)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        if (!run.waitFor(10, TimeUnit.MINUTES)) {
            run.destroyForcibly().waitFor();
        }
        for (String line : Files.readAllLines(out)) {
            String[] parts = line.split("\t", -1);
            OUTCOMES.put(
                    parts[0],
                    new Outcome(
                            Long.parseLong(parts[1]),
                            new String(Base64.getDecoder().decode(parts[2]), StandardCharsets.UTF_8)));
        }
    }

    @TestFactory
    Stream<DynamicTest> eachEndsSoonAndInChinese() {
        List<Hostile> all = Hostile.all().stream()
                .filter(each -> each.name().contains(ONLY))
                .toList();
        assertThat(all).extracting(Hostile::name).doesNotHaveDuplicates();
        return all.stream()
                .map(hostile -> dynamicTest(hostile.name(), () -> endsWell(hostile, OUTCOMES.get(hostile.name()))));
    }

    private static void endsWell(Hostile hostile, Outcome outcome) {
        assertThat(outcome).as("it was tried").isNotNull();
        assertThat(outcome.number()).as("milliseconds").isLessThan(LONGEST);
        assertThat(outcome.said()).startsWith(outcome.said().startsWith("0") ? "0\n" : "1\n");
        assertThat(outcome.said())
                .matches(
                        said -> Pattern.compile(hostile.expected())
                                .matcher(said)
                                .find(),
                        hostile.expected());
        assertThat(outcome.said())
                .doesNotContain("内存不够", "\u001b", "\u0007")
                .matches(said -> !FuzzDoor.isForeign(said), "no word of Java, no English");
    }

    @Test
    void allOfThemStayWithinTheMemory() {
        assertThat(OUTCOMES.get("内存").number()).isLessThan(MOST_MEMORY);
    }
}
