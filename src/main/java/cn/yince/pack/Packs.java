package cn.yince.pack;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Nearest;
import cn.yince.unit.StaffKind;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens packs below one templates folder. */
public final class Packs {
  private static final String CLASSIFICATIONS = "科目";
  private static final String FUNCTIONAL = "功能分类.tsv";
  private static final String ECONOMIC = "经济分类.tsv";
  private static final String GOVERNMENT = "政府经济分类.tsv";
  private final Path templates;

  /** Packs below {@code templates}. */
  public Packs(Path templates) {
    Path normal = templates.normalize();
    this.templates = normal.toString().isEmpty() ? templates.toAbsolutePath().normalize() : normal;
  }

  /**
   * Opens the pack {@code 省} or {@code 省/市} for one kind of booklets and a year.
   *
   * @param place where the name was typed, for messages
   * @throws InputRejected M0103 unknown pack, M0104 the province has no edition of that kind and year, M0105 no
   *     classification of that year, M0109 no templates folder
   */
  public Pack open(String name, BookletKind kind, int year, Place place) {
    List<Layer> layers = layers(name, kind, year, place);
    return new Pack(name, kind, year, layers, SettingsReader.read(layers, templates), codes(year, place));
  }

  /**
   * Opens a pack that may have faults: everything wrong with its settings is reported, and what is wrong is left out.
   *
   * @throws InputRejected as {@link #open}, when nothing can be opened at all
   */
  public Pack openFaulty(String name, BookletKind kind, int year, Place place, Problems problems) {
    List<Layer> layers = layers(name, kind, year, place);
    Pack bare = new Pack(name, kind, year, layers, null, codes(year, place));
    StringBuilder templates = new StringBuilder();
    Composition.of(bare).parts().stream()
        .filter(part -> part.name().endsWith(".ftl") || part.name().endsWith(".css"))
        .forEach(part -> templates.append(PackFolders.text(part.file())));
    SettingsKinds kinds = new SettingsKinds(templates.toString(), part -> bare.lookUp(part).isPresent());
    Settings settings = SettingsReader.of(new SettingsCheck(kinds, problems).readable(layers));
    return new Pack(name, kind, year, layers, settings, bare.codes());
  }

  /**
   * The edition a person means: the one named, else the latest of the province.
   *
   * @throws InputRejected M0103 when there is no such pack, M0104 when it has no edition of that kind
   */
  public int yearOf(PackReference reference, BookletKind kind, Place place) {
    return reference.year().orElseGet(
        () -> {
          Path province = province(folder(reference.name(), place));
          return PackFolders.editions(province, kind).stream()
              .max(Integer::compare)
              .orElseThrow(() -> unknownEdition(reference.name(), kind.label(), province, place));
        });
  }

  /**
   * The editions a person means, by kind: the one named, else all of the province.
   *
   * @param kind the kind meant; none for every kind that has such an edition
   * @throws InputRejected M0103 when there is no such pack, M0104 when it has no such edition
   */
  public Map<BookletKind, List<Integer>> editionsOf(PackReference reference, Optional<BookletKind> kind, Place place) {
    Path province = province(folder(reference.name(), place));
    Map<BookletKind, List<Integer>> editions = new EnumMap<>(BookletKind.class);
    for (BookletKind each : kind.map(List::of).orElse(List.of(BookletKind.values()))) {
      List<Integer> years =
          PackFolders.editions(province, each).stream()
              .filter(year -> reference.year().isEmpty() || reference.year().getAsInt() == year)
              .toList();
      if (!years.isEmpty()) {
        editions.put(each, years);
      }
    }
    if (editions.isEmpty()) {
      String year = reference.year().isPresent() ? " " + reference.year().getAsInt() + " 年度" : "";
      throw unknownEdition(reference.name(), year + kind.map(BookletKind::label).orElse(""), province, place);
    }
    return editions;
  }

  /** The folders of a pack in the order of look-up, as {@link #open} finds them. */
  private List<Layer> layers(String name, BookletKind kind, int year, Place place) {
    if (!Files.isDirectory(templates)) {
      throw new InputRejected(
          Problem.error("M0109", Place.of(templates.toString()), "没有这个模板文件夹", "请核对 --templates 后面的文件夹"));
    }
    Path city = folder(name, place);
    Path province = province(city);
    if (!PackFolders.editions(province, kind).contains(year)) {
      throw unknownEdition(name, " " + year + " 年度" + kind.label(), province, place);
    }
    return city.equals(province) ? Layer.ofProvince(province, kind, year) : Layer.ofCity(city, kind, year);
  }

  /** The files with the names of the year's codes. */
  public List<Path> codeFiles(int year) {
    return Stream.of(FUNCTIONAL, ECONOMIC, GOVERNMENT)
        .map(name -> codeFile(year, name))
        .filter(file -> !file.endsWith(GOVERNMENT) || Files.isRegularFile(file))
        .toList();
  }

  private Path codeFile(int year, String name) {
    return templates.resolve(CLASSIFICATIONS).resolve(String.valueOf(year)).resolve(name);
  }

  private Path province(Path folder) {
    return templates.resolve(templates.relativize(folder).getName(0));
  }

  /** The folder of a province or a city; a name that leads elsewhere has none. */
  private Path folder(String name, Place place) {
    try {
      Path folder = templates.resolve(name).normalize();
      return Optional.of(folder).filter(f -> isPack(f) && Files.isDirectory(f)).orElseThrow(() -> unknownPack(name, place));
    } catch (InvalidPathException e) {
      throw unknownPack(name, place);
    }
  }

  private boolean isPack(Path folder) {
    int depth = folder.startsWith(templates) ? folder.getNameCount() - templates.getNameCount() : 0;
    return (depth == 1 || depth == 2) && !PackFolders.isReserved(folder.getFileName().toString());
  }

  private CodeBook codes(int year, Place place) {
    Path functional = codeFile(year, FUNCTIONAL);
    if (!Files.isDirectory(functional.getParent())) {
      throw new InputRejected(
          Problem.error("M0105", place, "没有 " + year + " 年度的收支分类科目", "请在 模板文件夹/科目/" + year + " 放入功能分类.tsv 和经济分类.tsv"));
    }
    return new CodeBook(names(functional, "名称"), names(codeFile(year, ECONOMIC), "名称"), government(codeFile(year, GOVERNMENT)));
  }

  private static Map<StaffKind, Map<String, String>> government(Path file) {
    Map<StaffKind, Map<String, String>> names = new EnumMap<>(StaffKind.class);
    if (Files.isRegularFile(file)) {
      Stream.of(StaffKind.values()).forEach(staff -> names.put(staff, names(file, staff.label())));
    }
    return names;
  }

  /** What one column says for each code. */
  private static Map<String, String> names(Path file, String column) {
    Map<String, String> names = new LinkedHashMap<>();
    Rows.read(file).forEach(row -> names.put(row.get("代码"), row.getOrDefault(column, "")));
    return names;
  }

  private InputRejected unknownPack(String name, Place place) {
    List<String> known = new PackCatalog(templates).names();
    String nearest = Nearest.to(name, known).map(n -> "是否应为“" + n + "”？").orElse("");
    return new InputRejected(
        Problem.error("M0103", place, "没有名为“" + name + "”的模板", nearest + "现有模板：" + String.join("、", known)));
  }

  /** The edition as messages name it, e.g. {@code 预算}. */
  private static InputRejected unknownEdition(String name, String edition, Path province, Place place) {
    String known =
        PackFolders.kinds(province).stream()
            .map(kind -> kind.label() + " " + joined(PackFolders.editions(province, kind)))
            .collect(Collectors.joining("；"));
    return new InputRejected(
        Problem.error("M0104", place, "模板“" + name + "”没有" + edition + "的版本", "现有版本：" + known));
  }

  private static String joined(List<Integer> years) {
    return years.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
