package cn.yince.prose;

import cn.yince.amount.Amount;
import cn.yince.problem.RuleCard;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0209: what is said not to exist has no amount in the tables. */
final class DeniedSums implements Rule {
  private static final RuleCard CARD =
      RuleCard.error("T0209", "“无此项”", "说本年没有“三公”某项、政府性基金、国有资本经营、机关运行经费、政府采购的，公开表中金额为零", "公开07表至公开10表");
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?:无|没有|未发生|未安排)(因公出国（境）(?:费用?)?|公务用车购置(?:费)?|公务用车运行维护费|公务接待(?:费)?|\"三公\"经费|政府性基金(?:预算)?(?:财政拨款)?|国有资本经营(?:预算)?(?:财政拨款)?|机关运行经费|政府采购)(?:支出|收支|收入|费用)*(?=[，。；、]|$)");
  private static final Pattern ANOTHER_YEAR = Pattern.compile("上年|去年|往年|以前|下年|明年");

  @Override
  public List<RuleCard> cards() {
    return List.of(CARD);
  }

  @Override
  public void check(Passage passage, Facts facts, Findings findings) {
    if (!passage.isStatement()) {
      return;
    }
    String text = passage.text();
    Matcher denial = DENIAL.matcher(text);
    while (denial.find()) {
      String sentence = text.substring(Letters.sentenceStart(text, denial.start()), denial.start());
      String clause = sentence.substring(sentence.lastIndexOf('，') + 1);
      int now = Math.max(sentence.lastIndexOf("本年"), sentence.lastIndexOf(facts.year() + "年"));
      boolean other =
          ANOTHER_YEAR.matcher(now < 0 ? sentence : clause).find()
              || sentence.lastIndexOf(facts.year() - 1 + "年") > now
              || sentence.lastIndexOf(facts.year() + 1 + "年") > now;
      Amount amount = amount(denial.group(1), facts);
      if (!other && amount.signum() != 0) {
        findings.report(
            CARD,
            passage,
            denial.start(),
            denial.end(),
            "公开表中“%s”有 %s万元".formatted(denial.group(1), amount.rounded().toPlainString()),
            "请核对文字或表");
      }
    }
  }

  private static Amount amount(String name, Facts facts) {
    String official = "公开09表.决算数.";
    if (name.startsWith("因公出国")) {
      return facts.ledger().amount(official + "因公出国（境）费");
    } else if (name.startsWith("公务用车购置")) {
      return facts.ledger().amount(official + "公务用车购置费");
    } else if (name.startsWith("公务用车")) {
      return facts.ledger().amount(official + "公务用车运行维护费");
    } else if (name.startsWith("公务接待")) {
      return facts.ledger().amount(official + "公务接待费");
    } else if (name.startsWith("政府性")) {
      return facts.ledger().amount("公开07表.合计.小计");
    } else if (name.startsWith("国有")) {
      return facts.ledger().amount("公开08表.合计.合计");
    } else if (name.startsWith("机关")) {
      return facts.ledger().amount("公开10表.机关运行经费合计");
    }
    return facts.ledger().amount(name.startsWith("政府采购") ? "公开10表.政府采购合计" : official + "合计");
  }
}
