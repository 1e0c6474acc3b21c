package cn.yince.pack;

import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One folder in which a pack is looked up.
 *
 * @param kind what it stands for
 * @param folder where it is; need not exist
 */
public record Layer(LayerKind kind, Path folder) {
  /** The layers of a province, nearest first. */
  static List<Layer> ofProvince(Path province, BookletKind kind, int year) {
    Path ofKind = province.resolve(kind.label());
    String ofYear = String.valueOf(year);
    return List.of(
        new Layer(LayerKind.KIND_YEAR, ofKind.resolve(ofYear)),
        new Layer(LayerKind.KIND, ofKind),
        new Layer(LayerKind.YEAR, province.resolve(ofYear)),
        new Layer(LayerKind.PROVINCE, province));
  }

  /** The layers of a city, those of its province last. */
  static List<Layer> ofCity(Path city, BookletKind kind, int year) {
    Path ofKind = city.resolve(kind.label());
    String ofYear = String.valueOf(year);
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(LayerKind.CITY_KIND_YEAR, ofKind.resolve(ofYear)));
    layers.add(new Layer(LayerKind.CITY_KIND, ofKind));
    layers.add(new Layer(LayerKind.CITY_YEAR, city.resolve(ofYear)));
    layers.add(new Layer(LayerKind.CITY, city));
    layers.addAll(ofProvince(city.getParent(), kind, year));
    return List.copyOf(layers);
  }
}
