package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

/** T0305: the project's budget and spending in the words of a form are those of the form. */
final class FormSums implements Rule {
    private static final RuleCard CARD = RuleCard.error(
                    "T0305", "自评文字中的预算和支出", "结论中的项目预算、到位、支出金额 = 自评表的金额（元、万元换算后）", "自评表：预算、到位、执行金额")
            .needing(Need.FINAL_ACCOUNTS, Need.EVALUATIONS);
    private static final Sought SAID = Sought.of("(?<=^|[，。；：、]|项目|其中：?|全年|本年|本年度)(?:该|本)?(?:项目)?(?:全年|年初|总)?"
            + "(预算(?:金额|数|资金|总额|安排)?|到位(?:资金|金额)?|实际到位(?:资金|金额)?|实际支出(?:资金|金额)?|实际执行(?:金额)?|执行(?:金额|数)|实际支付|支出(?:金额|总额))"
            + "(?:为|共|共计|合计|是|了)?\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万元|元)");
    private static final Sought PART = Sought.of("(?:其中|上年|去年|每|人均|计划|调整前|原|追加|调减)[^，。；]{0,8}$");
    private static final BigDecimal EXACT = new BigDecimal("0.00005");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        Group form = passage.section();
        if (!passage.isForm()
                || form == null
                || Forms.money(form, "实际执行金额") == null
                || passage.quantities().stream().noneMatch(Quantity::isMoney)
                || goals(passage)) {
            return;
        }
        Matcher said = SAID.matcher(passage.text());
        while (said.find()) {
            String before = passage.text().substring(Letters.sentenceStart(passage.text(), said.start()), said.start());
            if (!PART.isIn(before) && !before.contains("其中")) {
                look(said, form, passage, findings);
            }
        }
    }

    private static boolean goals(Passage passage) {
        String slot = passage.slot();
        return slot.equals("公共产品和服务的数量") || slot.equals("项目效果") || slot.equals("年度目标") || slot.equals("偏差原因");
    }

    private static void look(Matcher said, Group form, Passage passage, Findings findings) {
        List<String> names = said.group(1).startsWith("预算")
                ? List.of("项目预算金额", "实际到位金额", "目标申报数", "预算编制数")
                : said.group(1).contains("到位") ? List.of("实际到位金额", "项目预算金额") : List.of("实际执行金额");
        BigDecimal value = new BigDecimal(said.group(2).replace(",", ""));
        Quantity quantity = new Quantity(said.start(2), said.end(3), value, said.group(3), false);
        if (names.stream()
                .flatMap(name -> form.formMoney(name).stream())
                .anyMatch(money -> same(quantity, money.amount()))) {
            return;
        }
        FormMoney money = Forms.money(form, names.get(0));
        if (money != null) {
            findings.report(
                    CARD,
                    passage,
                    said.start(),
                    said.end(),
                    "自评表%s为 %s万元".formatted(names.get(0), money.amount().value().toPlainString()),
                    "请改正，或写 {" + names.get(0) + "}");
        }
    }

    /** Sums in 元 are exact; those in 万元 as exact as written. */
    static boolean same(Quantity quantity, Amount amount) {
        if (quantity.unit().equals("元")) {
            BigDecimal apart = quantity.wan().value().subtract(amount.value()).abs();
            return apart.compareTo(EXACT.add(amount.slack())) <= 0;
        }
        return quantity.mayBe(amount);
    }
}
