package cn.yince.serve.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The finished program serving a folder. */
final class RunningDesk implements AutoCloseable {
    private static final Path HOME = Path.of("").toAbsolutePath();

    private final Process process;
    private final String address;

    /** Starts it and waits for the address. */
    RunningDesk(Path folder) throws IOException {
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-Xmx640m",
                "-Djava.awt.headless=true",
                "-Dyince.home=" + HOME,
                "-jar",
                HOME.resolve("target/yince.jar").toString(),
                "serve",
                folder.toString());
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        address = firstAddress();
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
