package cn.yince.desk.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How one file names another. */
final class Neighbours {
    private static final String SEPARATOR = "/";

    private Neighbours() {}

    /** The path of a file from the folder of another, when it lies in that folder or below it. */
    static Optional<String> below(Path file, Path from) {
        Path folder = real(from.toAbsolutePath().normalize().getParent());
        Path target = real(file.toAbsolutePath().normalize());
        return target.startsWith(folder) ? Optional.of(joined(folder.relativize(target))) : Optional.empty();
    }

    /** The path of a file from the folder of another, wherever it lies; empty on another drive. */
    static Optional<String> anywhere(Path file, Path from) {
        Path folder = real(from.toAbsolutePath().normalize().getParent());
        Path target = real(file.toAbsolutePath().normalize());
        return target.getRoot().equals(folder.getRoot())
                ? Optional.of(joined(folder.relativize(target)))
                : Optional.empty();
    }

    /** Whether two files are in the same folder. */
    static boolean share(Path one, Path other) {
        return real(one.toAbsolutePath().normalize().getParent())
                .equals(real(other.toAbsolutePath().normalize().getParent()));
    }

    private static String joined(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Without symbolic links, as far as it exists. */
    private static Path real(Path path) {
        if (path.getParent() == null) {
            return path;
        }
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : real(path.getParent()).resolve(path.getFileName());
        } catch (IOException e) {
            return path;
        }
    }
}
