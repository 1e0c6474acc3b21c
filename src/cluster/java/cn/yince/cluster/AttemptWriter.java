package cn.yince.cluster;

import cn.yince.batch.BookletWriter;
import cn.yince.bind.Booklet;
import cn.yince.bind.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.TaskContext;

/**
 * Writes booklets under the name of the attempt and puts them in place whole; what stands there with the same bytes is
 * left. So of several attempts at a unit any may come first or last, and one that is killed leaves no booklet.
 */
final class AttemptWriter implements BookletWriter {
    private final String application;

    AttemptWriter(Terms terms) {
        this.application = terms.application();
    }

    @Override
    public void write(Booklet booklet, Path file) throws IOException {
        write(file, booklet.pdf(), application);
    }

    static void write(Path file, byte[] content, String application) throws IOException {
        if (stands(file, content)) {
            return;
        } else if (Places.isPutWhole(file)) {
            Files.write(file, content);
            return;
        }
        Path own = file.resolveSibling(".yince");
        Path folder = Files.isDirectory(own) ? own : file.toAbsolutePath().getParent();
        WholeFile.write(file, folder.resolve(unfinished(file, application)), content);
    }

    /** What a file is called until it is whole, by this attempt alone; known as unfinished to every later batch. */
    static String unfinished(Path file, String application) {
        long attempt = TaskContext.get() == null ? 0 : TaskContext.get().taskAttemptId();
        return "." + file.getFileName() + "-" + application + "-" + attempt + ".1.part";
    }

    private static boolean stands(Path file, byte[] content) throws IOException {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (NoSuchFileException e) {
            return false;
        }
    }
}
