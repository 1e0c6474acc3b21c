package cn.yince.check.prose.naming;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of one kind that should not print.
 *
 * @param kind what they come from
 * @param words the words as one pattern
 */
public record Residue(String kind, Pattern words) {
  private static final String NOTHING = "(?!)";
  private static final String LETTERS = "[A-Za-z]";

  /** Before these 待 says what is still to be done in the world, not in the text. */
  private static final String IN_THE_WORLD = "(?<![有尚亟还仍急等接招善看对款期留厚])";

  /** The words as 称谓.yaml has them: {@code #} is a run of digits, a blank a run of blanks, {@code =} before it the whole text. */
  static Residue of(String kind, List<String> words) {
    String all = words.stream().map(Residue::pattern).collect(Collectors.joining("|"));
    return new Residue(kind, Pattern.compile(all.isEmpty() ? NOTHING : all, Pattern.CASE_INSENSITIVE));
  }

  private static String pattern(String word) {
    return word.startsWith("=") && word.length() > 1 ? "^\\s*(?:" + part(word.substring(1)) + ")[。.]?\\s*$" : part(word);
  }

  private static String part(String word) {
    StringBuilder pattern = new StringBuilder();
    boolean error = word.startsWith("#") && word.length() > 1 && !Character.isWhitespace(word.charAt(1));
    word.codePoints().forEach(c -> pattern.append(error ? Pattern.quote(Character.toString(c)) : sign(c)));
    String first = word.substring(0, 1);
    String last = word.substring(word.length() - 1);
    String before = first.equals("待") ? IN_THE_WORLD : first.matches(LETTERS) ? "(?<!" + LETTERS + ")" : first.equals("×") || first.equals("*") ? "(?<![\\d人次个天月])" : "";
    return before + pattern + (last.matches(LETTERS) && word.length() > 2 ? "(?!" + LETTERS + ")" : "");
  }

  private static String sign(int c) {
    return switch (c) {
      case '#' -> "\\d+";
      case ' ' -> "[\\s\u3000]+";
      case '!', '！' -> "[!！]";
      case '(', '（' -> "[(（]";
      case ')', '）' -> "[)）]";
      case ':', '：' -> "[:：]";
      default -> Pattern.quote(Character.toString(c));
    };
  }
}
