package cn.yince.cli.errand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder, and files in it, for one user alone. */
final class OwnFolder {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnFolder() {}

    /**
     * Makes the folder.
     *
     * @throws IOException when it is there and others may look into it, or is a link
     * @throws UnsupportedOperationException where files have no such permissions
     */
    static void make(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        }
        PosixFileAttributeView view = Files.getFileAttributeView(
                folder, PosixFileAttributeView.class, java.nio.file.LinkOption.NOFOLLOW_LINKS);
        if (!Files.isDirectory(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                || !view.readAttributes().permissions().equals(FOLDER)
                || !Files.isWritable(folder)) {
            throw new IOException("no folder of one user alone");
        }
    }

    /** Nobody else may use it. */
    static void keep(Path file) throws IOException {
        Files.setPosixFilePermissions(file, FILE);
    }

    /** Writes a new file, which is whole as soon as it has its name. */
    static void write(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(FILE));
        Files.write(unfinished, content, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(unfinished, file);
    }
}
