package cn.yince.prose;

/** One form for characters that are typed in several: the rules then look for one only. */
final class Letters {
  private static final String TYPED = "()％“”„＂,:;﹪";
  private static final String SAME = "（）%\"\"\"\"，：；%";

  private Letters() {}

  /** The text in one form, character by character; a comma or point between digits stays. */
  static String same(String text) {
    StringBuilder same = null;
    for (int i = 0; i < text.length(); i++) {
      int at = TYPED.indexOf(text.charAt(i));
      if (at >= 0 && !betweenDigits(text, i)) {
        same = same == null ? new StringBuilder(text) : same;
        same.setCharAt(i, SAME.charAt(at));
      }
    }
    return same == null ? text : same.toString();
  }

  private static boolean betweenDigits(String text, int i) {
    return (text.charAt(i) == ',' || text.charAt(i) == ':')
        && i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Where the clause that holds {@code at} begins. */
  static int clauseStart(String text, int at) {
    return startAfter(text, at, "，。；：、！？\n");
  }

  /** Where the sentence that holds {@code at} begins. */
  static int sentenceStart(String text, int at) {
    return startAfter(text, at, "。；！？\n");
  }

  /** Where the sentence that holds {@code at} ends. */
  static int sentenceEnd(String text, int at) {
    int i = at;
    while (i < text.length() && "。；！？\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int startAfter(String text, int at, String marks) {
    int i = at;
    while (i > 0 && marks.indexOf(text.charAt(i - 1)) < 0) {
      i--;
    }
    return i;
  }
}
