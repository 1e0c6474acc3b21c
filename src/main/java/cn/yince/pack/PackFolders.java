package cn.yince.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells provinces, editions and cities apart by their folders. */
final class PackFolders {
  /** Folders inside a layer; no city may be named like one of them. */
  static final Set<String> PARTS = Set.of("章节", "公开表", "字体", "图片", "科目");

  private PackFolders() {}

  /** Folders with a 设置.yaml. */
  static List<Path> provinces(Path templates) {
    return folders(templates).stream().filter(f -> Files.isRegularFile(f.resolve(SettingsReader.FILE))).toList();
  }

  static List<Path> cities(Path province) {
    return folders(province).stream().filter(PackFolders::isCity).toList();
  }

  static List<Integer> years(Path folder) {
    return folders(folder).stream().filter(PackFolders::isYear).map(f -> Integer.valueOf(nameOf(f))).toList();
  }

  static boolean isYear(Path folder) {
    return nameOf(folder).matches("\\d{4}");
  }

  private static boolean isCity(Path folder) {
    return !isYear(folder)
        && !PARTS.contains(nameOf(folder))
        && (Files.isRegularFile(folder.resolve(SettingsReader.FILE))
            || Files.isRegularFile(folder.resolve("版式.css"))
            || folders(folder).stream().anyMatch(f -> isYear(f) || PARTS.contains(nameOf(f))));
  }

  /** A file as text, whatever bytes it has. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path folder) {
    return folder.getFileName().toString();
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
