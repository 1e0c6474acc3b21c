package cn.yince.layout.jasper;

/** Between which two characters a line may end. */
final class Kinsoku {
  private static final String NO_START = "，。、；：！？）》〉」』】〕〗｝］”’％‰℃·…—～,.;:!?)]}%°々ー　";
  private static final String NO_END = "（《〈「『【〔〖｛［“‘￥＄([{¥$№";
  private static final String IN_NUMBERS = ".,-_/+";
  private static final int LATIN_END = 0x2000;

  private Kinsoku() {}

  /** The end of the piece that begins at an index and cannot be broken. */
  static int wordEnd(GlyphWidths text, int from) {
    int end = from + 1;
    while (end < text.length() && !mayBreak(text.at(end - 1), text.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean mayBreak(char before, char after) {
    if (before == '\n') {
      return true;
    }
    if (after == '\n' || after == ' ' || glued(before) || glued(after) || Character.isLowSurrogate(after)) {
      return false;
    }
    return before == ' ' || NO_START.indexOf(after) < 0 && NO_END.indexOf(before) < 0 && !(inWord(before) && inWord(after));
  }

  private static boolean glued(char c) {
    return c == '\u00a0';
  }

  private static boolean inWord(char c) {
    return c < LATIN_END && Character.isLetterOrDigit(c) || IN_NUMBERS.indexOf(c) >= 0;
  }
}
