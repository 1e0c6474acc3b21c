package cn.yince.pack;

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
  /** The layers of a pack in the order of look-up. */
  public static List<Layer> of(Pack pack) {
    List<Layer> layers = new ArrayList<>();
    int first = LayerKind.values().length - pack.layers().size();
    for (int i = 0; i < pack.layers().size(); i++) {
      layers.add(new Layer(LayerKind.values()[first + i], pack.layers().get(i)));
    }
    return List.copyOf(layers);
  }
}
