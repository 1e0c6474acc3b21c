package cn.yince.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Section;
import cn.yince.problem.RuleCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0309 to T0311: costs without spending, percent where permille is usual, a project denied that has a form. */
final class FormCosts implements Rule {
  private static final RuleCard COST =
      RuleCard.hint("T0309", "成本指标的完成金额", "成本指标的全年完成金额不大于项目实际执行金额", "自评表：成本指标、执行金额");
  private static final RuleCard PERMILLE =
      RuleCard.hint("T0310", "% 与 ‰", "手续费率通常按‰；同一个费率在各处单位一致", "代理银行手续费标准；各处文字一致");
  private static final RuleCard DENIED =
      RuleCard.hint("T0311", "说本年未安排的项目", "本年有自评表和预算的项目，不说本年没有安排", "自评表：项目预算金额");
  private static final Pattern PLAIN_SUM = Pattern.compile("^(?:共|合计)?(\\d+(?:\\.\\d+)?)(万元|元)$");
  private static final Pattern FEE = Pattern.compile("(0\\.\\d+)(?:%|‰)?(?:[-—~至](0\\.\\d+))?(%|‰)");
  private static final Pattern NOT_PLANNED = Pattern.compile("(?:没有|未|无)(?:此项?)?(?:安排|列入预算|预算安排)|无此安排");

  @Override
  public List<RuleCard> cards() {
    return List.of(COST, PERMILLE, DENIED);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    String path = passage.path();
    if (passage.section() == null && path.startsWith("绩效自评.") && path.contains("成本指标") && path.endsWith("完成值")) {
      cost(passage, facts, findings);
    }
    if (passage.isStatement() && passage.text().contains("安排")) {
      denied(passage, facts, findings);
    }
  }

  private static void cost(Passage passage, Facts facts, Findings findings) {
    Matcher sum = PLAIN_SUM.matcher(passage.text());
    Section form = facts.section("自评表." + passage.path().split("\\.")[1]);
    if (sum.matches() && form != null && form.values().get("实际执行金额") instanceof FormMoney executed) {
      Quantity quantity = passage.quantities().get(0);
      if (quantity.wan().value().subtract(executed.amount().value()).compareTo(quantity.wan().slack()) > 0) {
        findings.report(
            COST,
            passage,
            quantity,
            "该项目实际执行 %s万元".formatted(executed.amount().value().toPlainString()),
            "请核对是否已经支付");
      }
    }
  }

  /** A project with a form and a budget, named in a sentence that says it was not planned this year. */
  private static void denied(Passage passage, Facts facts, Findings findings) {
    Matcher denial = NOT_PLANNED.matcher(passage.text());
    if (!denial.find()) {
      return;
    }
    String before = passage.text().substring(0, denial.start());
    int now = Math.max(before.lastIndexOf("本年"), before.lastIndexOf(facts.year() + "年"));
    int then = Math.max(before.lastIndexOf("上年"), before.lastIndexOf(facts.year() - 1 + "年"));
    if (now < 0 || now < then || facts.section("自评表") == null) {
      return;
    }
    for (Object value : facts.section("自评表").values().values()) {
      if (value instanceof Section form && form.values().get("项目名称") instanceof String name) {
        boolean planned = form.values().get("项目预算金额") instanceof FormMoney budget && !budget.isZero();
        String stem = Letters.same(name).replaceAll("(?:项目|经费|费用|费|资金)+$", "");
        if (planned && stem.length() >= 4 && before.contains(stem)) {
          findings.report(DENIED, passage, denial.start(), denial.end(), "“" + name + "”有本年预算和自评表", "没有支出的，请写“没有支出”");
          return;
        }
      }
    }
  }

  @Override
  public void checkAll(Facts facts, Findings findings) {
    Map<String, String> signs = new HashMap<>();
    for (Passage passage : facts.passages()) {
      if (passage.quantities().isEmpty() || !passage.text().contains("%") && !passage.text().contains("‰")) {
        continue;
      }
      Matcher fee = FEE.matcher(passage.text());
      while (fee.find()) {
        String sign = fee.group(3);
        String digits = fee.group(1) + "-" + fee.group(2);
        String before = signs.putIfAbsent(digits, sign);
        boolean fees = isFee(passage, facts);
        if (before != null && !before.equals(sign) || before == null && sign.equals("%") && fees && fee.group(2) != null) {
          findings.report(PERMILLE, passage, fee.start(), fee.end(), "单位疑为‰", "请核对手续费率是百分之几还是千分之几");
        }
      }
    }
  }

  private static boolean isFee(Passage passage, Facts facts) {
    if (passage.text().contains("手续费")) {
      return true;
    }
    String indicator = passage.path().substring(0, Math.max(0, passage.path().lastIndexOf('.'))) + ".指标";
    return passage.section() == null
        && facts.passages().stream().anyMatch(p -> p.path().equals(indicator) && p.text().contains("手续费"));
  }
}
