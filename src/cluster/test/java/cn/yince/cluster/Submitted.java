package cn.yince.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The finished programs, started as their users start them. */
final class Submitted {
    private static final Path HOME = Path.of("").toAbsolutePath();

    /** An installed Spark; that which it was compiled with unless another is named. */
    static final Path SPARK = HOME.resolve(System.getProperty("yince.cluster.spark", "target/cluster/spark"));

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Submitted() {}

    /** {@code yince batch}. */
    static Process batch(Path input, Path output, Path log, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:+UseSerialGC",
                "-Xmx640m",
                "-Dyince.home=" + HOME,
                "-jar",
                HOME.resolve("target/yince.jar").toString(),
                "batch",
                input.toString(),
                "-o",
                output.toString()));
        command.addAll(List.of(options));
        return started(new ProcessBuilder(command), log);
    }

    /** {@code spark-submit}, with what Spark's own script does. */
    static Process cluster(Path log, List<String> settings, String... words) throws Exception {
        List<String> submit = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit", "--driver-memory", "1g"));
        settings.forEach(setting ->
                submit.addAll(setting.startsWith("--") ? List.of(setting.split("=", 2)) : List.of("--conf", setting)));
        submit.addAll(List.of("--class", "cn.yince.cluster.ClusterBatch"));
        submit.add(HOME.resolve("target/yince-cluster.jar").toString());
        submit.addAll(List.of(words));
        return started(new ProcessBuilder(launch(submit)), log);
    }

    /** Any other program. */
    static Process java(Path log, List<String> options, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(words);
        return started(new ProcessBuilder(command), log);
    }

    /** A jar that only tests use. */
    static Path beside(String name) throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("target/cluster/beside"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> launch(List<String> submit) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-cp", SPARK.resolve("jars") + "/*", "org.apache.spark.launcher.Main"));
        command.addAll(submit);
        Process launcher = set(new ProcessBuilder(command)).start();
        String[] words = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0");
        assertThat(launcher.waitFor()).isZero();
        List<String> launch = new ArrayList<>(List.of(words));
        launch.remove(0);
        launch.replaceAll(String::strip);
        launch.removeIf(String::isEmpty);
        launch.set(0, JAVA);
        return launch;
    }

    private static ProcessBuilder set(ProcessBuilder builder) {
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("SPARK_HOME", SPARK.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder;
    }

    private static Process started(ProcessBuilder builder, Path log) throws IOException {
        return set(builder)
                .directory(SPARK.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Waits for its end. */
    static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** The executors of a cluster that is simulated by the process of its driver. */
    static List<ProcessHandle> executors(Process driver) {
        return driver.descendants()
                .filter(each -> each.info()
                        .commandLine()
                        .filter(line -> line.contains("CoarseGrainedExecutorBackend"))
                        .isPresent())
                .toList();
    }

    /** How many booklets stand in a folder. */
    static long booklets(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).count();
        }
    }
}
