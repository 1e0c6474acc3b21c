package cn.yince.check.prose;

import cn.yince.compute.form.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a text with its unit, to be reckoned with.
 *
 * @param start of its first digit
 * @param end behind its unit
 * @param value money in 元, otherwise as written
 * @param unit 元 for all money, %, 倍, or what is counted
 * @param step what its last digit counts
 * @param each whether it is of one of several: a price, a standard, an average
 * @param about whether it is told roughly
 */
record Token(int start, int end, BigDecimal value, String unit, BigDecimal step, boolean each, boolean about) {
    private static final Sought WRITTEN = Sought.of(
            "(?<![\\d.A-Za-z×*/≥≤~〔\\[-])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<scale>[万亿])?"
                    + "(?<unit>元|个百分点|%|倍|人次|批次|场次|家次|课时|学时|台套|平方米|公里|[个辆台套名人批次家条项张份笔场期户册篇件处天吨亩块间位本部])"
                    + "(?![\\d×*]|/)");
    private static final Sought ABOUT_BEFORE =
            Sought.of("(?:约|近|超过?|不足|逾|至少|不少于|不低于|不超过|不到|不高于|大于|小于|高于|低于|突破|[<>＜＞])$");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("以上|以下|左右|以内|余|多(?![\\d出支缴付完办培])");
    private static final Sought EACH = Sought.of("[每均]|单价|标准|定额|基数|限额|上限|最高|最低|最大|最小|单笔");
    private static final int LONGEST = 15;

    /** The numbers of a text that have a unit. */
    static List<Token> in(String text) {
        List<Token> found = new ArrayList<>();
        Matcher written = WRITTEN.matcher(text);
        while (written.find()) {
            if (written.group("number").length() <= LONGEST) {
                found.add(of(written, text));
            }
        }
        return found;
    }

    private static Token of(Matcher written, String text) {
        BigDecimal number = new BigDecimal(written.group("number").replace(",", ""));
        String scale = written.group("scale") == null ? "" : written.group("scale");
        int power = scale.isEmpty() ? 0 : scale.equals("万") ? 4 : 8;
        boolean about = ABOUT_BEFORE.isIn(text.substring(Math.max(0, written.start() - 3), written.start()))
                || ABOUT_BEHIND
                        .matcher(text)
                        .region(written.end(), text.length())
                        .lookingAt();
        String clause = text.substring(Letters.clauseStart(text, written.start()), written.start());
        int last = clause.length() - 1;
        while (last >= 0 && !Character.isDigit(clause.charAt(last))) {
            last--;
        }
        boolean each = EACH.isIn(clause.substring(last + 1));
        return new Token(
                written.start(),
                written.end(),
                number.scaleByPowerOfTen(power),
                written.group("unit"),
                BigDecimal.ONE.scaleByPowerOfTen(power - number.scale()),
                each,
                about);
    }

    /** Whether both count one kind of thing, or both are money. */
    boolean isLike(Token other) {
        return unit.equals(other.unit) || isCount() && measure().isLike(other.measure());
    }

    private Measure measure() {
        return new Measure(Measure.Bound.PLAIN, value, unit);
    }

    boolean isMoney() {
        return unit.equals("元");
    }

    boolean isRate() {
        return unit.equals("%") || unit.equals("倍");
    }

    /** Whether it counts things. */
    boolean isCount() {
        return !isMoney() && !isRate() && !unit.equals("个百分点");
    }

    /** Whether it is a number, as exactly as it is written. */
    boolean is(BigDecimal number) {
        return value.subtract(number).abs().compareTo(step) <= 0;
    }

    /** The digits as written, as a whole number. */
    BigDecimal digits() {
        return digits(value);
    }

    /** Another number written as exactly as this. */
    BigDecimal exactAs(BigDecimal number) {
        return digits(number).multiply(step);
    }

    /** Another number written as exactly as this, as a whole number. */
    BigDecimal digits(BigDecimal number) {
        return number.divide(step, 0, RoundingMode.HALF_UP);
    }
}
