package cn.yince.layout;

import cn.yince.pack.Pack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the font files a pack names. */
public final class PackFonts {
  private PackFonts() {}

  /**
   * The file in the pack's 字体 folders, or else among the bundled fonts.
   *
   * @param bundled folder of the bundled fonts
   * @param file as set, e.g. {@code song/Song.ttf}
   */
  public static Optional<Path> find(Pack pack, Path bundled, String file) {
    Path here = bundled.resolve(file).normalize();
    return pack.lookUp("字体/" + file).or(() -> Optional.of(here).filter(f -> f.startsWith(bundled) && Files.isRegularFile(f)));
  }
}
