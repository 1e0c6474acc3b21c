package cn.yince.bind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** Files written all at once: a file is whole, or what stood there before stands there still. */
public final class WholeFile {
    private static final int MOST_UNFINISHED = 1000;
    private static final Pattern UNFINISHED = Pattern.compile("\\..+\\.\\d{1,4}\\.part");

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @param file replaced when it exists; its folder must exist
     * @throws IOException when it cannot be written; nothing half-written remains
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path target = file.toAbsolutePath();
        finish(newFileBeside(target), target, content);
    }

    /**
     * Writes a file by way of another, of which the name tells who writes.
     *
     * @param file replaced when it exists; its folder must exist
     * @param unfinished must not exist; on the same disk
     * @throws IOException when it cannot be written; nothing half-written remains
     */
    public static void write(Path file, Path unfinished, byte[] content) throws IOException {
        finish(Files.createFile(unfinished), file.toAbsolutePath(), content);
    }

    private static void finish(Path unfinished, Path target, byte[] content) throws IOException {
        try {
            writeThrough(unfinished, content);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Whether a file is what a run left behind that was killed while it wrote. */
    public static boolean isUnfinished(Path file) {
        return UNFINISHED.matcher(file.getFileName().toString()).matches();
    }

    /** A new file with the permissions the user's files have; a temporary file of the JDK's making would be private. */
    private static Path newFileBeside(Path target) throws IOException {
        for (int number = 1; ; number++) {
            Path file = target.resolveSibling("." + target.getFileName() + "." + number + ".part");
            try {
                return Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_UNFINISHED) {
                    throw e;
                }
            }
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (channel instanceof FileChannel disk) {
                disk.force(true);
            }
        }
    }
}
