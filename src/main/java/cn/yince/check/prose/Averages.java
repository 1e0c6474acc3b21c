package cn.yince.check.prose;

import cn.yince.compute.Figure.FormMoney;
import cn.yince.compute.Figure.Money;
import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0129 of what stands beside a text: so much for each of so many makes the figure or the money of the project, in
 * whatever order they are told.
 */
final class Averages implements Rule {
    private static final Pattern EACH = Pattern.compile(
            "(?:(?<months>(?:平均)?每月(?:平均)?|月均)|(?<people>人均|每人次?(?:平均)?)|(?<cars>车均|单车|每辆车?(?:平均)?)|平均每(?<unit>批次|场次|个|家|户|台|次|场|条|份|件|名|人|辆|期)|每(?<also>批次|场次|家|户|台|场|份|件|期)(?:平均|约)?)(?:公务用车|单位|企业|团组|费用|支出|支付|花费|运行费|经费|金额|为|是|约)*$");
    private static final Pattern NOT_MEANT = Pattern.compile("基数|定额|限额|上限|标准|最高|不超过|由|从|单价|增加|减少");
    private static final Pattern ONE_OF = Pattern.compile("每[人名位个家户条台辆次期]|人均|户均|车均|标准|工资");
    private static final List<String> PEOPLE = List.of("人次", "人", "名");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        for (Passage passage : facts.passages()) {
            boolean looked = passage.section() != null
                    && passage.quantities().size() > 1
                    && (passage.isForm() || passage.isReason() || passage.isPhrase());
            if (looked) {
                passage.quantities().stream()
                        .filter(each -> each.isMoney() && !isTotal(each, passage.text()))
                        .forEach(each -> look(each, passage, findings));
            }
        }
    }

    private static boolean isTotal(Quantity each, String text) {
        return each.start() == 0 || text.charAt(each.start() - 1) == '共';
    }

    private static void look(Quantity one, Passage passage, Findings findings) {
        String text = passage.text();
        int from = Letters.sentenceStart(text, one.start());
        String clause = text.substring(Letters.clauseStart(text, one.start()), one.start());
        Matcher each = EACH.matcher(clause);
        if (!each.find() || NOT_MEANT.matcher(clause).find()) {
            return;
        }
        int end = Letters.sentenceEnd(text, one.end());
        List<Quantity> counts = passage.quantities().stream()
                .filter(count -> count.start() >= from && count.end() <= end && isCount(each, count.unit()))
                .filter(count -> !count.vague() && count.value().signum() > 0)
                .toList();
        if (each.group("months") != null) {
            if (ONE_OF.matcher(text.substring(from, end)).find()) {
                return;
            }
            Quantity year = new Quantity(one.start(), one.start(), BigDecimal.valueOf(12), "个月", false);
            compare(one, year, text.substring(from, end), passage, findings);
        } else if (counts.size() == 1) {
            compare(one, counts.get(0), text.substring(from, end), passage, findings);
        }
    }

    private static boolean isCount(Matcher each, String unit) {
        if (each.group("people") != null) {
            return PEOPLE.contains(unit);
        } else if (each.group("cars") != null) {
            return unit.equals("辆");
        }
        return unit.equals(each.group("unit") == null ? each.group("also") : each.group("unit"));
    }

    private static void compare(Quantity one, Quantity count, String sentence, Passage passage, Findings findings) {
        BigDecimal about = one.vague() || sentence.contains("约") ? new BigDecimal("0.01") : BigDecimal.ZERO;
        Amount all = new Amount(
                one.wan().value().multiply(count.value()), one.wan().slack().multiply(count.value()));
        List<Amount> sums = sums(one, sentence, passage);
        boolean so = sums.stream()
                .anyMatch(sum -> all.mayEqual(sum)
                        || all.minus(sum).value().abs().compareTo(sum.value().multiply(about)) <= 0);
        long told = passage.quantities().stream().filter(Quantity::isMoney).count();
        boolean sure = !passage.isForm() && !count.unit().equals("个月") || told == 2 && sentence.contains("全年");
        sums.stream()
                .filter(sum -> !so && sum.value().signum() > 0 && isLikely(one, count, all, sum, sure))
                .findFirst()
                .ifPresent(sum -> findings.reportUnlessTold(
                        SaidTotals.EACH,
                        passage,
                        one.start(),
                        one.end(),
                        "%s%s合计 %s万元，这里的总数是 %s万元"
                                .formatted(
                                        count.value().toPlainString(),
                                        count.unit(),
                                        all.rounded().toPlainString(),
                                        sum.rounded().toPlainString()),
                        "请核对个数和均数"));
    }

    /**
     * Whether the whole is meant: beside a figure where both are of one size, in a form where digits changed places.
     */
    private static boolean isLikely(Quantity one, Quantity count, Amount all, Amount sum, boolean sure) {
        BigDecimal right = sum.value().divide(count.value(), MathContext.DECIMAL64);
        BigDecimal said = one.wan().value();
        BigDecimal rounded = right.setScale(Math.max(said.scale(), 0), RoundingMode.HALF_UP);
        return sure
                ? Meant.isNear(all.value(), sum.value())
                : Typo.of(said, rounded).isPresent();
    }

    private static List<Amount> sums(Quantity one, String sentence, Passage passage) {
        List<Amount> sums = new ArrayList<>();
        int from = Letters.sentenceStart(passage.text(), one.start());
        passage.quantities().stream()
                .filter(each -> each != one && each.isMoney() && each.start() >= from)
                .filter(each -> each.end() <= from + sentence.length())
                .forEach(each -> sums.add(each.wan()));
        if (passage.isForm()) {
            for (String name : List.of("实际执行金额", "项目预算金额", "年度资金总额", "资金总额")) {
                passage.section().formMoney(name).map(FormMoney::amount).ifPresent(sums::add);
            }
        } else if (sentence.contains("上年") || sentence.contains("去年")) {
            passage.changes()
                    .forEach(change -> change.money("上年").map(Money::amount).ifPresent(sums::add));
        } else {
            Operand.own(passage).ifPresent(own -> sums.addAll(own.actual()));
        }
        return sums;
    }
}
