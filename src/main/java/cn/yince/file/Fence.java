package cn.yince.file;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds files of packs and nothing outside the templates folder, whatever names are asked for and whatever links lie in
 * it.
 */
public final class Fence {
    /** Far more than all files of a pack with its fonts and images. */
    private static final int MOST_FILES = 10_000;

    private Fence() {}

    /**
     * The file of a layer.
     *
     * @param layer a folder of the pack
     * @param part name inside it, untrusted; one that is no name of a file or leads out of the layer is not found
     * @param templates what no link may lead out of
     * @throws InputRejected M0110 when a link leads out
     */
    public static Optional<Path> file(Path layer, String part, Path templates) {
        try {
            Path file = layer.resolve(part).normalize();
            if (!file.startsWith(layer) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(inside(file, templates));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Every file of a folder and of the folders in it, in no order; links to folders are not followed.
     *
     * @throws InputRejected M0110 when a link leads out of the templates folder, M0116 when there are too many files
     */
    public static List<Path> files(Path folder, Path templates) {
        return files(folder, templates, Integer.MAX_VALUE);
    }

    /** As {@link #files}, of the folder alone. */
    public static List<Path> filesOf(Path folder, Path templates) {
        return files(folder, templates, 1);
    }

    private static List<Path> files(Path folder, Path templates, int depth) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        inside(folder, templates);
        try (Stream<Path> all = Files.walk(folder, depth)) {
            List<Path> files =
                    all.filter(Files::isRegularFile).limit(MOST_FILES + 1L).toList();
            if (files.size() > MOST_FILES) {
                throw new InputRejected(Problem.error(
                        "M0116", Place.of(folder.toString()), "模板的文件夹里有超过 " + MOST_FILES + " 个文件", "请只留下模板用得到的文件"));
            }
            files.forEach(file -> inside(file, templates));
            return files;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new InputRejected(Problem.error("M0116", Place.of(folder.toString()), "模板的文件夹读不出来", "请检查它的权限"));
        }
    }

    /** The folders in a folder, by name; a link is one only when it leads to a folder that lies in the same, too. */
    public static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(parent)) {
            Path real = parent.toRealPath();
            return list.filter(Files::isDirectory)
                    .filter(folder -> !Files.isSymbolicLink(folder) || leads(folder, real))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean leads(Path link, Path into) {
        try {
            return link.toRealPath().startsWith(into);
        } catch (IOException e) {
            return false;
        }
    }

    private static Path inside(Path file, Path templates) {
        try {
            if (file.toRealPath().startsWith(templates.toRealPath())) {
                return file;
            }
        } catch (IOException e) {
            // a link in a circle leads nowhere
        }
        throw new InputRejected(
                Problem.error("M0110", Place.of(file.toString()), "这个文件是链接，指向模板文件夹之外", "请把文件本身放进模板文件夹"));
    }
}
