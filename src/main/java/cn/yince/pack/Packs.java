package cn.yince.pack;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens packs below one templates folder. */
public final class Packs {
  private static final String CLASSIFICATIONS = "科目";
  private final Path templates;

  /** Packs below {@code templates}. */
  public Packs(Path templates) {
    this.templates = templates.normalize();
  }

  /**
   * Opens the pack {@code 省} or {@code 省/市} for a year.
   *
   * @param place where the name was typed, for messages
   * @throws InputRejected M0103 unknown pack, M0104 the province has no edition of that year, M0105 no
   *     classification of that year, M0109 no templates folder
   */
  public Pack open(String name, int year, Place place) {
    if (!Files.isDirectory(templates)) {
      throw new InputRejected(
          Problem.error("M0109", Place.of(templates.toString()), "没有这个模板文件夹", "请核对 --templates 后面的文件夹"));
    }
    Path city = folder(name).orElseThrow(() -> unknownPack(name, place));
    Path province = templates.resolve(templates.relativize(city).getName(0));
    Path edition = province.resolve(String.valueOf(year));
    if (!Files.isDirectory(edition)) {
      throw unknownEdition(name, year, province, place);
    }
    List<Path> layers =
        city.equals(province)
            ? List.of(edition, province)
            : List.of(city.resolve(String.valueOf(year)), city, edition, province);
    return new Pack(name, year, layers, SettingsReader.read(layers, templates), codes(year, place));
  }

  /** The folder of a pack; a name that leads elsewhere has none. */
  private Optional<Path> folder(String name) {
    try {
      Path folder = templates.resolve(name).normalize();
      return Optional.of(folder).filter(f -> f.startsWith(templates) && !f.equals(templates) && Files.isDirectory(f));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private CodeBook codes(int year, Place place) {
    Path folder = templates.resolve(CLASSIFICATIONS).resolve(String.valueOf(year));
    if (!Files.isDirectory(folder)) {
      throw new InputRejected(
          Problem.error("M0105", place, "没有 " + year + " 年度的收支分类科目", "请在 模板文件夹/科目/" + year + " 放入功能分类.tsv 和经济分类.tsv"));
    }
    return new CodeBook(names(folder.resolve("功能分类.tsv")), names(folder.resolve("经济分类.tsv")));
  }

  private static Map<String, String> names(Path file) {
    Map<String, String> names = new LinkedHashMap<>();
    Rows.read(file).forEach(row -> names.put(row.get("代码"), row.get("名称")));
    return names;
  }

  private InputRejected unknownPack(String name, Place place) {
    List<String> known = new ArrayList<>();
    for (Path province : folders(templates)) {
      if (Files.isRegularFile(province.resolve(SettingsReader.FILE))) {
        known.add(province.getFileName().toString());
        folders(province).stream()
            .filter(city -> !isYear(city) && isCity(city))
            .forEach(city -> known.add(province.getFileName() + "/" + city.getFileName()));
      }
    }
    String nearest = Nearest.to(name, known).map(n -> "是否应为“" + n + "”？").orElse("");
    return new InputRejected(
        Problem.error("M0103", place, "没有名为“" + name + "”的模板", nearest + "现有模板：" + String.join("、", known)));
  }

  private static InputRejected unknownEdition(String name, int year, Path province, Place place) {
    List<String> years =
        folders(province).stream().filter(Packs::isYear).map(f -> f.getFileName().toString()).toList();
    return new InputRejected(
        Problem.error(
            "M0104", place, "模板“" + name + "”没有 " + year + " 年度的版本", "现有年度：" + String.join("、", years)));
  }

  private static boolean isCity(Path folder) {
    return Files.isRegularFile(folder.resolve(SettingsReader.FILE)) || Files.isDirectory(folder.resolve("章节"));
  }

  private static boolean isYear(Path folder) {
    return folder.getFileName().toString().matches("\\d{4}");
  }

  private static List<Path> folders(Path parent) {
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
