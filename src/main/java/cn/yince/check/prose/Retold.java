package cn.yince.check.prose;

import cn.yince.problem.RuleCard;
import cn.yince.unit.amount.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T0131: a number that the booklet does not have, but that is one digit away from the figure the words before it speak
 * of. Names are looked for anywhere in the sentence and what is said of them from the words before the number, so that
 * this reads sentences that no form of words was foreseen for; that the number is mistyped is the evidence.
 */
final class Retold implements Rule {
    private static final RuleCard CARD =
            RuleCard.hint("T0131", "复述的数", "文字复述的金额、比率不是它所说的数错了一位、写颠倒或点错了小数点", "情况说明、公开表中同名的数；同一句文字里的数算得的差额、占比和增减率");
    private static final int ENOUGH = 3;
    private static final Sought OTHER_YEAR = Sought.of("(20\\d\\d)(?=年)");
    private static final Sought TENTHS = Sought.of(Tenths.WRITTEN);
    private static final Sought TIMES =
            Sought.of("(?:是|为|相当于|达到?)(?:上年|去年)(?:决算|支出|同期|数|的?\\d[\\d.,]*万元){0,40}的(?:约|近)?(\\d+(?:\\.\\d+)?)倍");
    private static final Pattern OF_SUM = Pattern.compile("的(?:比例|比重)?(?:为|是)?|(?:中|里|之中)[^，。；]*占(?:到|了)?");
    private static final Pattern OWN = Pattern.compile("(?:本年度?|全年|今年|本项)?(?:支出决算|决算支出|决算|支出)?(?:数|额)?");
    private static final Sought PLAN = Sought.of("标准|定额|基数|下年|次年|明年|全市|全县|全区|全省|合同|单价|每|人均|分别|各自|依次");

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public void checkAll(Facts facts, Findings findings) {
        facts.passages().forEach(passage -> look(passage, facts, findings));
    }

    private static void look(Passage passage, Facts facts, Findings findings) {
        if (passage.section() == null || passage.isForm() || passage.area().equals("名词解释")) {
            return;
        }
        tenths(passage, facts, findings);
        times(passage, facts, findings);
        for (Quantity quantity : passage.quantities()) {
            boolean precise = (quantity.isMoney() || quantity.isPercent())
                    && quantity.value().unscaledValue().abs().toString().length() >= ENOUGH;
            if (precise && isOfTheYear(passage, quantity, facts.year())) {
                look(quantity, passage, facts, findings);
            }
        }
    }

    /** A share, completion or growth told in tenths: 占比近五成. */
    private static void tenths(Passage passage, Facts facts, Findings findings) {
        Matcher said = passage.text().indexOf('成') < 0 ? null : TENTHS.matcher(passage.text());
        while (said != null && said.find()) {
            Quantity rate = new Quantity(said.start(), said.end(), BigDecimal.ZERO, "%", true);
            Spoken spoken = Spoken.of(rate, passage, facts);
            List<Spoken.Known> known = spoken.inClause();
            Tenths tenths = Tenths.of(said);
            if (isOfSum(passage, said.start())) {
                continue;
            }
            boolean so = known.stream().anyMatch(each -> tenths.mayBe(each.number()));
            if (!known.isEmpty() && !so && isOfTheYear(passage, rate, facts.year())) {
                findings.reportUnlessTold(
                        CARD,
                        passage,
                        said.start(),
                        said.end(),
                        "%s是 %s%%".formatted(known.get(0).what(), known.get(0).shown()),
                        "请核对这个说法");
            }
        }
    }

    /** Whether a share is of a sum told right before it: 减少额110万元的九成. */
    private static boolean isOfSum(Passage passage, int at) {
        return passage.quantities().stream()
                .anyMatch(each -> each.isMoney()
                        && each.end() <= at
                        && OF_SUM.matcher(passage.text().substring(each.end(), at))
                                .matches());
    }

    /** So many times last year's. */
    private static void times(Passage passage, Facts facts, Findings findings) {
        Matcher said = passage.text().indexOf('倍') < 0 ? null : TIMES.matcher(passage.text());
        while (said != null && said.find()) {
            Quantity times = new Quantity(said.start(1), said.end(), new BigDecimal(said.group(1)), "倍", false);
            List<Rate> rates = Spoken.of(times, passage, facts).toLastYear(isOwn(passage, said));
            boolean so = rates.stream().anyMatch(rate -> isTimes(rate, times.value()));
            if (!rates.isEmpty() && !so && isOfTheYear(passage, times, facts.year())) {
                String right = rates.get(0)
                        .percent()
                        .movePointLeft(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
                findings.reportUnlessTold(
                        CARD, passage, said.start(), said.end(), "本年是上年的 " + right + "倍", "请核对倍数；说增长了几倍的要减去1倍");
            }
        }
    }

    /** Whether the clause names nothing but the figure the text stands beside. */
    private static boolean isOwn(Passage passage, Matcher said) {
        String text = passage.text();
        return OWN.matcher(text.substring(Letters.clauseStart(text, said.start()), said.start()))
                .matches();
    }

    private static boolean isTimes(Rate rate, BigDecimal times) {
        BigDecimal right = rate.percent().movePointLeft(2);
        return right.subtract(times).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-times.scale())) <= 0;
    }

    /** Whether the sentence speaks of this year or the last and of the unit's own sums. */
    private static boolean isOfTheYear(Passage passage, Quantity quantity, int year) {
        String text = passage.text();
        String before = text.substring(Letters.sentenceStart(text, quantity.start()), quantity.start());
        Matcher other = OTHER_YEAR.matcher(before);
        while (other.find()) {
            int said = Integer.parseInt(other.group(1));
            if (said != year && said != year - 1) {
                return false;
            }
        }
        return !PLAN.isIn(before);
    }

    private static void look(Quantity quantity, Passage passage, Facts facts, Findings findings) {
        Spoken spoken = Spoken.of(quantity, passage, facts);
        BigDecimal written = quantity.isMoney() ? inWan(quantity) : quantity.value();
        List<Spoken.Known> known = spoken.known();
        boolean elsewhere = facts.isFigure(quantity) && !(spoken.isBare() && spoken.isTold());
        if (elsewhere || known.stream().anyMatch(each -> each.isWritten(quantity))) {
            return;
        }
        Optional<Spoken.Known> meant = known.stream()
                .filter(each -> Typo.of(written, each.number())
                        .filter(typo -> typo != Typo.POINT || each.near())
                        .isPresent())
                .findFirst();
        if (meant.isEmpty() && spoken.isBare()) {
            meant = known.stream()
                    .filter(each -> each.near() && isOneDigit(written, each.number()))
                    .findFirst();
        }
        meant.ifPresent(figure -> findings.reportUnlessTold(
                CARD,
                passage,
                quantity.start(),
                quantity.end(),
                "%s是 %s%s，文字写作 %s%s，像是写错了数字"
                        .formatted(
                                figure.what(),
                                figure.shown(),
                                quantity.isMoney() ? "万元" : "%",
                                quantity.value().toPlainString(),
                                quantity.unit()),
                "请核对这个数，或用花括号引用"));
    }

    /** A number of three digits with one of them wrong, where nothing but the figure itself can be meant. */
    private static boolean isOneDigit(BigDecimal written, BigDecimal meant) {
        return written.unscaledValue().abs().toString().length() == ENOUGH
                && !Typo.isRound(written)
                && Typo.anyOf(written, meant).filter(Typo.DIGIT::equals).isPresent();
    }

    private static BigDecimal inWan(Quantity quantity) {
        return quantity.wan().value();
    }
}
