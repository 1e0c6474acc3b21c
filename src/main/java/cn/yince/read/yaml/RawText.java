package cn.yince.read.yaml;

import cn.yince.problem.Place;
import cn.yince.problem.Problems;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The decoded file by lines.
 *
 * @param file as the user named it
 * @param text the whole text
 * @param lines its lines, split where SnakeYAML splits them
 */
record RawText(String file, String text, List<String> lines) {
  private static final int SHOWN_AT_MOST = 20;

  static RawText of(String file, String text) {
    return new RawText(file, text, List.of(text.split("\r\n|[\r\n\u0085\u2028\u2029]", -1)));
  }

  /** Place of a mark. */
  Place at(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** A line without indentation and trailing spaces, and where it begins; {@code line} counts from 0. */
  Typed.Line line(int line, int fromColumn) {
    String raw = lines.get(line);
    int from = raw.offsetByCodePoints(0, fromColumn);
    while (from < raw.length() && Character.isWhitespace(raw.charAt(from))) {
      from++;
    }
    int column = raw.codePointCount(0, from) + 1;
    return new Typed.Line(raw.substring(from).strip(), new Place(file, line + 1, column));
  }

  /** Reports characters that no text may hold, such as those left by copying from other programs. */
  void reportControlCharacters(Problems problems) {
    int shown = 0;
    for (int line = 0; line < lines.size() && shown < SHOWN_AT_MOST; line++) {
      int[] points = lines.get(line).codePoints().toArray();
      for (int column = 0; column < points.length && shown < SHOWN_AT_MOST; column++) {
        if (!StreamReader.isPrintable(points[column])) {
          shown++;
          problems.error(
              "Y0105",
              new Place(file, line + 1, column + 1),
              "有看不见的控制字符 U+%04X".formatted(points[column]),
              "请删去这个字符（多半是从别的软件粘贴带来的）");
        }
      }
    }
  }
}
