package cn.yince.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text in one pass. */
final class Quantities {
    private static final Sought NUMBER =
            Sought.of("(?<![\\d.A-Za-z])(\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(余|多)?\\s*"
                    + "(亿元|万元|万(?:余|多)元|元|万|亿|%|‰|个百分点|百分点|年度|年|月|日|号|人次|批次|个|辆|台|套|名|人|批|次|家|条|项|张|份|笔|分|倍)?");
    private static final Sought ABOUT_BEFORE =
            Sought.of("(?:(?<!节)约|近|超|逾|超过|不足|不低于|不超过|不少于|低于|高于|[≥≤<>＜＞]|至少|大于|小于)\\s*$");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("(?:余|多|以上|以下|左右|以内|及以上)");
    /** Money in words, e.g. 二百八十六万元, 三千五百元, 近百万元. */
    private static final Sought IN_WORDS = Sought.of("(?<![第\\d点几数上成])(?<number>" + Numerals.WRITTEN
            + ")(?<more>余|多)?(?<unit>亿元|万(?:余|多)?元|元|万(?<rest>" + Numerals.WRITTEN + ")元)(?!/|钱)");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MARKS = "，。；、）";
    private static final int BEFORE = 4;
    private static final int LONGEST = 15;

    private Quantities() {}

    static List<Quantity> in(String text) {
        boolean money = text.indexOf('元') > 0;
        int first = 0;
        while (first < text.length() && (text.charAt(first) < '0' || text.charAt(first) > '9')) {
            first++;
        }
        if (first == text.length()) {
            return money ? inWords(text) : List.of();
        }
        List<Quantity> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group(1).length() <= LONGEST) {
                found.add(quantity(text, number));
            }
        }
        List<Quantity> words = money ? inWords(text) : List.of();
        if (!words.isEmpty()) {
            found.addAll(words);
            found.sort(Comparator.comparingInt(Quantity::start));
        }
        return found;
    }

    private static List<Quantity> inWords(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher words = IN_WORDS.matcher(text);
        while (words.find()) {
            Optional<BigDecimal> number = Numerals.of(words.group("number"));
            Optional<BigDecimal> rest = Optional.ofNullable(words.group("rest")).flatMap(Numerals::of);
            BigDecimal value = rest.isPresent()
                    ? number.orElse(BigDecimal.ZERO).multiply(TEN_THOUSAND).add(rest.get())
                    : number.orElse(BigDecimal.ZERO);
            boolean round = value.compareTo(HUNDRED) >= 0
                    && value.stripTrailingZeros().precision() == 1
                    && !words.group("unit").equals("元");
            boolean about = round
                    || words.group("more") != null
                    || words.group("unit").length() == 3
                    || isAbout(text, words.start(), words.end());
            if (value.signum() > 0) {
                String unit = rest.isPresent() ? "元" : words.group("unit").replaceAll("[余多]", "");
                found.add(new Quantity(words.start(), words.end(), value, unit, about));
            }
        }
        return found;
    }

    private static boolean isAbout(String text, int start, int end) {
        return ABOUT_BEFORE.isIn(text.substring(Math.max(0, start - BEFORE), start))
                || ABOUT_BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }

    private static Quantity quantity(String text, Matcher number) {
        String unit = number.group(3) == null ? "" : number.group(3);
        boolean about = number.group(2) != null
                || unit.length() == 3 && unit.startsWith("万") && unit.endsWith("元")
                || isAbout(text, number.start(), number.end());
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        boolean thousands =
                unit.equals("万") && number.end() < text.length() && MARKS.indexOf(text.charAt(number.end())) < 0;
        if (thousands) {
            unit += text.charAt(number.end());
        }
        String plain = unit.startsWith("万") && unit.endsWith("元") ? "万元" : unit;
        int end = unit.isEmpty() ? number.end(1) : number.end();
        return new Quantity(number.start(), end, value, plain, about);
    }
}
