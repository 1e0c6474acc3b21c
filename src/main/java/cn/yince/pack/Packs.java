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
   * Opens the pack {@code 省} or {@code 省/市} for one kind of booklets and a year. Editions carry on: what a
   * year does not have is that of the nearest older one that has it; a year before the province's first edition has that.
   *
   * @param place where the name was typed, for messages
   * @throws InputRejected M0103 unknown pack, M0104 the province does not have that kind, M0105 no classification of that
   *     year, M0109 no templates folder
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
        .flatMap(Composition.Part::everyEditions)
        .forEach(file -> templates.append(PackFolders.text(file)));
    SettingsKinds kinds = new SettingsKinds(templates.toString(), part -> bare.lookUp(part).isPresent());
    Settings settings = SettingsReader.of(new SettingsCheck(kinds, problems).readable(layers));
    return new Pack(name, kind, year, layers, settings, bare.codes());
  }

  /**
   * The year a person means: the one named, else that of the latest edition.
   *
   * @throws InputRejected M0103 when there is no such pack, M0104 when it does not have that kind, or no edition to take the
   *     year from
   */
  public int yearOf(PackReference reference, BookletKind kind, Place place) {
    List<Integer> years = yearsOf(reference, Optional.of(kind), place).get(kind);
    return years.get(years.size() - 1);
  }

  /**
   * The years a person means, by kind: the one named, else those of all editions.
   *
   * @param kind the kind meant; none for every kind the province has
   * @throws InputRejected M0103 when there is no such pack, M0104 when its province does not have that kind, or no edition to
   *     take the year from
   */
  public Map<BookletKind, List<Integer>> yearsOf(PackReference reference, Optional<BookletKind> kind, Place place) {
    Path folder = folder(reference.name(), place);
    Path province = province(folder);
    kind.ifPresent(each -> mustHave(province, each, reference.name(), place));
    Map<BookletKind, List<Integer>> years = new EnumMap<>(BookletKind.class);
    for (BookletKind each : kind.map(List::of).orElse(PackFolders.kinds(province))) {
      List<Integer> meant =
          reference.year().isPresent() ? List.of(reference.year().getAsInt()) : PackFolders.editions(folder, province, each);
      if (!meant.isEmpty()) {
        years.put(each, meant);
      }
    }
    if (years.isEmpty()) {
      throw new InputRejected(
          Problem.error("M0104", place, "模板“" + reference.name() + "”各年度都一样", "请写明年度，写成 " + reference.name() + "@年度"));
    }
    return years;
  }

  /** The folders of a pack in the order of look-up, as {@link #open} finds them. */
  private List<Layer> layers(String name, BookletKind kind, int year, Place place) {
    if (!Files.isDirectory(templates)) {
      throw new InputRejected(
          Problem.error("M0109", Place.of(templates.toString()), "没有这个模板文件夹", "请核对 --templates 后面的文件夹"));
    }
    Path city = folder(name, place);
    Path province = province(city);
    mustHave(province, kind, name, place);
    int first = PackFolders.years(province, kind).stream().findFirst().orElse(year);
    int by = Math.max(first, year);
    return city.equals(province) ? Layer.ofProvince(province, kind, by) : Layer.ofCity(city, kind, by);
  }

  /** The files with the names of the year's codes. */
  public List<Path> codeFiles(int year) {
    return Stream.of(FUNCTIONAL, ECONOMIC, GOVERNMENT)
        .map(name -> codeFile(year, name))
        .filter(file -> !file.endsWith(GOVERNMENT) || Files.isRegularFile(file))
        .toList();
  }

  /** Of the nearest year there is. */
  private Path codeFile(int year, String name) {
    Path all = templates.resolve(CLASSIFICATIONS);
    List<Integer> years = PackFolders.years(all);
    int nearest = years.stream().filter(each -> each <= year).max(Integer::compare).orElse(years.isEmpty() ? year : years.get(0));
    return all.resolve(String.valueOf(nearest)).resolve(name);
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

  private static void mustHave(Path province, BookletKind kind, String name, Place place) {
    List<BookletKind> kinds = PackFolders.kinds(province);
    if (!kinds.contains(kind)) {
      String known = kinds.stream().map(BookletKind::label).collect(Collectors.joining("、"));
      throw new InputRejected(
          Problem.error("M0104", place, "模板“" + name + "”不能印" + kind.label(), "能印的种类：" + known));
    }
  }
}
