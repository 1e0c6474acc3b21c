package cn.yince.layout.jasper;

import java.util.Arrays;

/** Where Chinese text may turn to the next line: punctuation stays with its word (行首行尾禁则), numbers and Latin words stay whole. */
final class LineBreaks {
  private static final String NO_START = "，。、；：！？）》〉」』】〕〗｝］”’％‰℃·…—～,.;:!?)]}%°々ー　";
  private static final String NO_END = "（《〈「『【〔〖｛［“‘￥＄([{¥$№";
  private static final int LATIN_END = 0x2000;

  private LineBreaks() {}

  /**
   * Breaks text into lines.
   *
   * @param width of a line, in thousandths of the font size
   * @return the end of each line in the text, in UTF-16 units; never empty; a word longer than a line is cut
   */
  static int[] lines(GlyphWidths text, float width) {
    if (!text.hasNewline() && text.total() <= width) {
      return new int[] {text.length()};
    }
    int[] ends = new int[text.length() + 1];
    int count = 0;
    float used = 0;
    for (int from = 0, to; from < text.length(); from = to) {
      to = wordEnd(text, from);
      float word = text.between(from, to);
      if (used > 0 && used + word > width) {
        ends[count++] = from;
        used = 0;
      }
      while (word > width && text.fitting(from, width) < to) {
        from = text.fitting(from, width);
        ends[count++] = from;
        word = text.between(from, to);
      }
      used += word;
      if (text.at(to - 1) == '\n') {
        ends[count++] = to;
        used = 0;
      }
    }
    if (count == 0 || ends[count - 1] < text.length()) {
      ends[count++] = text.length();
    }
    return Arrays.copyOf(ends, count);
  }

  /** The widest piece that cannot be broken, in thousandths of the font size. */
  static float widestWord(GlyphWidths text) {
    float widest = 0;
    for (int from = 0; from < text.length(); ) {
      int to = wordEnd(text, from);
      widest = Math.max(widest, text.between(from, to));
      from = to;
    }
    return widest;
  }

  private static int wordEnd(GlyphWidths text, int from) {
    int end = from + 1;
    while (end < text.length() && !mayBreak(text.at(end - 1), text.at(end))) {
      end++;
    }
    return end;
  }

  /** Whether a line may end after {@code before} and the next begin with {@code after}. */
  static boolean mayBreak(char before, char after) {
    if (before == '\n') {
      return true;
    }
    if (after == '\n' || after == ' ' || before == '\u00a0' || after == '\u00a0' || Character.isLowSurrogate(after)) {
      return false;
    }
    if (before == ' ') {
      return true;
    }
    return NO_START.indexOf(after) < 0 && NO_END.indexOf(before) < 0 && !(inWord(before) && inWord(after));
  }

  private static boolean inWord(char c) {
    return c < LATIN_END && Character.isLetterOrDigit(c) || ".,-_/+".indexOf(c) >= 0;
  }
}
