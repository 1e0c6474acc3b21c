package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

/** T0121, T0122: standards times people times months give the sum. */
final class Products implements Rule {
    private static final RuleCard WRITTEN = RuleCard.error("T0121", "写出的乘式", "单价×数量×期数 = 写出的得数", "同一句文字中的乘式");
    private static final RuleCard PROJECT =
            RuleCard.hint("T0122", "按月标准与项目金额", "每月标准 × 人数 × 12 = 项目预算金额、执行金额或年度资金总额", "自评表、申报表的项目金额");
    private static final String FACTOR = "(\\d+(?:\\.\\d+)?)\\s*(万元|元)?[^×*xX=，。；\\d]{0,8}";
    private static final Sought PRODUCT = Sought.of(FACTOR + "[×*xX]\\s*" + FACTOR + "(?:[×*xX]\\s*" + FACTOR
            + ")?(?:[×*xX]\\s*" + FACTOR + ")?\\s*(?:=|＝|，?(?:共计|合计|共|计))\\s*(\\d[\\d,]*(?:\\.\\d+)?)\\s*(万元|元)");
    private static final Sought MONTHLY =
            Sought.of("(?:每人每月|每月|月均|每人/月)[^\\d，。；]{0,6}(\\d+(?:\\.\\d+)?)元|(\\d+(?:\\.\\d+)?)元/(?:人/)?月");
    private static final Sought PEOPLE = Sought.of("(\\d+)(?:名|人)(?!次)");
    /** So many of something, at so much each, together so much. */
    private static final Sought EACH = Sought.of(
            "(?<![\\d.])(\\d+)(?:辆|人次|人|名|台|套|个|批次|次|家|户|条|场|件)[^。；\\d]{0,14}?(?:平均每|每|人均|车均|户均|均)(?:辆|人次|人|名|台|套|个|批次|次|家|户|条|场|件)?[^。；\\d]{0,10}?(?<![\\d.])(\\d+(?:\\.\\d+)?)(万元|元)，?(?:全年)?(?:合计|共计|总计|共)(?:支出|支付|发放|费用)?(?:为|约)?(\\d+(?:\\.\\d+)?)(万元|元)");

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    @Override
    public List<RuleCard> cards() {
        return List.of(WRITTEN, PROJECT);
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.quantities().isEmpty()) {
            return;
        }
        String text = passage.text();
        if (text.indexOf('元') >= 0) {
            each(passage, findings);
        }
        boolean times =
                text.indexOf('×') >= 0 || text.indexOf('*') >= 0 || text.indexOf('x') >= 0 || text.indexOf('X') >= 0;
        if (times && text.indexOf('元') >= 0) {
            Matcher product = PRODUCT.matcher(text);
            while (product.find()) {
                written(product, passage, findings);
            }
        }
        if (passage.isForm() && passage.section() != null && text.indexOf('月') >= 0) {
            monthly(passage, facts.chapters().forms(), findings);
        }
    }

    private static void written(Matcher product, Passage passage, Findings findings) {
        Quantity result = new Quantity(
                product.start(9),
                product.end(10),
                new BigDecimal(product.group(9).replace(",", "")),
                product.group(10),
                false);
        BigDecimal value = BigDecimal.ONE;
        boolean wan = false;
        for (int i = 1; i < 9; i += 2) {
            if (product.group(i) != null) {
                value = value.multiply(new BigDecimal(product.group(i)));
                wan |= "万元".equals(product.group(i + 1));
            }
        }
        Amount right = wan ? new Amount(value, BigDecimal.ZERO) : Amount.ofYuan(value);
        if (!result.mayBe(right)) {
            findings.report(
                    WRITTEN,
                    passage,
                    product.start(),
                    product.end(),
                    "算得 "
                            + (wan
                                    ? value.stripTrailingZeros().toPlainString() + "万元"
                                    : value.stripTrailingZeros().toPlainString() + "元"),
                    "请核对乘式和得数");
        }
    }

    private static void each(Passage passage, Findings findings) {
        Matcher said = EACH.matcher(passage.text());
        while (said.find()) {
            Quantity one =
                    new Quantity(said.start(2), said.end(3), new BigDecimal(said.group(2)), said.group(3), false);
            Quantity all =
                    new Quantity(said.start(4), said.end(5), new BigDecimal(said.group(4)), said.group(5), false);
            BigDecimal number = new BigDecimal(said.group(1));
            Amount right = new Amount(
                    one.wan().value().multiply(number), one.wan().slack().multiply(number));
            if (Meant.isNear(right.value(), all.wan().value()) && !all.mayBe(right)) {
                findings.report(
                        WRITTEN,
                        passage,
                        said.start(2),
                        said.end(),
                        "%s × %s = %s万元"
                                .formatted(
                                        number.toPlainString(),
                                        said.group(2) + said.group(3),
                                        right.value().stripTrailingZeros().toPlainString()),
                        "请核对个数、均数和合计");
            }
        }
    }

    /**
     * Only where one standard and one number of people stand in a text, and the form has a budget of about that size.
     */
    private static void monthly(Passage passage, Forms forms, Findings findings) {
        Matcher standard = MONTHLY.matcher(passage.text());
        Matcher people = PEOPLE.matcher(passage.text());
        FormMoney budget = Forms.money(passage.section(), forms.planned());
        if (!standard.find() || !people.find() || budget == null) {
            return;
        }
        String number = standard.group(1) == null ? standard.group(2) : standard.group(1);
        BigDecimal year = new BigDecimal(number)
                .multiply(new BigDecimal(people.group(1)))
                .multiply(MONTHS)
                .movePointLeft(4);
        int from = standard.start();
        int to = standard.end();
        String count = people.group(1);
        boolean more = another(standard, number) || anotherCount(people, count);
        BigDecimal planned = budget.amount().value();
        boolean fits = near(year, planned)
                || forms.others().stream()
                        .anyMatch(name -> isMoney(passage, name, year) || isBetween(passage, name, year, planned));
        boolean alike =
                year.subtract(planned).abs().multiply(BigDecimal.valueOf(5)).compareTo(planned) < 0;
        if (!more && !fits && alike) {
            findings.report(
                    PROJECT,
                    passage,
                    from,
                    to,
                    "%s元×%s×12 = %s万元，项目预算为 %s万元"
                            .formatted(
                                    number, count, year.stripTrailingZeros().toPlainString(), planned.toPlainString()),
                    "请核对标准、人数和项目金额");
        }
    }

    /** What a whole year would cost may lie between what was paid and what was planned. */
    private static boolean isBetween(Passage passage, String paid, BigDecimal year, BigDecimal planned) {
        return year.compareTo(planned) <= 0
                && passage.section()
                        .formMoney(paid)
                        .filter(money -> money.amount().value().signum() > 0
                                && money.amount().value().compareTo(year) <= 0)
                        .isPresent();
    }

    private static boolean isMoney(Passage passage, String name, BigDecimal sum) {
        return passage.section()
                .formMoney(name)
                .filter(money -> near(sum, money.amount().value()))
                .isPresent();
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(TOLERANCE) <= 0;
    }

    private static boolean another(Matcher matcher, String first) {
        while (matcher.find()) {
            String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!number.equals(first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anotherCount(Matcher matcher, String first) {
        while (matcher.find()) {
            if (!matcher.group(1).equals(first)) {
                return true;
            }
        }
        return false;
    }
}
