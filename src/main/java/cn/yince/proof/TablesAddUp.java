package cn.yince.proof;

import cn.yince.compute.FigurePlan;
import cn.yince.ledger.Scheme;
import cn.yince.ledger.Tables;
import cn.yince.pack.Layer;
import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import cn.yince.unit.Publications;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code 表/*.yaml} says can be summed (M0801 to M0805); M0806: a hint where a table of the pack's own is neither printed nor
 * needed for one that is, nor for a figure.
 */
final class TablesAddUp implements Look {
  private static final String FOLDER = "表";
  private static final String ENDING = ".yaml";

  @Override
  public void look(Draft draft, Problems problems) {
    Tables tables = Tables.of(draft.pack(), problems);
    FigurePlan.of(draft.pack(), tables, problems);
    draft.pack().layers().stream()
        .filter(layer -> !layer.kind().isNational())
        .flatMap(layer -> files(layer).stream())
        .filter(file -> !tables.use(nameOf(file)))
        .forEach(
            file ->
                problems.hint(
                    "M0806",
                    new Place(file.toString(), 1, 1),
                    "“" + nameOf(file) + "”没有印，也没有印出的表用到它",
                    "要印的写进 设置.yaml 的 公开表，写明“表: " + nameOf(file) + "”；不要的请删去"));
    Unit full = Samples.FULL.read(draft.pack());
    new Scheme(draft.pack().codes(), tables).with(full).sum(full, Publications.none());
  }

  private static String nameOf(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  private static List<Path> files(Layer layer) {
    Path folder = layer.folder().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
