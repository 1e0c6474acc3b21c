package cn.yince.pack;

import cn.yince.codes.CodeBook;
import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.unit.BookletKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Wording, layout and fonts of one city for one kind of booklets in one year.
 *
 * @param name {@code 省} or {@code 省/市}
 * @param kind what the booklets disclose
 * @param year the edition
 * @param layers folders in the order of look-up, the province last
 * @param settings merged over the layers
 * @param codes names of classification codes of the year
 */
public record Pack(
    String name, BookletKind kind, int year, List<Layer> layers, Settings settings, CodeBook codes) {
  /**
   * The file that wins for a part, e.g. {@code 章节/封面.ftl}.
   *
   * @throws InputRejected M0110 when it is a link that leads out of the templates folder
   */
  public Optional<Path> lookUp(String part) {
    Path templates = layers.get(layers.size() - 1).folder().resolveSibling("");
    return layers.stream().flatMap(layer -> Fence.file(layer.folder(), part, templates).stream()).findFirst();
  }

  /**
   * The file that wins for a part.
   *
   * @throws InputRejected M0101 when no layer has it
   */
  public Path find(String part) {
    return lookUp(part)
        .orElseThrow(
            () ->
                new InputRejected(
                    Problem.error(
                        "M0101",
                        Place.of(name + "@" + year),
                        "模板缺少“" + part + "”",
                        "请在下列文件夹之一放入该文件：" + layers.stream().map(layer -> layer.folder().toString()).toList())));
  }
}
