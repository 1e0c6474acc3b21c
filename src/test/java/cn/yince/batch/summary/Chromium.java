package cn.yince.batch.summary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window.
 *
 * @param program the browser
 * @param profile an empty folder
 */
record Chromium(Path program, Path profile) {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** The browser of this machine, if it has one. */
    static Optional<Path> installed() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The page as it is after its scripts ran. */
    String dom(Path page) throws IOException, InterruptedException {
        return run("--dump-dom", page.toUri().toString());
    }

    /** The page on paper. */
    void print(Path page, Path pdf) throws IOException, InterruptedException {
        run("--print-to-pdf=" + pdf, "--no-pdf-header-footer", page.toUri().toString());
    }

    private String run(String... what) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of(
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.add("--user-data-dir=" + profile);
        command.addAll(List.of(what));
        Path shown = Files.createTempFile(profile.getParent(), "shown", ".html");
        Process browser = new ProcessBuilder(command)
                .redirectOutput(shown.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            try (Stream<ProcessHandle> children = browser.descendants()) {
                children.forEach(ProcessHandle::destroyForcibly);
            }
            browser.destroyForcibly().waitFor();
            throw new IOException("the browser does not end");
        }
        return Files.readString(shown, StandardCharsets.UTF_8);
    }
}
