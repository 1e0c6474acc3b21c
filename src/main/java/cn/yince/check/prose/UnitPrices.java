package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0129 of so many things at so much each, once or several times, and what they come to: 印制500册，每册50元，共2.5万元; of so
 * many years and what each takes.
 */
final class UnitPrices implements Rule {
    private static final String NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)";
    private static final String THINGS =
            "人次|批次|场次|平方米|平米|公里|人|名|条|册|份|台|套|个|次|场|辆|家|户|期|笔|件|吨|本|张|处|项|间|亩|路|块|盏|只|篇|课时|学时";
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.每×*/])" + NUMBER + "(?<unit>" + THINGS + ")(?![\\d/×*])");
    private static final Sought PRICE =
            Sought.of("每(?<unit>" + THINGS + ")(?<per>每[年月天日])?(?:[^，。；\\d×*每]{0,10}?)(?:不超过|不高于|约|为)?" + NUMBER
                    + "(?<money>万元|元)?(?![/×*\\d])(?<times>/?(?:每)?[月天日])?");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:共|合计|总计|共计|总共|需要?|所需|应付|应支付|支付|测算|折合|全年|支出|计算|安排|计|约|合|花费|费用)[^，。；\\d每]{0,8}?(?:为|是|约|共|计){0,40}"
                    + NUMBER + "(?<money>万元|元)(?!/)");
    private static final Sought YEARS =
            Sought.of("(?<![\\d后前近头每])(?<years>[两二三四五六]|\\d)年(?:实施期)?(?:内)?[^，。；\\d年]{0,10}?" + NUMBER
                    + "(?<money>万元|元)，?(?:[^，。；\\d]{0,4}?)(?:年均|平均每年|每年平均|每年)[^，。；\\d]{0,6}?" + NUMBER
                    + "(?<also>万元|元)");
    private static final Sought OTHER = Sought.of("[\\d×*/]|上年|去年|其中|比|较");
    private static final List<BigDecimal> TIMES = List.of(BigDecimal.ONE, BigDecimal.valueOf(12));
    private static final BigDecimal ABOUT = new BigDecimal("0.012");
    private static final int LONGEST = 12;

    @Override
    public List<RuleCard> cards() {
        return List.of();
    }

    @Override
    public void check(Passage passage, Facts facts, Findings findings) {
        String text = passage.text();
        if (passage.section() == null
                || passage.quantities().size() < 2
                || text.indexOf('每') < 0 && text.indexOf('均') < 0) {
            return;
        }
        int from = 0;
        while (from < text.length()) {
            int end = Letters.sentenceEnd(text, from);
            if (text.indexOf('每', from) >= 0 && text.indexOf('元', from) >= 0) {
                products(text.substring(from, end), from, passage, findings);
            }
            from = end + 1;
        }
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            years(years, passage, findings);
        }
    }

    /** Every price of a sentence with the count before or behind it, and the total told last. */
    private static void products(String sentence, int shift, Passage passage, Findings findings) {
        Matcher price = PRICE.matcher(sentence);
        BigDecimal sum = BigDecimal.ZERO;
        int last = 0;
        int prices = 0;
        boolean loose = sentence.contains("约") || sentence.contains("不超过");
        while (price.find()) {
            boolean month =
                    price.group("per") != null && !price.group("per").equals("每年") || price.group("times") != null;
            boolean people = "人名人次".contains(price.group("unit")) && sentence.matches(".*[每/](?:月|天|日|次).*");
            Optional<BigDecimal> count = count(sentence, price, last);
            if (month || people || count.isEmpty() || price.group("money") == null || isLong(price.group(3))) {
                return;
            }
            BigDecimal one = number(price.group(3));
            sum = sum.add(count.get().multiply("万元".equals(price.group("money")) ? one.movePointRight(4) : one));
            last = price.end();
            prices++;
        }
        if (prices > 0) {
            total(sentence, last, sum, loose, shift, passage, findings);
        }
    }

    /** The only number of such things since the price before. */
    private static Optional<BigDecimal> count(String sentence, Matcher price, int from) {
        List<BigDecimal> counts = new ArrayList<>();
        Matcher count = COUNT.matcher(sentence).region(from, price.start()).useTransparentBounds(true);
        while (count.find()) {
            if (count.group("unit").equals(price.group("unit")) && !isLong(count.group(1))) {
                counts.add(number(count.group(1)));
            }
        }
        return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }

    private static void total(
            String sentence, int from, BigDecimal sum, boolean loose, int shift, Passage passage, Findings findings) {
        Matcher total = TOTAL.matcher(sentence).region(from, sentence.length());
        if (!total.find() || isLong(total.group(1)) || OTHER.isIn(sentence.substring(from, total.start()))) {
            return;
        }
        BigDecimal told = number(total.group(1));
        int power = total.group("money").equals("万元") ? 4 : 0;
        BigDecimal all = told.scaleByPowerOfTen(power);
        BigDecimal slack = new BigDecimal("0.5").scaleByPowerOfTen(power - told.scale());
        BigDecimal about = loose || total.group().contains("约") ? slack.max(all.multiply(ABOUT)) : slack;
        boolean so = TIMES.stream()
                .anyMatch(times -> sum.multiply(times).subtract(all).abs().compareTo(about) <= 0);
        if (!so && (Meant.isAbout(sum, all) || Meant.isTenfold(all, sum))) {
            findings.reportUnlessTold(
                    SaidTotals.EACH,
                    passage,
                    shift + total.start(1),
                    shift + total.end("money"),
                    "个数乘单价合计 %s元，文字写 %s%s"
                            .formatted(
                                    sum.setScale(2, RoundingMode.HALF_UP)
                                            .stripTrailingZeros()
                                            .toPlainString(),
                                    told.toPlainString(),
                                    total.group("money")),
                    "请核对个数、单价和合计");
        }
    }

    /** 三年共990万元，年均330万元. */
    private static void years(Matcher said, Passage passage, Findings findings) {
        BigDecimal number = Numerals.of(said.group("years")).orElse(BigDecimal.ONE);
        if (number.compareTo(BigDecimal.ONE) <= 0 || isLong(said.group(2)) || isLong(said.group(4))) {
            return;
        }
        BigDecimal all =
                number(said.group(2)).scaleByPowerOfTen(said.group("money").equals("元") ? -4 : 0);
        int power = said.group("also").equals("元") ? -4 : 0;
        BigDecimal each = number(said.group(4)).scaleByPowerOfTen(power);
        BigDecimal slack = new BigDecimal("0.51")
                .scaleByPowerOfTen(power - number(said.group(4)).scale());
        BigDecimal right = all.divide(number, 6, RoundingMode.HALF_UP);
        BigDecimal about = said.group().contains("约") ? slack.max(right.multiply(ABOUT)) : slack;
        if (right.subtract(each).abs().compareTo(about) > 0 && Meant.isNear(right, each)) {
            findings.reportUnlessTold(
                    SaidTotals.EACH,
                    passage,
                    said.start(4),
                    said.end("also"),
                    "%s万元 ÷ %s年 = %s万元"
                            .formatted(
                                    all.stripTrailingZeros().toPlainString(),
                                    number.toPlainString(),
                                    right.setScale(2, RoundingMode.HALF_UP).toPlainString()),
                    "请核对总数、年数和年均数");
        }
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static boolean isLong(String digits) {
        return digits.length() > LONGEST;
    }
}
