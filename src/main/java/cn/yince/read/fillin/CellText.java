package cn.yince.read.fillin;

import cn.yince.read.sheet.Cell;
import cn.yince.read.yaml.KeyText;
import cn.yince.read.yaml.Typed;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into cells, as texts of a unit file. */
final class CellText {
  /** Blanks of all widths. */
  private static final String BLANKS = "[\\s\\u00a0\\u3000]+";

  private static final Pattern EDGES = Pattern.compile("^" + BLANKS + "|" + BLANKS + "$");
  private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9]{3,7})[^0-9.].*", Pattern.DOTALL);
  private static final Pattern SCIENTIFIC = Pattern.compile("-?[\\d.]+E[+-]?\\d+");
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计");

  private CellText() {}

  /** The text of a cell without blanks around it. */
  static String of(Cell cell) {
    return stripped(cell.text());
  }

  private static String stripped(String text) {
    return EDGES.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }

  /** A line of a text without blanks around it. */
  static String line(String text) {
    return stripped(text);
  }

  /** What a cell says where an entry stands. */
  static String of(Cell cell, Entry entry) {
    if (entry.isText()) {
      boolean digits = cell.kind() == Cell.Kind.NUMBER && SCIENTIFIC.matcher(cell.shown()).matches();
      return stripped(cell.kind() == Cell.Kind.NUMBER && !digits ? cell.shown() : cell.text());
    }
    return switch (entry.leaf().kind()) {
      case CHOICE, YEAR -> of(cell);
      default -> of(cell).replaceAll(BLANKS, "").replaceFirst("^['‘’]", "");
    };
  }

  static Typed.Scalar scalar(String text, Cell cell) {
    return new Typed.Scalar(text, true, List.of(new Typed.Line(text, cell.place())), cell.place());
  }

  /** The code in a cell, without the name that may follow it. */
  static String code(Cell cell) {
    String typed = KeyText.halfWidth(of(cell));
    Matcher form = CODE_AND_NAME.matcher(typed);
    return form.matches() ? form.group(1) : typed;
  }

  /** A label for comparison: without marks, blanks and differences of width. */
  static String label(String text) {
    return KeyText.normalised(text.replace("\u3000", "").replaceAll("[＊*]", "")).replaceFirst("[:：]$", "");
  }

  static boolean isTotal(String label) {
    return TOTALS.contains(label(label));
  }
}
