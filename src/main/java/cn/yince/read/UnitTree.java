package cn.yince.read;

import cn.yince.problem.InputRejected;
import cn.yince.problem.Place;
import cn.yince.problem.Problem;
import cn.yince.problem.Problems;
import cn.yince.read.yaml.Typed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A unit file as typed, short of what it means. */
public final class UnitTree {
  private UnitTree() {}

  /**
   * The tree of a file that {@link UnitReader} has read.
   *
   * @throws InputRejected when it cannot be read any more, or is no mapping
   */
  public static Typed.Mapping read(Path file) {
    try {
      return parse(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new InputRejected(Problem.error("Y0100", Place.of(file.toString()), "文件读不出来", "请检查读取权限"));
    }
  }

  /**
   * The tree of a file's content.
   *
   * @throws InputRejected when it is no YAML, or no mapping
   */
  public static Typed.Mapping parse(byte[] bytes, String shownName) {
    Problems problems = new Problems();
    Typed tree = OpenFile.parse(bytes, shownName, new UnitShapes().keys(), problems).tree();
    problems.stopOnErrors();
    if (tree instanceof Typed.Mapping mapping) {
      return mapping;
    }
    throw new InputRejected(
        Problem.error("Y0207", tree.place(), "单位文件应是“名称: 内容”各项", "请参照 data-examples 里的示例填写"));
  }
}
