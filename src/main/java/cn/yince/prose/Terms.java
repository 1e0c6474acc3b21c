package cn.yince.prose;

import cn.yince.problem.RuleCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0206: the field's own terms. */
final class Terms implements Rule {
  private static final RuleCard CARD =
      RuleCard.hint("T0206", "规定用语", "国有资本经营预算、政府性基金预算、一般公共预算、“三公”经费等用规定名称；常见错别字", "预算法；部门决算公开格式");
  private static final Map<String, String> RIGHT = new LinkedHashMap<>();
  private static final Pattern THREE = Pattern.compile("(?<!\")三公\"?经费|\"三公经费\"?");
  private static final Pattern UNTIL = Pattern.compile("截止(?=20\\d\\d年|本?年末|年底)");

  static {
    List.of("国有资产经营预算", "国有资本预算", "国有资产预算", "国有资本经营性预算", "国资经营预算").forEach(w -> RIGHT.put(w, "国有资本经营预算"));
    List.of("政府基金预算", "政府性基金的预算", "政府型基金预算").forEach(w -> RIGHT.put(w, "政府性基金预算"));
    List.of("一般公共财政预算", "公共财政预算", "一般性公共预算", "一般预算财政拨款").forEach(w -> RIGHT.put(w, "一般公共预算"));
    List.of("公务用车维护费", "公务用车运行费", "公车运行维护费", "公车运行费", "公务车运行维护费")
        .forEach(w -> RIGHT.put(w, "公务用车运行维护费"));
    List.of("因公出国境", "因公出国（境）经费", "因工出国").forEach(w -> RIGHT.put(w, "因公出国（境）费"));
    RIGHT.put("拔款", "拨款");
    RIGHT.put("部份", "部分");
    RIGHT.put("帐户", "账户");
    RIGHT.put("帐务", "账务");
    RIGHT.put("记帐", "记账");
    RIGHT.put("按排", "安排");
    RIGHT.put("既使", "即使");
    RIGHT.put("即然", "既然");
    RIGHT.put("予算", "预算");
    RIGHT.put("绩校", "绩效");
  }

  @Override
  public List<RuleCard> cards() {
    return List.of(CARD);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    String text = passage.text();
    RIGHT.forEach((wrong, right) -> look(passage, wrong, right, findings));
    if (text.contains("三公")) {
      look(passage, THREE, "“三公”经费", findings);
    }
    if (text.contains("截止")) {
      look(passage, UNTIL, "截至", findings);
    }
  }

  private static void look(Passage passage, String wrong, String right, Findings findings) {
    String text = passage.text();
    for (int i = text.indexOf(wrong); i >= 0; i = text.indexOf(wrong, i + 1)) {
      boolean longer = wrong.equals("公共财政预算") && text.startsWith("一般", i - 2);
      if (!longer) {
        report(passage, i, i + wrong.length(), right, findings);
      }
    }
  }

  private static void look(Passage passage, Pattern pattern, String right, Findings findings) {
    Matcher wrong = pattern.matcher(passage.text());
    while (wrong.find()) {
      report(passage, wrong.start(), wrong.end(), right, findings);
    }
  }

  private static void report(Passage passage, int from, int to, String right, Findings findings) {
    findings.report(CARD, passage, from, to, "不是规定用语", "应为“" + right + "”");
  }
}
