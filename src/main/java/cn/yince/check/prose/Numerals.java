package cn.yince.check.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers written in Chinese, such as 二百八十六 and 四点六. */
final class Numerals {
    /** A number in words, of one character at least. */
    static final String WRITTEN = "[零〇一二两三四五六七八九十百千点]+";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String TENS = "十百千";

    private Numerals() {}

    /** The number that words are, or digits; nothing for words such as 十百. */
    static Optional<BigDecimal> of(String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        } else if (words.charAt(0) >= '0' && words.charAt(0) <= '9') {
            return Optional.of(new BigDecimal(words.replace(",", "")));
        }
        String same = words.replace('零', '〇').replace('两', '二');
        int point = same.indexOf('点');
        Optional<BigDecimal> whole = whole(point < 0 ? same : same.substring(0, point));
        if (point < 0 || whole.isEmpty()) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        for (char digit : same.substring(point + 1).toCharArray()) {
            decimals.append(DIGITS.indexOf(digit));
        }
        boolean plain = decimals.length() > 0 && decimals.indexOf("-") < 0;
        return plain ? Optional.of(new BigDecimal(whole.get() + "." + decimals)) : Optional.empty();
    }

    private static Optional<BigDecimal> whole(String words) {
        long sum = 0;
        int digit = -1;
        int last = TENS.length();
        for (char each : words.toCharArray()) {
            int power = TENS.indexOf(each);
            if (power < 0) {
                digit = DIGITS.indexOf(each);
            } else if (power >= last || digit < 0 && power > 0 && last < TENS.length()) {
                return Optional.empty();
            } else {
                sum += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power + 1);
                digit = -1;
                last = power;
            }
        }
        boolean empty = words.isEmpty() || words.length() > 1 && last == TENS.length();
        return empty ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum + Math.max(0, digit)));
    }
}
