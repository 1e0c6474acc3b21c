package cn.yince.check.prose;

import cn.yince.compute.Figure;
import cn.yince.compute.Group;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** T0112: a sum or percentage without its unit. */
final class MissingUnit implements Rule {
    static final RuleCard CARD =
            RuleCard.hint("T0112", "缺少单位的数", "“支出、预算、决算、经费、增加、减少”后的数有“万元”或“元”，“增长、下降、占比、率”后的数有“%”或“‰”", "文字规范");
    private static final Pattern MONEY =
            Pattern.compile("(?:支出|决算|预算|经费|金额|资金|收入|费用|[^收免自学]费|总额|拨款)(?:数|额|总额)?(?:为|共|共计|合计|是|达|约)?\\s*$");
    private static final Sought CHANGE = Sought.of("(?:增加|减少)(?:了)?\\s*$");
    private static final Pattern PERCENT =
            Pattern.compile("(?:增长|下降|占比|比例为?|[^汇税费功效效]率|完成(?:年初|全年)?预算的)(?:了|为|达|达到)?\\s*$");
    private static final String MARKS = "，。；、）";
    private static final int LEAD = 10;
    private static final String WAN = "万元";
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

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
            boolean bare =
                    q.unit().isEmpty() || q.unit().equals("万") || q.unit().equals("亿");
            boolean ends = q.end() >= text.length() || MARKS.indexOf(text.charAt(q.end())) >= 0;
            if (bare && ends) {
                String lead = text.substring(Math.max(0, q.start() - LEAD), q.start());
                String missing = missing(lead, q);
                if (missing != null) {
                    findings.report(
                            CARD,
                            passage,
                            q,
                            "数后没有单位",
                            missing.equals(WAN) ? money(q, passage, facts) : "请补上“" + missing + "”");
                }
            }
        }
    }

    private static String missing(String lead, Quantity quantity) {
        if (!quantity.unit().isEmpty()) {
            return MONEY.matcher(lead).find() || CHANGE.isIn(lead) ? "元" : null;
        }
        boolean decimal = quantity.value().scale() > 0;
        if (PERCENT.matcher(lead).find()) {
            return quantity.value().signum() == 0 ? null : "%";
        }
        boolean money =
                MONEY.matcher(lead).find() && (decimal || quantity.value().signum() > 0);
        return money || decimal && CHANGE.isIn(lead) ? WAN : null;
    }

    /**
     * What to write behind a sum: the unit in which it is a sum of the form or the booklet, else the one its size
     * suggests.
     */
    private static String money(Quantity quantity, Passage passage, Facts facts) {
        Quantity wan = as("万元", quantity);
        Quantity yuan = as("元", quantity);
        List<Amount> near = passage.isForm() ? sums(passage.section()) : List.of();
        boolean isWan = near.stream().anyMatch(wan::mayBe);
        boolean isYuan = near.stream().anyMatch(yuan::mayBe);
        if (isWan == isYuan) {
            Collection<Amount> all = facts.ledger().amounts().values();
            isWan = all.stream().anyMatch(sum -> !sum.isZero() && wan.mayBe(sum));
            isYuan = all.stream().anyMatch(sum -> !sum.isZero() && yuan.mayBe(sum));
        }
        if (isWan == isYuan) {
            isYuan = quantity.value().compareTo(YUAN) >= 0;
            isWan = !isYuan && quantity.value().scale() > 0;
        }
        return isWan ? "请补上“万元”" : isYuan ? "请补上“元”" : "请补上单位，看清是“元”还是“万元”";
    }

    private static Quantity as(String unit, Quantity quantity) {
        return new Quantity(quantity.start(), quantity.end(), quantity.value(), unit, false);
    }

    private static List<Amount> sums(Group form) {
        return form.all(Figure.FormMoney.class).values().stream()
                .map(Figure.FormMoney::amount)
                .filter(sum -> !sum.isZero())
                .toList();
    }
}
