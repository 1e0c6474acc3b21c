package cn.yince;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher keeps beside the build, in a copy of the program. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "runs the shell launcher")
class LauncherIT {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String HUGE_PAGES = "UseTransparentHugePages";
    private static final String EXAMPLE = "data-examples/yangquan-treasury-2023.yaml";

    @TempDir
    Path folder;

    private Path home;

    /** A home with the built program and no archive. */
    private void home(String name) throws IOException {
        home = Files.createDirectories(folder.resolve(name));
        for (String part : List.of("templates", "fonts", "data-examples")) {
            Files.createSymbolicLink(home.resolve(part), HERE.resolve(part));
        }
        with(Files.copy(HERE.resolve("target/yince.jar"), folder.resolve("印册.jar")));
    }

    /** As {@link #home}, with a program of three classes whose archive is soon made. */
    private void homeOfStandIn(String name) throws IOException {
        home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("data-examples"));
        with(StandIn.jar(folder.resolve("替身.jar")));
    }

    private void with(Path jar) throws IOException {
        Files.copy(HERE.resolve("yince"), home.resolve("yince"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("src/main"));
        Files.createFile(home.resolve("pom.xml"));
        Files.createDirectories(home.resolve("target"));
        Files.move(jar, home.resolve("target/yince.jar"));
        Files.setLastModifiedTime(home.resolve("target/yince.jar"), FileTime.fromMillis(System.currentTimeMillis()));
    }

    @Test
    void theArchiveIsMadeOnceAndUsed() throws Exception {
        home("yince");
        Path booklet = generate(thisJava(), "一.pdf");
        Path archive = archive();
        FileTime made = Files.getLastModifiedTime(archive);
        assertThat(Files.size(archive)).isGreaterThan(1 << 20);
        usesItsArchive(thisJava());
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
        assertThat(home.resolve("target/start").toFile().list())
                .as("nothing is left of the making")
                .hasSize(2);
        assertThat(booklet).hasSameBinaryContentAs(generate(thisJava(), "二.pdf"));
        theSecondCompilerIsForThousandsOfFiles();

        List<Path> others = others();
        assumeTrue(!others.isEmpty(), "only one JDK from 17 on is installed");
        for (Path java : others) {
            assertThat(generate(java, "二.pdf")).hasSameBinaryContentAs(booklet);
            usesItsArchive(java);
        }
    }

    private void usesItsArchive(Path java) throws IOException, InterruptedException {
        assertThat(started(java, "-Xlog:class+load"))
                .anyMatch(line -> line.contains("cn.yince.Press source: shared objects file"));
    }

    /** Each is made anew, and is used then; one that is empty never was. */
    @Test
    void anArchiveThatIsDamagedForeignOrOfAnotherProgramIsMadeAnew() throws Exception {
        homeOfStandIn("yince");
        Path booklet = generate(thisJava(), "一.pdf");
        Path archive = archive();
        byte[] good = Files.readAllBytes(archive);
        for (byte[] bad : List.of(Arrays.copyOf(good, good.length / 2), "不是类的档".getBytes(StandardCharsets.UTF_8))) {
            Files.delete(archive);
            Files.write(archive, bad);
            assertThat(generate(thisJava(), "二.pdf")).hasSameBinaryContentAs(booklet);
            assertThat(Files.size(archive)).as("made anew").isGreaterThan(1 << 20);
            usesItsArchive(thisJava());
        }
        Path of = archive.resolveSibling(archive.getFileName() + ".of");
        String maker = Files.readString(of);
        Files.writeString(of, "别的 Java\n", StandardOpenOption.TRUNCATE_EXISTING);
        FileTime made = Files.getLastModifiedTime(archive);
        generate(thisJava(), "二.pdf");
        assertThat(Files.readString(of)).isNotEqualTo("别的 Java\n").hasSameSizeAs(maker);
        assertThat(Files.getLastModifiedTime(archive)).isNotEqualTo(made);
    }

    /** The JVM writes such a name differently in a URL; JDK 17 then takes no class of the program from an archive. */
    @Test
    void aFolderOfAnyNameWillDo() throws Exception {
        homeOfStandIn("印 册");
        assertThat(generate(thisJava(), "一.pdf")).isNotEmptyFile();
        assertThat(generate(thisJava(), "二.pdf")).hasSameBinaryContentAs(folder.resolve("一.pdf"));
    }

    /** What the second compiler makes comes too late for fewer; long before that there is less room for garbage. */
    private void theSecondCompilerIsForThousandsOfFiles() throws Exception {
        Path units = Files.createDirectories(folder.resolve("单 位/县"));
        files(units, 0, 999);
        Files.createFile(units.resolve("不算的.pdf"));
        for (String command : List.of("batch", "publish")) {
            assertThat(flags(command, "--help", units.getParent().toString()))
                    .contains("-XX:TieredStopAtLevel=1")
                    .matches(out -> out.contains(HUGE_PAGES) == hugePagesAreGiven(), "huge pages where they are given")
                    .doesNotContain("MaxHeapFreeRatio");
        }
        Files.createFile(units.resolve("一千.xlsx"));
        assertThat(flags("batch", "--help", units.getParent().toString()))
                .contains("-XX:TieredStopAtLevel=1", "-XX:MaxHeapFreeRatio=", "-XX:MaxHeapSize=")
                .doesNotContain(HUGE_PAGES);
        files(units, 1000, 4000);
        assertThat(flags("batch", "--help", units.getParent().toString()))
                .contains("-XX:MaxHeapSize=")
                .doesNotContain("TieredStopAtLevel")
                .doesNotContain("MaxHeapFreeRatio");
    }

    /** Of two megabytes; without them Java would warn of what it was asked for. */
    private static boolean hugePagesAreGiven() {
        Path told = Path.of("/sys/kernel/mm/transparent_hugepage");
        try {
            return Files.readString(told.resolve("enabled")).matches("(?s).*\\[(madvise|always)\\].*")
                    && Files.readString(told.resolve("hpage_pmd_size")).strip().equals("2097152");
        } catch (IOException e) {
            return false;
        }
    }

    private static void files(Path folder, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Files.createFile(folder.resolve(i + ".yaml"));
        }
    }

    /** What Java was begun with, as it tells itself. */
    private String flags(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("yince").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", thisJava().toString());
        builder.environment().put("YINCE_JAVA_OPTS", "-XX:+PrintCommandLineFlags");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target/start"))) {
            return files.filter(file -> !file.toString().endsWith(".of"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path generate(Path java, String name) throws IOException, InterruptedException {
        Path booklet = folder.resolve(name);
        started(java, "", "-o", booklet.toString());
        return booklet;
    }

    /** The lines of a start that ends well. */
    private List<String> started(Path java, String options, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("yince").toString(),
                "generate",
                "-q",
                HERE.resolve(EXAMPLE).toString()));
        command.addAll(words.length == 0 ? List.of("-o", folder.resolve("册.pdf").toString()) : List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("YINCE_JAVA_OPTS", options);
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        if (options.isEmpty()) {
            assertThat(out).isEmpty();
        }
        return out.lines().toList();
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"));
    }

    /** JDK 25 where it is installed, or the folder in {@code JAVA25_HOME}. */
    private static List<Path> others() throws IOException {
        List<Path> found = new ArrayList<>();
        if (System.getenv("JAVA25_HOME") != null) {
            found.add(Path.of(System.getenv("JAVA25_HOME")));
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (found.isEmpty() && Files.isDirectory(installed)) {
            try (Stream<Path> javas = Files.list(installed)) {
                javas.filter(java -> java.getFileName().toString().contains("25"))
                        .forEach(found::add);
            }
        }
        found.removeIf(java -> !Files.isExecutable(java.resolve("bin/java")) || java.equals(thisJava()));
        return found;
    }
}
