package cn.yince.check.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text in one pass. */
final class Quantities {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.A-Za-z])(\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(余|多)?\\s*"
                    + "(亿元|万元|万(?:余|多)元|元|万|亿|%|‰|个百分点|百分点|年度|年|月|日|号|人次|批次|个|辆|台|套|名|人|批|次|家|条|项|张|份|笔|分|倍)?");
    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?:约|近|超|逾|超过|不足|不低于|不超过|不少于|低于|高于|[≥≤<>＜＞]|至少|大于|小于)\\s*$");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("(?:余|多|以上|以下|左右|以内|及以上)");
    private static final String MARKS = "，。；、）";
    private static final int BEFORE = 4;
    private static final int LONGEST = 15;

    private Quantities() {}

    static List<Quantity> in(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) < '0' || text.charAt(first) > '9')) {
            first++;
        }
        if (first == text.length()) {
            return List.of();
        }
        List<Quantity> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group(1).length() <= LONGEST) {
                found.add(quantity(text, number));
            }
        }
        return found;
    }

    private static Quantity quantity(String text, Matcher number) {
        String unit = number.group(3) == null ? "" : number.group(3);
        boolean about = number.group(2) != null
                || unit.length() == 3 && unit.startsWith("万") && unit.endsWith("元")
                || ABOUT_BEFORE
                        .matcher(text.substring(Math.max(0, number.start() - BEFORE), number.start()))
                        .find()
                || ABOUT_BEHIND
                        .matcher(text)
                        .region(number.end(), text.length())
                        .lookingAt();
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
