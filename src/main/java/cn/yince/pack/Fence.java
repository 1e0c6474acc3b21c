package cn.yince.pack;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds files of a layer and nothing outside the templates folder, whatever names are asked for and whatever links lie in it. */
final class Fence {
  private Fence() {}

  /**
   * The file of a layer.
   *
   * @param layer a folder of the pack
   * @param part name inside it, untrusted; one that is no name of a file or leads out of the layer is not found
   * @param templates what no link may lead out of
   * @throws InputRejected M0110 when a link leads out
   */
  static Optional<Path> file(Path layer, String part, Path templates) {
    try {
      Path file = layer.resolve(part).normalize();
      if (!file.startsWith(layer) || !Files.isRegularFile(file)) {
        return Optional.empty();
      }
      if (!file.toRealPath().startsWith(templates.toRealPath())) {
        throw new InputRejected(
            Problem.error("M0110", Place.of(file.toString()), "这个文件是链接，指向模板文件夹之外", "请把文件本身放进模板文件夹"));
      }
      return Optional.of(file);
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }
}
