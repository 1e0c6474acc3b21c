package cn.yince.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0202: two marks where one belongs, and brackets or quotes without their other half. */
final class Punctuation implements Rule {
  private static final RuleCard CARD =
      RuleCard.hint("T0202", "标点", "两个标点不相连，如“。；”“，。”“、，”；括号、书名号成对", "标点符号用法 GB/T 15834");
  private static final Pattern COLLISION = Pattern.compile("[，、；：]\\s*[，。、；：]|。\\s*[，。、；：]|（\\s*[，。；、）]|[，、；：]\\s*）|、\\s*$");
  private static final String[] PAIRS = {"（）", "《》", "〔〕"};

  @Override
  public List<RuleCard> cards() {
    return List.of(CARD);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    String text = passage.text();
    Matcher collision = COLLISION.matcher(text);
    while (collision.find()) {
      findings.report(CARD, passage, collision.start(), collision.end(), "标点相连或多余", "请留下一个合适的标点");
    }
    for (String pair : PAIRS) {
      int open = count(text, pair.charAt(0));
      int closed = count(text, pair.charAt(1));
      if (open != closed && !isNumbered(text, pair)) {
        int at = Math.max(0, text.indexOf(open > closed ? pair.charAt(0) : pair.charAt(1)));
        findings.report(CARD, passage, at, at + 1, "“" + pair + "”不成对", "请补上另一半");
      }
    }
  }

  /** {@code 1）} and the like need no opening bracket. */
  private static boolean isNumbered(String text, String pair) {
    return pair.equals("（）") && text.matches("(?s).*(?:^|[^（\\d])[\\d一二三四五六七八九十]{1,2}）.*");
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = text.indexOf(c); i >= 0; i = text.indexOf(c, i + 1)) {
      count++;
    }
    return count;
  }
}
