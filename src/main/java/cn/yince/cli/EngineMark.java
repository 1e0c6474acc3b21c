package cn.yince.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;

/** Tells this program from any other build of it: by its jar, or by all its classes and what lies with them. */
final class EngineMark {
    private EngineMark() {}

    static String get() {
        try {
            Path program = Path.of(EngineMark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return DigestUtils.sha256Hex(Files.isDirectory(program) ? ofFolder(program) : content(program));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program cannot read itself", e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder lines = new StringBuilder();
        files.forEach(file -> lines.append(folder.relativize(file))
                .append(' ')
                .append(content(file))
                .append('\n'));
        return lines.toString();
    }

    /** Its checksum, which the JVM has instructions for: the jar is long, and each batch begins with it. */
    private static String content(Path file) {
        try {
            return Files.size(file) + " " + FileUtils.checksumCRC32(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
