package cn.yince.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FileUtils;

/** Tells this program from any other build of it: a digest over all its classes and what is packed with them. */
final class EngineMark {
    private EngineMark() {}

    static String get() {
        try {
            Path program = Path.of(EngineMark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return DigestUtils.sha256Hex(Files.isDirectory(program) ? ofFolder(program) : ofJar(program));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the program cannot read itself", e);
        }
    }

    /** By the check sums that stand in the jar. */
    private static String ofJar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            StringBuilder lines = new StringBuilder();
            jar.stream()
                    .sorted(java.util.Comparator.comparing(java.util.zip.ZipEntry::getName))
                    .forEach(entry -> lines.append(entry.getName())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n'));
            return lines.toString();
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

    /** As the check sums of a jar. */
    private static String content(Path file) {
        try {
            return Files.size(file) + " " + FileUtils.checksumCRC32(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
