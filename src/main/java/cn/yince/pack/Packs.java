package cn.yince.pack;

import cn.yince.codes.Classifications;
import cn.yince.codes.CodeBook;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens packs below one templates folder. */
public final class Packs {
  private static final String CLASSIFICATIONS = "科目/";
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
   * @throws InputRejected M0103 unknown pack, M0104 the province has no edition of that kind and year, M0109 no templates
   *     folder, M0113 a table of codes has faults
   */
  public Pack open(String name, BookletKind kind, int year, Place place) {
    List<Layer> layers = layers(name, kind, year, place);
    Problems problems = new Problems();
    CodeBook codes = classifications(layers, problems).in(year);
    problems.stopOnErrors();
    return new Pack(name, kind, year, layers, SettingsReader.read(layers, templates), codes);
  }

  /**
   * Opens a pack that may have faults: everything wrong with its settings is reported, and what is wrong is left out.
   *
   * @throws InputRejected as {@link #open}, when nothing can be opened at all
   */
  public Pack openFaulty(String name, BookletKind kind, int year, Place place, Problems problems) {
    List<Layer> layers = layers(name, kind, year, place);
    Pack bare = new Pack(name, kind, year, layers, null, classifications(layers, problems).in(year));
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

  /** The tables of codes that a pack is printed with, those of its layers first. */
  public List<Path> codeFiles(Pack pack) {
    return Classifications.TABLES.stream().flatMap(table -> codeFiles(table, pack.layers()).stream()).toList();
  }

  /**
   * The classifications of a pack in all years, or those that all provinces share.
   *
   * @param pack whose layers add to them; none for what is shared
   * @throws InputRejected M0113 when a table has faults
   */
  public Classifications classifications(Optional<Pack> pack) {
    Problems problems = new Problems();
    Classifications all = classifications(pack.map(Pack::layers).orElse(List.of()), problems);
    problems.stopOnErrors();
    return all;
  }

  private Classifications classifications(List<Layer> layers, Problems problems) {
    return Classifications.read(table -> codeFiles(table, layers), problems);
  }

  private List<Path> codeFiles(String table, List<Layer> layers) {
    return Stream.concat(layers.stream().map(Layer::folder), Stream.of(templates))
        .flatMap(folder -> Fence.file(folder, CLASSIFICATIONS + table, templates).stream())
        .toList();
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
