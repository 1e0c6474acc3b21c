package cn.yince.check.prose;

import cn.yince.check.prose.naming.Denials;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.util.List;
import java.util.regex.Matcher;

/** T0209, T0211: what is said not to exist has no amount in the tables. */
final class DeniedSums implements Rule {
    private static final RuleCard CARD = RuleCard.error(
            "T0209",
            "“无此项”",
            "说本年没有“三公”某项、政府性基金、国有资本经营、机关运行经费、政府采购的，公开表中金额为零",
            "{表:政府性基金预算财政拨款收入支出决算表、国有资本经营预算财政拨款支出决算表、三公经费支出决算表、相关信息统计表、政府性基金预算支出表、国有资本经营预算收支表、三公经费支出预算表、机关运行经费统计表}；情况说明 {节:政府采购}");
    static final RuleCard LAST_YEAR = RuleCard.hint("T0211", "上年“无此项”", "说上年没有安排“三公”某项、机关运行经费的，上年预算为零", "情况说明：与上年预算比较");
    private static final Sought BEFORE = Sought.of("^(?:因|由于|是)?(?:上年|去年)");
    private static final Sought ANOTHER_YEAR = Sought.of("上年|去年|往年|以前|下年|明年");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD, LAST_YEAR);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (!passage.isStatement()) {
            return;
        }
        look(facts.chapters().denials().absent().matcher(passage.text()), passage, facts, findings);
        look(facts.chapters().denials().unplanned().matcher(passage.text()), passage, facts, findings);
    }

    private static void look(Matcher denial, Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        while (denial.find()) {
            String sentence = text.substring(Letters.sentenceStart(text, denial.start()), denial.start());
            String clause = sentence.substring(sentence.lastIndexOf('，') + 1);
            int now = Math.max(sentence.lastIndexOf("本年"), sentence.lastIndexOf(facts.year() + "年"));
            boolean before = sentence.lastIndexOf(facts.year() - 1 + "年") > now;
            boolean other = before
                    || ANOTHER_YEAR.isIn(now < 0 ? sentence : clause)
                    || sentence.lastIndexOf(facts.year() + 1 + "年") > now;
            Denials.Denied denied = facts.chapters().denials().named(denial.group(1));
            Amount amount = facts.chapters().amount(denied.thisYear());
            if (!other && amount.signum() != 0) {
                report(CARD, denial, "公开表中", amount, passage, findings);
            } else if (before || BEFORE.isIn(clause)) {
                Amount prior = denied.lastYear().map(facts.chapters()::amount).orElse(Amount.ZERO);
                if (prior.signum() != 0) {
                    report(LAST_YEAR, denial, "上年", prior, passage, findings);
                }
            }
        }
    }

    private static void report(
            RuleCard card, Matcher denial, String where, Amount amount, Passage passage, Findings findings) {
        findings.report(
                card,
                passage,
                denial.start(),
                denial.end(),
                "%s“%s”有 %s万元"
                        .formatted(where, denial.group(1), amount.rounded().toPlainString()),
                "请核对文字或表");
    }
}
