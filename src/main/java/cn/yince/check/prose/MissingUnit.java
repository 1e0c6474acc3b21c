package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Pattern;

/** T0112: a sum or percentage without its unit. */
final class MissingUnit implements Rule {
  private static final RuleCard CARD =
      RuleCard.hint("T0112", "缺少单位的数", "“支出、预算、决算、经费、增加、减少”后的数有“万元”或“元”，“增长、下降、占比、率”后的数有“%”或“‰”", "文字规范");
  private static final Pattern MONEY =
      Pattern.compile("(?:支出|决算|预算|经费|金额|资金|收入|费用|[^收免自学]费|总额|拨款)(?:数|额|总额)?(?:为|共|共计|合计|是|达|约)?\\s*$");
  private static final Pattern CHANGE = Pattern.compile("(?:增加|减少)(?:了)?\\s*$");
  private static final Pattern PERCENT = Pattern.compile("(?:增长|下降|占比|比例为?|[^汇税费功效效]率|完成(?:年初|全年)?预算的)(?:了|为|达|达到)?\\s*$");
  private static final String MARKS = "，。；、）";
  private static final int LEAD = 10;

  @Override
  public List<RuleCard> cards() {
    return List.of(CARD);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    String text = passage.text();
    if (passage.section() == null || passage.area().equals("概况")) {
      return;
    }
    for (Quantity q : passage.quantities()) {
      boolean bare = q.unit().isEmpty() || q.unit().equals("万") || q.unit().equals("亿");
      boolean ends = q.end() >= text.length() || MARKS.indexOf(text.charAt(q.end())) >= 0;
      if (bare && ends) {
        String lead = text.substring(Math.max(0, q.start() - LEAD), q.start());
        String missing = missing(lead, q);
        if (missing != null) {
          findings.report(CARD, passage, q, "数后没有单位", "请补上“" + missing + "”");
        }
      }
    }
  }

  private static String missing(String lead, Quantity quantity) {
    if (!quantity.unit().isEmpty()) {
      return MONEY.matcher(lead).find() || CHANGE.matcher(lead).find() ? "元" : null;
    }
    boolean decimal = quantity.value().scale() > 0;
    if (PERCENT.matcher(lead).find()) {
      return quantity.value().signum() == 0 ? null : "%";
    }
    boolean money = MONEY.matcher(lead).find() && (decimal || quantity.value().signum() > 0);
    return money || decimal && CHANGE.matcher(lead).find() ? "万元" : null;
  }
}
