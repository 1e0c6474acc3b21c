package cn.yince.check;

import cn.yince.pack.CodeBook;
import cn.yince.problem.Problems;
import cn.yince.problem.RuleCard;
import cn.yince.unit.Nearest;
import cn.yince.unit.Source;
import java.util.Collection;

/**
 * A classification in which the codes typed are looked up (J0201): a code and every 类 and 款 above it must have a name.
 *
 * @param name 功能分类 or 经济分类, also where a unit adds names in 科目补充
 * @param known all codes that have a name
 * @param source where codes were typed
 * @param problems where unknown codes go
 */
record Classification(String name, Collection<String> known, Source source, Problems problems) {
  static final RuleCard CARD =
      RuleCard.error(
          "J0201",
          "科目编码",
          "每个编码和它上面的类、款在当年的科目表或“科目补充”中有名称",
          "当年政府收支分类科目");

  private static final int[] LEVELS = {3, 5, 7};

  static Classification functional(CodeBook codes, Source source, Problems problems) {
    return new Classification("功能分类", codes.functionalCodes(), source, problems);
  }

  static Classification economic(CodeBook codes, Source source, Problems problems) {
    return new Classification("经济分类", codes.economicCodes(), source, problems);
  }

  /** Looks up the codes of a map typed at {@code path}. */
  void look(Collection<String> typed, String path) {
    typed.forEach(code -> look(code, path + "." + code));
  }

  private void look(String code, String path) {
    for (int digits : LEVELS) {
      if (code.length() >= digits && !known.contains(code.substring(0, digits))) {
        report(code.substring(0, digits), path);
        return;
      }
    }
  }

  /** Reports a code that has no name. */
  void report(String code, String path) {
    String nearest =
        Nearest.to(code, known.stream().filter(c -> c.length() == code.length()).toList())
            .map(n -> "是否应为 " + n + "？")
            .orElse("");
    problems.error(
        "J0201",
        source.placeOf(path),
        name + "没有科目 " + code,
        nearest + "确有此科目时，请在“科目补充." + name + "”中写明：" + code + ": 科目名称");
  }
}
