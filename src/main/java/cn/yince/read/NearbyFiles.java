package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.read.text.ProperText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Files in the folder of a unit file or below it; no name leads out of there. */
final class NearbyFiles {
    private static final String STAY = "请把文件放在本文件所在的文件夹里，写从那里算起的路径，如 支付中心.yaml";
    private final Path file;

    NearbyFiles(Path file) {
        this.file = file;
    }

    /**
     * A file that is there.
     *
     * @param path beside the file that names it, as that one was given
     * @param real without symbolic links; two names of one file have the same
     */
    record Nearby(Path path, Path real) {
        /** As problems name it. */
        String shown() {
            return path.toString();
        }

        /** Its content, up to one byte more than a unit file may have. */
        byte[] bytes() throws IOException {
            try (InputStream in = Files.newInputStream(real)) {
                return in.readNBytes(SheetFile.largest(shown()) + 1);
            }
        }
    }

    /**
     * Finds a file.
     *
     * @param typed its path from the folder
     * @param name how messages name where it was typed
     * @throws InputRejected when it is elsewhere, or not there
     */
    Nearby find(String typed, String name, Place place) {
        try {
            Path path = file.getFileSystem().getPath(typed.replace('\\', '/'));
            Path found = named(file.resolveSibling(path.normalize()));
            if (leavesByName(path, typed)) {
                throw outside(typed, name, place);
            }
            if (!Files.isRegularFile(found)) {
                throw missing(typed, name, Files.exists(found) ? "不是文件" : "没有这个文件", place);
            }
            Path real = found.toRealPath();
            if (!real.startsWith(file.toAbsolutePath().getParent().toRealPath())) {
                throw outside(typed, name, place);
            }
            return new Nearby(found, real);
        } catch (InvalidPathException e) {
            throw missing(typed, name, "不能作文件名", place);
        } catch (IOException e) {
            throw missing(typed, name, "读不出来", place);
        }
    }

    /** The file, or the one in its folder whose name differs only in characters that look alike. */
    private static Path named(Path found) throws IOException {
        Path folder = found.toAbsolutePath().getParent();
        if (Files.exists(found) || folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        String name = ProperText.plain(found.getFileName().toString());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each ->
                            ProperText.plain(each.getFileName().toString()).equals(name))
                    .map(each -> found.resolveSibling(each.getFileName()))
                    .findFirst()
                    .orElse(found);
        }
    }

    /** Whether it is the unit file itself. */
    boolean isItself(Nearby nearby) {
        try {
            return file.toRealPath().equals(nearby.real());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean leavesByName(Path path, String typed) {
        return path.isAbsolute()
                || path.getRoot() != null
                || typed.matches("[A-Za-z]:.*")
                || StreamSupport.stream(path.spliterator(), false)
                        .anyMatch(part -> part.toString().equals(".."));
    }

    private static InputRejected outside(String typed, String name, Place place) {
        return new InputRejected(Problem.error("Y0211", place, name + "填的“" + typed + "”不在本文件所在的文件夹里", STAY));
    }

    private static InputRejected missing(String typed, String name, String what, Place place) {
        return new InputRejected(
                Problem.error("Y0212", place, name + "填的“" + typed + "”" + what, "请检查文件名和读取权限；路径从本文件所在的文件夹算起"));
    }
}
