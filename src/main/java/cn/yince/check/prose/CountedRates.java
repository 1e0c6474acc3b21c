package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Amount;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;

/**
 * T0134 of a part and its whole told one behind the other, and what the one is of the other: 办理29个，为计划63个的46.03%; of
 * two shares and the points between them; of a price, a quantity and what they make.
 */
final class CountedRates implements Rule {
    private static final String NUMBER = "(?<![\\d.])(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final String UNIT = "(人次|批次|场次|家次|课时|平方米|公里|万元|亿元|元|\\p{IsHan})";
    private static final Sought PART =
            Sought.of(NUMBER + UNIT + "[^。；\\d其占]{0,14}?(?:为|是|占|相当于|达到?|完成(?:了)?|只有)(?:了)?[^，。；\\d]{0,10}?" + NUMBER
                    + UNIT + "?的(\\d+(?:\\.\\d+)?)%");
    private static final Sought DONE = Sought.of("(?:计划|目标|指标值?|任务|应|预算|合同)[^，。；\\d减增调变]{0,8}" + NUMBER + UNIT
            + "[^。；\\d，]{0,3}，(?![^，]*其中)[^，。；\\d]{0,8}?(?:完成|办理|实际|开展|举办|支出|执行|支付|培训|维护|达到)[^，。；\\d]{0,8}" + NUMBER
            + UNIT
            + "，(?:完成率|执行率|完成(?:了)?(?:计划|目标|任务)?的?)(?:为|是|仅|只|达到?){0,40}(\\d+(?:\\.\\d+)?)%");
    private static final Sought POINTS = Sought.of(
            "(?:占|率|比重|比例|份额)[^，。；%]{0,14}?(\\d+(?:\\.\\d+)?)%[^。；\\d%]{1,12}?(\\d+(?:\\.\\d+)?)%，?(?:[^，。；\\d%]{0,6})(?:下降|上升|提高|降低|增加|减少|高|低|多|少|相差|回落|降|升)(?:了|出)?(\\d+(?:\\.\\d+)?)个百分点");
    private static final Sought PRICE =
            Sought.of(NUMBER + "元/(平方米|平米|㎡|平|册|份|人次|人|次|台|套|个|本|天|吨|公里|件|场|辆|户|家)(?![/·每月])[^。；\\d×*]{0,8}" + NUMBER
                    + "(平方米|平米|㎡|平|册|份|人次|人|次|台|套|个|本|天|吨|公里|件|场|辆|户|家)(?![/\\d×*])(?<between>[^。；\\d×*每]{0,16}?(?:共|合计|共计|总计|计|约|需|支付|支出|全年|为))"
                    + NUMBER + "(万元|元)(?!/)");
    private static final BigDecimal ABOUT = new BigDecimal("0.01");
    private static final List<BigDecimal> TIMES = List.of(BigDecimal.ONE, BigDecimal.valueOf(12));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        if (passage.quantities().size() < 2 || passage.section() == null) {
            return;
        }
        String text = passage.text();
        if (text.indexOf('%') >= 0) {
            Matcher part = PART.matcher(text);
            while (part.find()) {
                String unit = part.group(4) == null ? part.group(2) : part.group(4);
                if (unit.equals(part.group(2))) {
                    rate(part, amount(part.group(1)), amount(part.group(3)), passage, findings);
                }
            }
            Matcher done = DONE.matcher(text);
            while (done.find()) {
                if (done.group(2).equals(done.group(4))) {
                    rate(done, amount(done.group(3)), amount(done.group(1)), passage, findings);
                }
            }
            Matcher points = text.indexOf("百分点") >= 0 ? POINTS.matcher(text) : null;
            while (points != null && points.find()) {
                points(points, passage, findings);
            }
        }
        Matcher price = text.indexOf("元/") >= 0 ? PRICE.matcher(text) : null;
        while (price != null && price.find()) {
            price(price, passage, findings);
        }
    }

    private static Amount amount(String digits) {
        BigDecimal value = new BigDecimal(digits.replace(",", ""));
        return new Amount(value, value.scale() == 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(-value.scale()));
    }

    private static void rate(Matcher said, Amount part, Amount whole, Passage passage, Findings findings) {
        if (whole.isZero() || part.isZero()) {
            return;
        }
        Rate right = Rate.of(part, whole);
        BigDecimal told = new BigDecimal(said.group(5));
        int from = Letters.sentenceStart(passage.text(), said.start());
        boolean other = passage.quantities().stream()
                .filter(each -> each.start() >= from
                        && each.end() <= said.end()
                        && each.unit().equals(said.group(2)))
                .anyMatch(each ->
                        Rate.of(amount(each.value().toPlainString()), whole).mayPrintAs(told));
        if (!other && !right.mayPrintAs(told)) {
            findings.reportUnlessTold(
                    Differences.CARD,
                    passage,
                    said.start(5),
                    said.end(),
                    "%s ÷ %s = %s%%"
                            .formatted(
                                    part.value().toPlainString(),
                                    whole.value().toPlainString(),
                                    right.rounded(2).toPlainString()),
                    "请核对这几个数");
        }
    }

    private static void points(Matcher said, Passage passage, Findings findings) {
        BigDecimal right = new BigDecimal(said.group(1))
                .subtract(new BigDecimal(said.group(2)))
                .abs();
        BigDecimal told = new BigDecimal(said.group(3));
        BigDecimal slack = BigDecimal.ONE.scaleByPowerOfTen(-told.scale()).max(new BigDecimal("0.011"));
        if (right.subtract(told).abs().compareTo(slack) > 0) {
            findings.reportUnlessTold(
                    Differences.CARD,
                    passage,
                    said.start(3),
                    said.end(),
                    "%s%% 与 %s%% 相差 %s个百分点".formatted(said.group(1), said.group(2), right.toPlainString()),
                    "请核对这几个数");
        }
    }

    private static void price(Matcher said, Passage passage, Findings findings) {
        boolean area = said.group(2).startsWith("平") || said.group(2).equals("㎡");
        boolean alike = area
                ? said.group(4).startsWith("平") || said.group(4).equals("㎡")
                : said.group(2).equals(said.group(4));
        BigDecimal one = amount(said.group(1)).value();
        BigDecimal number = amount(said.group(3)).value();
        BigDecimal all = amount(said.group(6)).value();
        BigDecimal told = said.group(7).equals("万元") ? all.movePointRight(4) : all;
        BigDecimal unit = HALF.scaleByPowerOfTen((said.group(7).equals("万元") ? 4 : 0) - all.scale());
        BigDecimal slack = said.group("between").contains("约") ? unit.max(told.multiply(ABOUT)) : unit;
        BigDecimal right = one.multiply(number);
        boolean so = TIMES.stream()
                .anyMatch(times -> right.multiply(times).subtract(told).abs().compareTo(slack) <= 0);
        if (alike && !so && Meant.isNear(right, told)) {
            findings.reportUnlessTold(
                    SaidTotals.EACH,
                    passage,
                    said.start(),
                    said.end(),
                    "%s × %s = %s元"
                            .formatted(
                                    said.group(1),
                                    said.group(3),
                                    right.setScale(2, RoundingMode.HALF_UP)
                                            .stripTrailingZeros()
                                            .toPlainString()),
                    "请核对单价、数量和合计");
        }
    }
}
