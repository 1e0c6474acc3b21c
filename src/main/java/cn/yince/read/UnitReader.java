package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Reading;
import cn.yince.read.shape.Shape;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.BookletKind;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Reads unit files. Safe for use by many threads. */
public final class UnitReader {
  private final UnitShapes shapes = new UnitShapes();
  private final Set<String> keys = shapes.keys();

  /**
   * Reads a unit file, which problems name as the path was given.
   *
   * @throws InputRejected with every problem found
   */
  public Unit read(Path file) {
    return read(bytes(file), file.toString());
  }

  /**
   * Reads a unit file.
   *
   * @param bytes its content
   * @param shownName how problems name it
   * @throws InputRejected with every problem found
   */
  public Unit read(byte[] bytes, String shownName) {
    Problems problems = new Problems();
    Typed tree = YamlFile.parse(bytes, shownName, keys, problems);
    Reading reading = new Reading(shownName, moneyUnit(tree), problems);
    Unit unit = shape(tree).read(tree, reading.top(tree.place()));
    problems.stopOnErrors();
    return unit;
  }

  private Shape<? extends Unit> shape(Typed tree) {
    return isTyped(BookletKind.BUDGET.label(), ParticularsKeys.KIND, tree) ? shapes.budget : shapes.finalAccounts;
  }

  private static MoneyUnit moneyUnit(Typed tree) {
    return isTyped(MoneyUnit.YUAN.label(), ParticularsKeys.MONEY_UNIT, tree) ? MoneyUnit.YUAN : MoneyUnit.WAN;
  }

  /** Whether a word stands at a key of the file; asked for what decides how the rest is read, wherever it stands. */
  private static boolean isTyped(String word, String key, Typed tree) {
    return tree instanceof Typed.Mapping top
        && top.entries().stream()
            .anyMatch(
                e ->
                    KeyText.normalised(e.key()).equals(key)
                        && e.value() instanceof Typed.Scalar typed
                        && KeyText.normalised(typed.text()).equals(word));
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > YamlFile.LARGEST) {
        throw YamlFile.tooLarge(file.toString());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      String message = Files.exists(file) ? "文件读不出来" : "没有这个文件";
      throw new InputRejected(
          Problem.error("Y0100", Place.of(file.toString()), message, "请检查文件名、所在文件夹和读取权限"));
    }
  }
}
