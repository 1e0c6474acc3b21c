package cn.yince.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files to be opened in the program that the user has for them. Yince starts no program: it writes their paths into a
 * file of the launcher's, which opens them.
 */
final class Opened {
    private final Optional<Path> list;

    private Opened(Optional<Path> list) {
        this.list = list;
    }

    /** As the launcher wants, if it found a desktop. */
    static Opened byLauncher() {
        return to(System.getenv("YINCE_OPENED"));
    }

    /**
     * Opened by what reads a list.
     *
     * @param list a path for each line, UTF-8; null when nothing is opened
     */
    static Opened to(String list) {
        return new Opened(
                Optional.ofNullable(list).filter(file -> !file.isBlank()).map(Path::of));
    }

    /**
     * Has a file opened once this command has ended. Where it is has been told, so that nothing is said when it cannot
     * be.
     */
    void open(Path file) {
        list.ifPresent(to -> add(to, file.toAbsolutePath() + "\n"));
    }

    private static void add(Path list, String line) {
        try {
            Files.writeString(list, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // the user opens it
        }
    }
}
