package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Group;
import cn.yince.problem.Need;
import cn.yince.problem.RuleCard;
import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** T0309 to T0311: costs without spending, percent where permille is usual, a project denied that has a form. */
final class FormCosts implements Rule {
    private static final RuleCard COST = RuleCard.hint(
                    "T0309", "成本指标的完成金额", "成本指标、单价写明的金额不大于项目实际执行金额、申报的资金总额", "自评表：成本指标、执行金额；申报表：成本指标、资金总额")
            .needing(Need.EVALUATIONS, Need.TARGETS);
    private static final RuleCard PERMILLE =
            RuleCard.hint("T0310", "% 与 ‰", "手续费率通常按‰；同一个费率在各处单位一致", "代理银行手续费标准；各处文字一致");
    private static final RuleCard DENIED = RuleCard.hint(
                    "T0311", "说本年未安排的项目", "本年有预算的项目，不说本年没有安排", "自评表：项目预算金额；{表:项目支出预算表}")
            .needing(Need.EVALUATIONS);
    private static final Pattern PLAIN_SUM =
            Pattern.compile("^(?:共|合计|每\\p{IsHan}{1,3})?(\\d+(?:\\.\\d+)?)(万元|元)(?:/.{1,8})?$");
    private static final Sought PRICE = Sought.of("每[人名位条册份本台套辆次场期件户间]\\p{IsHan}{0,6}?(\\d+(?:\\.\\d+)?)万元");
    private static final Sought FEE = Sought.of("(0\\.\\d+)(?:%|‰)?(?:[-—~至](0\\.\\d+))?(%|‰)");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DECIMALS = 2;
    private static final Sought NOT_PLANNED = Sought.of("(?:没有|未|无)(?:此项?)?(?:安排|列入预算|预算安排)|无此安排");

    @Override
    public List<RuleCard> cards() {
        return List.of(COST, PERMILLE, DENIED);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String path = passage.path();
        Forms forms = facts.chapters().forms();
        boolean reached = path.endsWith("完成值") || path.endsWith(".指标值");
        if (passage.section() == null && path.startsWith(forms.typed()) && path.contains("成本指标") && reached) {
            cost(passage, facts, findings);
        }
        if (passage.isForm() && passage.section() != null && passage.text().indexOf('每') >= 0) {
            price(passage, forms, findings);
        }
        if (passage.isStatement() && passage.text().contains("安排")) {
            denied(passage, facts, findings);
        }
    }

    /** What one of several is said to take is no more than all the money of the project. */
    private static void price(Passage passage, Forms forms, Findings findings) {
        FormMoney planned = Forms.money(passage.section(), forms.planned());
        Matcher price = PRICE.matcher(passage.text());
        while (planned != null && !planned.isZero() && price.find()) {
            BigDecimal one = new BigDecimal(price.group(1));
            if (one.compareTo(planned.amount().value()) > 0) {
                findings.reportUnlessTold(
                        COST,
                        passage,
                        price.start(),
                        price.end(),
                        "该项目的金额只有 "
                                + planned.amount().value().stripTrailingZeros().toPlainString() + "万元",
                        "请核对金额单位是元还是万元");
            }
        }
    }

    private static void cost(Passage passage, Facts facts, Findings findings) {
        Matcher sum = PLAIN_SUM.matcher(passage.text());
        String limit = facts.chapters().costLimit(passage.path());
        FormMoney executed = Forms.money(facts.chapters().formTypedAt(passage.path()), limit);
        if (sum.matches() && executed != null) {
            Quantity quantity = passage.quantities().get(0);
            BigDecimal over = quantity.wan().value().subtract(executed.amount().value());
            if (over.compareTo(
                            quantity.wan().slack().add(asTyped(executed.amount().value())))
                    > 0) {
                findings.report(
                        COST,
                        passage,
                        quantity,
                        "该项目%s %s万元".formatted(limit, executed.amount().value().toPlainString()),
                        "请核对成本指标和项目金额");
            }
        }
    }

    /**
     * Half a unit of the last digit a sum in 万元 was typed with, two decimals at least: so much may have been rounded
     * away.
     */
    private static BigDecimal asTyped(BigDecimal sum) {
        return HALF.scaleByPowerOfTen(
                -Math.max(DECIMALS, sum.stripTrailingZeros().scale()));
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
        if (now < 0 || now < then) {
            return;
        }
        Forms forms = facts.chapters().forms();
        for (Group form : forms.all()) {
            String name = form.words("项目名称").orElse("");
            boolean planned = form.formMoney(forms.planned())
                    .filter(budget -> !budget.isZero())
                    .isPresent();
            String stem = SameName.of(name).replaceAll("(?:项目|经费|费用|费|资金){1,40}$", "");
            if (planned && stem.length() >= 4 && before.contains(stem)) {
                findings.report(
                        DENIED,
                        passage,
                        denial.start(),
                        denial.end(),
                        "“" + name + "”" + forms.evidence(),
                        "请核对项目；没有支出的，请写“没有支出”");
                return;
            }
        }
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        Map<String, String> signs = new HashMap<>();
        for (Passage passage : facts.passages()) {
            if (passage.quantities().isEmpty()
                    || !passage.text().contains("%") && !passage.text().contains("‰")) {
                continue;
            }
            Matcher fee = FEE.matcher(passage.text());
            while (fee.find()) {
                String sign = fee.group(3);
                String digits = fee.group(1) + "-" + fee.group(2);
                if (!isFee(passage, facts)) {
                    continue;
                }
                String before = signs.putIfAbsent(digits, sign);
                if (before != null && !before.equals(sign)
                        || before == null && sign.equals("%") && fee.group(2) != null) {
                    findings.report(PERMILLE, passage, fee.start(), fee.end(), "单位疑为‰", "请核对手续费率是百分之几还是千分之几");
                }
            }
        }
    }

    private static boolean isFee(Passage passage, Facts facts) {
        if (passage.text().contains("手续费")) {
            return true;
        }
        String indicator = passage.path().substring(0, passage.path().lastIndexOf('.') + 1) + "指标";
        return passage.section() == null
                && facts.passages().stream()
                        .anyMatch(p -> p.path().equals(indicator) && p.text().contains("手续费"));
    }
}
