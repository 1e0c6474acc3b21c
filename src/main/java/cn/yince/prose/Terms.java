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
  private static final Map<String, String> TERMS = new LinkedHashMap<>();

  static {
    TERMS.put("国有资产经营预算|国有资本预算|国有资产预算|国有资本经营性预算|国资经营预算", "国有资本经营预算");
    TERMS.put("政府基金预算|政府性基金的预算|政府型基金预算", "政府性基金预算");
    TERMS.put("一般公共财政预算|公共财政预算|一般性公共预算|一般公共预算财政拔款|一般预算财政拨款", "一般公共预算");
    TERMS.put("(?<!\")三公\"?经费|\"三公经费\"?", "“三公”经费");
    TERMS.put("财政拔款|拔款", "财政拨款（“拨”误作“拔”）");
    TERMS.put("因公出国境|因公出国（境）经费|因工出国", "因公出国（境）费");
    TERMS.put("公务用车维护费|公务用车运行费|公车运行维护费|公车运行费|公务车运行维护费", "公务用车运行维护费");
    TERMS.put("(?<!其他)部份|帐户|帐务|记帐|按排|截止20\\d\\d年|截止(?:本)?年末|截止年底|既使|即然|做为(?=.{0,6}单位)|予算|绩校|自平", "");
  }

  private static final Map<String, String> RIGHT =
      Map.of("部份", "部分", "帐户", "账户", "帐务", "账务", "记帐", "记账", "按排", "安排", "予算", "预算", "绩校", "绩效", "自平", "自评");

  private static final Pattern ANY = Pattern.compile("国资|国有资|政府|公共|一般预算|三公|拔款|因公|因工|公车|公务|[份帐排截既即做予校平]");
  private static final List<Entry> ENTRIES =
      TERMS.entrySet().stream().map(e -> new Entry(Pattern.compile(e.getKey()), e.getValue())).toList();

  private record Entry(Pattern wrong, String right) {}

  @Override
  public List<RuleCard> cards() {
    return List.of(CARD);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    String text = passage.text();
    if (!ANY.matcher(text).find()) {
      return;
    }
    for (Entry entry : ENTRIES) {
      Matcher wrong = entry.wrong().matcher(text);
      while (wrong.find()) {
        String right = entry.right().isEmpty() ? right(wrong.group()) : entry.right();
        findings.report(CARD, passage, wrong.start(), wrong.end(), "不是规定用语", "应为“" + right + "”");
      }
    }
  }

  private static String right(String wrong) {
    return RIGHT.getOrDefault(wrong, wrong.replace("截止", "截至").replace("既使", "即使").replace("即然", "既然").replace("做为", "作为"));
  }
}
