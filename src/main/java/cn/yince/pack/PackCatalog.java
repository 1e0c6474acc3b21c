package cn.yince.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The packs below one templates folder. */
public final class PackCatalog {
  private final Path templates;

  /** The packs below {@code templates}. */
  public PackCatalog(Path templates) {
    this.templates = templates;
  }

  /**
   * A province or a city.
   *
   * @param name {@code 省} or {@code 省/市}
   * @param years editions in which it can be printed: those of its province
   * @param ownYears editions for which it has a folder of its own
   * @param title first remark of its 设置.yaml; empty when there is none
   */
  public record Listing(String name, List<Integer> years, List<Integer> ownYears, String title) {
    /** Whether it is a city, printed in every edition of its province. */
    public boolean isCity() {
      return name.contains("/");
    }
  }

  /** Provinces, each followed by its cities. */
  public List<Listing> all() {
    List<Listing> listings = new ArrayList<>();
    for (Path province : PackFolders.provinces(templates)) {
      List<Integer> years = PackFolders.years(province);
      listings.add(new Listing(nameOf(province), years, years, title(province)));
      for (Path city : PackFolders.cities(province)) {
        listings.add(new Listing(nameOf(city), years, PackFolders.years(city), title(city)));
      }
    }
    return List.copyOf(listings);
  }

  /** Their names. */
  public List<String> names() {
    return all().stream().map(Listing::name).toList();
  }

  private String nameOf(Path folder) {
    Path below = templates.relativize(folder);
    return below.getNameCount() == 1 ? below.toString() : below.getName(0) + "/" + below.getName(1);
  }

  private static String title(Path folder) {
    Path settings = folder.resolve(SettingsReader.FILE);
    if (!Files.isRegularFile(settings)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(settings, StandardCharsets.UTF_8)) {
      return lines.findFirst().filter(line -> line.startsWith("#")).map(line -> line.substring(1).strip()).orElse("");
    } catch (IOException | java.io.UncheckedIOException e) {
      return "";
    }
  }
}
