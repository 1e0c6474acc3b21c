package cn.yince.batch.sheet;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Where the library of spreadsheets keeps what it has not yet put together. */
final class Scratch {
    private Scratch() {}

    /** Keeps it in a folder; when that is on no disk of this machine, where temporary files of the system go. */
    static void use(Path folder) {
        TempFile.setTempFileCreationStrategy(
                folder.getFileSystem().equals(FileSystems.getDefault())
                        ? new DefaultTempFileCreationStrategy(folder.toFile())
                        : new DefaultTempFileCreationStrategy());
    }
}
