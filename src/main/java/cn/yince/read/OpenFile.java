package cn.yince.read;

import cn.yince.problem.Problems;
import cn.yince.read.shape.MoneyUnit;
import cn.yince.read.shape.Reading;
import cn.yince.read.shape.Shape;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import cn.yince.read.yaml.YamlFile;
import cn.yince.unit.BookletKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit file as typed, with what decides how it is to be read.
 *
 * @param tree what was typed
 * @param kind what it discloses
 * @param reading takes what is found on the way
 */
record OpenFile(Typed tree, BookletKind kind, Reading reading) {
  /**
   * Parses a file.
   *
   * @throws cn.yince.problem.InputRejected when there is nothing to go on with
   */
  static OpenFile parse(byte[] bytes, String shownName, Problems problems) {
    Typed tree =
        SheetFile.isOne(bytes, shownName)
            ? SheetFile.parse(bytes, shownName, problems)
            : YamlFile.parse(bytes, shownName, UnitShapes::keys, problems);
    return of(tree, shownName, problems);
  }

  /** A file whose tree is known. */
  static OpenFile of(Typed tree, String shownName, Problems problems) {
    boolean yuan = isTyped(MoneyUnit.YUAN.label(), ParticularsKeys.MONEY_UNIT, tree);
    boolean budget = isTyped(BookletKind.BUDGET.label(), ParticularsKeys.KIND, tree);
    return new OpenFile(
        tree,
        budget ? BookletKind.BUDGET : BookletKind.FINAL_ACCOUNTS,
        new Reading(shownName, yuan ? MoneyUnit.YUAN : MoneyUnit.WAN, problems));
  }

  <T> T as(Shape<T> shape) {
    return shape.read(tree, reading.top(tree.place()));
  }

  /** The text at a key of the top, if it has one; whether it belongs there is found when everything is read. */
  Optional<String> text(String key) {
    return texts(key, tree).filter(text -> !text.isBlank()).findFirst();
  }

  /** Whether a word stands at a key; asked before anything is read, wherever in the file the key stands. */
  private static boolean isTyped(String word, String key, Typed tree) {
    return texts(key, tree).map(KeyText::normalised).anyMatch(word::equals);
  }

  private static Stream<String> texts(String key, Typed tree) {
    return tree instanceof Typed.Mapping top
        ? top.entries().stream()
            .filter(e -> KeyText.normalised(e.key()).equals(key) && e.value() instanceof Typed.Scalar)
            .map(e -> ((Typed.Scalar) e.value()).text())
        : Stream.empty();
  }
}
