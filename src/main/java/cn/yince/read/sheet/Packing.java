package cn.yince.read.sheet;

import cn.yince.problem.InputRejected;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is packed as, told from its bytes whatever its name says. */
final class Packing {
  private static final Set<String> OF_OLD_WORKBOOKS = Set.of("Workbook", "Book", "WORKBOOK", "BOOK");

  private Packing() {}

  /**
   * Refuses what is no archive.
   *
   * @throws InputRejected saying what it is instead
   */
  static void check(byte[] bytes, String file) {
    if (bytes.length > Limits.FILE) {
      throw tooLarge(file);
    }
    switch (FileMagic.valueOf(bytes)) {
      case OOXML -> { }
      case OLE2 -> throw ofCompound(bytes).of(file);
      case BIFF2, BIFF3, BIFF4 -> throw Refusal.OLD.of(file);
      default -> throw Refusal.FOREIGN.of(file);
    }
  }

  static InputRejected tooLarge(String file) {
    return Refusal.tooMuch(file, "工作簿超过 " + Limits.FILE / 1024 / 1024 + " MB");
  }

  private static Refusal ofCompound(byte[] bytes) {
    try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = compound.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return Refusal.PASSWORD;
      }
      return OF_OLD_WORKBOOKS.stream().anyMatch(root::hasEntryCaseInsensitive) ? Refusal.OLD : Refusal.FOREIGN;
    } catch (IOException | RuntimeException e) {
      return Refusal.OLD;
    }
  }
}
