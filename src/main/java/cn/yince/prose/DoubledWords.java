package cn.yince.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0201: a word typed twice. */
final class DoubledWords implements Rule {
  private static final RuleCard CARD = RuleCard.hint("T0201", "重复的字词", "同一字词不连写两遍，如“用于用于”“的的”“万元万元”", "文字差错");
  private static final Pattern WORD = Pattern.compile("(?<![一二三四五六七八九十])(\\p{IsHan}{2,8})(?=\\1)");
  private static final Pattern LETTER = Pattern.compile("([的了是为在与及和由对将元%])\\1");
  private static final Set<String> RIGHT =
      Set.of("的的确确", "了了", "为为", "是是非非", "对对", "和和美美", "在在");
  private static final Pattern STEPS = Pattern.compile("^[一逐每很非多]|^(?:分期|分批|天天|年年)|[们]$");
  private static final Pattern SORTED = Pattern.compile("(部门|单位)\\1(?:预算|决算)");
  private static final Pattern TRIED = Pattern.compile("^(?:研究|讨论|商量|学习|了解|考虑|锻炼|休息|调整)$");

  @Override
  public List<RuleCard> cards() {
    return List.of(CARD);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    String text = passage.text();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find(from)) {
      String twice = word.group(1);
      boolean wanted = STEPS.matcher(twice).find() || TRIED.matcher(twice).matches() || isOneLetter(twice);
      wanted |= SORTED.matcher(text).region(word.start(), text.length()).lookingAt();
      int end = word.end(1) + twice.length();
      if (!wanted) {
        report(passage, word.start(), end, twice, findings);
      }
      from = end;
    }
    Matcher letter = LETTER.matcher(text);
    while (letter.find()) {
      int at = letter.start();
      boolean right = RIGHT.stream().anyMatch(r -> text.startsWith(r, at) || at > 0 && text.startsWith(r, at - 1));
      if (!right) {
        report(passage, at, letter.end(), letter.group(1), findings);
      }
    }
  }

  private static boolean isOneLetter(String twice) {
    return twice.chars().distinct().count() == 1;
  }

  private static void report(Passage passage, int from, int to, String twice, Findings findings) {
    findings.report(CARD, passage, from, to, "“" + twice + "”写了两遍", "请删去一遍");
  }
}
