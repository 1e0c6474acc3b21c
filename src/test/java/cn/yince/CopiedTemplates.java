package cn.yince;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * A copy of the templates that a test may change. There is one for each process of tests: what the test before changed
 * is put right, which takes a tenth of the time of copying everything. Only one test at a time may have it.
 */
public final class CopiedTemplates {
    private static final Path TEMPLATES = Path.of("templates");
    /** No file that was written since is as old. */
    private static final FileTime UNTOUCHED = FileTime.fromMillis(1_000_000_000_000L);

    private static Path copy;

    private CopiedTemplates() {}

    /** The copy, as the templates are. */
    public static synchronized Path fresh() throws IOException {
        if (copy == null) {
            Path folder = Files.createTempDirectory("yince-templates");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(folder.toFile())));
            copy = folder.resolve("templates");
        }
        Set<Path> wanted = under(TEMPLATES);
        for (Path file : List.copyOf(((TreeSet<Path>) under(copy)).descendingSet())) {
            if (!wanted.contains(file) || !isSame(file)) {
                FileUtils.forceDelete(copy.resolve(file).toFile());
            }
        }
        for (Path file : wanted) {
            Path to = copy.resolve(file);
            if (Files.isDirectory(TEMPLATES.resolve(file))) {
                Files.createDirectories(to);
            } else if (!Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(TEMPLATES.resolve(file), to, StandardCopyOption.REPLACE_EXISTING);
                Files.setLastModifiedTime(to, UNTOUCHED);
            }
        }
        return copy;
    }

    /** Whether a file of the copy is as it was put there, and a folder still one. */
    private static boolean isSame(Path file) throws IOException {
        BasicFileAttributes now =
                Files.readAttributes(copy.resolve(file), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return Files.isDirectory(TEMPLATES.resolve(file))
                ? now.isDirectory()
                : now.isRegularFile()
                        && now.lastModifiedTime().equals(UNTOUCHED)
                        && now.size() == Files.size(TEMPLATES.resolve(file));
    }

    /** Everything below a folder, from there, each after what holds it. */
    private static Set<Path> under(Path folder) throws IOException {
        Set<Path> found = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> found.add(folder.relativize(file)));
            }
        }
        return found;
    }
}
