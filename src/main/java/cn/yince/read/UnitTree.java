package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import cn.yince.unit.Unit;
import java.nio.file.Path;

/**
 * A unit file by itself, without the files it names.
 *
 * @param tree as typed
 * @param unit what it says
 */
public record UnitTree(Typed tree, Unit unit) {
  /**
   * Reads a file.
   *
   * @throws InputRejected with every problem found in it
   */
  public static UnitTree read(Path file) {
    return of(UnitReader.bytes(file), file.toString());
  }

  /**
   * Reads a file's content.
   *
   * @param shownName how problems name it
   * @throws InputRejected with every problem found in it
   */
  public static UnitTree of(byte[] bytes, String shownName) {
    Problems problems = new Problems();
    UnitShapes shapes = new UnitShapes();
    OpenFile file = OpenFile.parse(bytes, shownName, shapes.keys(), problems);
    Unit unit =
        switch (file.kind()) {
          case FINAL_ACCOUNTS -> file.as(shapes.finalAccounts);
          case BUDGET -> file.as(shapes.budget).own();
        };
    problems.stopOnErrors();
    return new UnitTree(file.tree(), unit);
  }
}
