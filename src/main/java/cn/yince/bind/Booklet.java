package cn.yince.bind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A finished booklet.
 *
 * @param pdf the whole file; not copied, not to be changed
 * @param pages how many pages it has
 */
public record Booklet(byte[] pdf, int pages) {
  private static final int MOST_UNFINISHED = 1000;

  /**
   * Writes the file all at once: either the whole booklet stands there afterwards or what stood there before.
   *
   * @param file replaced when it exists; its folder must exist
   * @return the file
   * @throws IOException when it cannot be written; nothing half-written remains
   */
  public Path writeTo(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path unfinished = newFileBeside(target);
    try {
      writeThrough(unfinished);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return file;
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

  private void writeThrough(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(pdf);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }
}
