package cn.yince.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;

/** HDFS with one name node and one data node, in a process of its own. */
final class SmallHdfs implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("\"namenode_port\":(\\d+)");
    private static final int SECONDS_TO_START = 120;
    private final Path folder;
    private final Process nodes;
    private final String address;

    private SmallHdfs(Path folder, Process nodes, String address) {
        this.folder = folder;
        this.nodes = nodes;
        this.address = address;
    }

    static SmallHdfs start(Path folder) throws Exception {
        Files.writeString(Files.createDirectories(folder).resolve("core-site.xml"), "<configuration/>");
        Path details = folder.resolve("details.json");
        List<String> paths = new ArrayList<>(classPath(folder));
        paths.add(Submitted.beside("hadoop-client-minicluster").toString());
        // its nodes look for their folder by way of JUnit
        for (Class<?> each : List.of(Assertions.class, JUnitException.class, AssertionFailedError.class)) {
            paths.add(jar(each));
        }
        Process nodes = Submitted.java(
                folder.resolve("hdfs.txt"),
                List.of("-Xmx256m", "-Dtest.build.data=" + folder, "-cp", String.join(":", paths)),
                List.of(
                        "org.apache.hadoop.test.MiniDFSClusterManager",
                        "-format",
                        "-datanodes",
                        "1",
                        "-writeDetails",
                        details.toString()));
        for (int i = 0; i < SECONDS_TO_START * 10 && nodes.isAlive(); i++) {
            Matcher port = PORT.matcher(Files.exists(details) ? Files.readString(details) : "");
            if (port.find()) {
                return new SmallHdfs(folder, nodes, "hdfs://127.0.0.1:" + port.group(1) + "/");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        nodes.destroyForcibly();
        throw new IllegalStateException(Files.readString(folder.resolve("hdfs.txt")));
    }

    private static String jar(Class<?> of) throws URISyntaxException {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static List<String> classPath(Path folder) {
        return List.of(folder.toString(), Submitted.SPARK.resolve("jars") + "/*");
    }

    /** A file as it is named there. */
    String file(String name) {
        return address + name;
    }

    /** {@code hadoop fs}. */
    void files(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("org.apache.hadoop.fs.FsShell"));
        command.addAll(List.of(words));
        Path log = folder.resolve("files.txt");
        Process shell = Submitted.java(log, List.of("-cp", String.join(":", classPath(folder))), command);
        assertThat(Submitted.ended(shell)).as(Files.readString(log)).isZero();
    }

    @Override
    public void close() throws InterruptedException {
        nodes.destroyForcibly().waitFor();
    }
}
