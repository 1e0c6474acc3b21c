package cn.yince.batch.manifest;

import java.nio.file.Path;

/**
 * Names files by their way from the output folder, so that a batch may be called from anywhere.
 *
 * @param output the output folder
 */
public record Keys(Path output) {
    /** The name of a file. */
    public String of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path from = output.toAbsolutePath().normalize();
        boolean sameRoot = from.getRoot().equals(absolute.getRoot());
        return (sameRoot ? from.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    /** The file of a name. */
    public Path file(String key) {
        return output.toAbsolutePath().resolve(key).normalize();
    }
}
