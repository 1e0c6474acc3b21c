package cn.yince.serve.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The finished program serving a folder. */
final class RunningDesk implements AutoCloseable {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Process process;
    private final String address;

    /** Starts it, with more words of the command if there are, and waits for the address. */
    RunningDesk(Path folder, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of("serve", folder.toString()));
        words.addAll(List.of(more));
        process = program(words);
        address = firstAddress();
    }

    /** Runs the program and waits for its end. */
    static void run(String... words) throws IOException, InterruptedException {
        Process process = program(List.of(words));
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException("it ends with " + process.exitValue());
        }
    }

    private static Process program(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx640m",
                "-Djava.awt.headless=true",
                "-Dyince.home=" + HOME,
                "-jar",
                HOME.resolve("target/yince.jar").toString()));
        command.addAll(words);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private String firstAddress() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("http://127.0.0.1:")) {
                return line.strip();
            }
            all.append(line).append('\n');
        }
        throw new IOException("no address: " + all);
    }

    /** The address that lets a browser in, once. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
