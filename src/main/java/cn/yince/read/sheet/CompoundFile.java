package cn.yince.read.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.poifs.storage.BATBlock;
import org.apache.poi.poifs.storage.HeaderBlock;

/** A file of streams; finds the one with the records of a workbook. */
final class CompoundFile {
  private static final String WORKBOOK = "Workbook";

  /** What a file may claim to be, in bytes; the library asks for that much memory. */
  private static final long CLAIMED = 4L * Limits.FILE;

  private CompoundFile() {}

  /**
   * The records of a workbook.
   *
   * @throws cn.yince.problem.InputRejected when the file is no workbook, is an older one, or has a password or macros
   * @throws IOException when it is damaged
   */
  static byte[] records(byte[] bytes, String file) throws IOException {
    if (BATBlock.calculateMaximumSize(new HeaderBlock(new ByteArrayInputStream(bytes))) > CLAIMED) {
      throw new IOException("claims to be larger than it is");
    }
    try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = compound.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw Refusal.PASSWORD.of(file);
      } else if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
        throw Refusal.MACROS.of(file);
      } else if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
        throw (root.hasEntryCaseInsensitive("Book") ? Refusal.OLD : Refusal.FOREIGN).of(file);
      }
      return content(root);
    }
  }

  private static byte[] content(DirectoryNode root) throws IOException {
    Entry entry = root.getEntryCaseInsensitive(WORKBOOK);
    if (!(entry instanceof DocumentEntry document) || document.getSize() > Limits.FILE) {
      throw new IOException("no stream of a workbook");
    }
    try (InputStream in = root.createDocumentInputStream(document)) {
      return in.readNBytes(Limits.FILE);
    }
  }
}
