package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The unit of a year gone by, whose own 上年文件 no longer matters. */
public final class PastUnit {
  private PastUnit() {}

  /**
   * Reads a unit file and those of its 下属单位.
   *
   * @throws InputRejected with every problem found
   */
  public static Unit read(Path file) {
    Problems problems = new Problems();
    UnitShapes shapes = new UnitShapes();
    OpenFile open = OpenFile.parse(bytes(file), file.toString(), shapes.keys(), problems);
    Unit unit = new WholeUnit(shapes, false, (path, content) -> {}).read(open, Optional.of(file), problems);
    problems.stopOnErrors();
    return unit;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      String message = Files.exists(file) ? "文件读不出来" : "没有这个文件";
      throw new InputRejected(Problem.error("Y0100", Place.of(file.toString()), message, "请检查文件名、所在文件夹和读取权限"));
    }
  }
}
