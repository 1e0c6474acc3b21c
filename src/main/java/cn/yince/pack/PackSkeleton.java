package cn.yince.pack;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Begins a city's folder for one kind of booklets with nothing but a 设置.yaml that shows what can be set. */
public final class PackSkeleton {
  private static final String NAME = "[\\p{IsHan}\\p{IsAlphabetic}\\d（）()·-]{1,40}";
  private final Path templates;

  /** Packs are begun below {@code templates}. */
  public PackSkeleton(Path templates) {
    this.templates = templates;
  }

  /**
   * Writes the folder.
   *
   * @param name {@code 省/市}
   * @param from the pack whose present values are shown and whose kind it is; its own differences are taken over
   * @return the 设置.yaml written
   * @throws InputRejected M0111 when the name will not do or is taken
   * @throws IOException when it cannot be written
   */
  public Path write(String name, Pack from) throws IOException {
    Path folder = folder(name, from);
    Files.createDirectories(folder);
    Path file = folder.resolve(SettingsReader.FILE);
    String text = SkeletonText.of(name, from, Composition.of(from).settings());
    return Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private Path folder(String name, Pack from) {
    String[] parts = name.split("/", -1);
    if (parts.length != 2 || !parts[0].matches(NAME) || !parts[1].matches(NAME)) {
      throw refused(name, "不能用作新模板的名称", "请写成 省/市，只用汉字、字母、数字和括号");
    } else if (PackFolders.isReserved(parts[1])) {
      throw refused(name, "“" + parts[1] + "”另有用处，不能用作市县名", "请换一个名称");
    } else if (!parts[0].equals(from.name().split("/")[0])) {
      throw refused(name, "新模板在“" + parts[0] + "”之下，而 --from 是“" + from.name() + "”", "请从同一个省的模板开始");
    }
    Path folder = templates.resolve(parts[0]).resolve(parts[1]).resolve(from.kind().label());
    if (Files.exists(folder)) {
      throw refused(name, "已经有这个文件夹：" + folder, "请换一个名称，或直接修改其中的 设置.yaml");
    }
    return folder;
  }

  private static InputRejected refused(String name, String message, String hint) {
    return new InputRejected(Problem.error("M0111", Place.of(name), message, hint));
  }
}
