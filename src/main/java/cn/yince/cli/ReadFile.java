package cn.yince.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A file that a command reads, often the only copy of what somebody typed: nothing is written over it. */
final class ReadFile {
    private ReadFile() {}

    /**
     * Refuses to write to a file that is read.
     *
     * @throws OutputFailed when it is one, by whatever name
     */
    static void keep(Path written, Collection<Path> read) {
        for (Path each : read) {
            if (isSame(written, each)) {
                throw new OutputFailed("要写到的 " + written + " 就是所读的 " + each + "，写了原来的内容就没有了，没有写。请用 -o 换一个名称", null);
            }
        }
    }

    /** Refuses to write to the file that is read. */
    static void keep(Path written, Path read) {
        keep(written, List.of(read));
    }

    private static boolean isSame(Path written, Path read) {
        try {
            return Files.exists(written) && Files.isSameFile(written, read);
        } catch (IOException e) {
            return written.toAbsolutePath()
                    .normalize()
                    .equals(read.toAbsolutePath().normalize());
        }
    }
}
