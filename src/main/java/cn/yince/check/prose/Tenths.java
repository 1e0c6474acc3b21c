package cn.yince.check.prose;

import java.math.BigDecimal;
import java.util.regex.Matcher;

/**
 * A rate said in tenths, such as 近三成五.
 *
 * @param low the least it may mean, per cent
 * @param high the most it may mean
 */
record Tenths(BigDecimal low, BigDecimal high) {
    /** Groups about, tenths, half and more. */
    static final String WRITTEN =
            "(?<about>将近|接近|近|不到|不足|约|超过|超|逾)?(?<tenths>[一二两三四五六七八九])成(?<half>[一二三四五六七八九半])?(?<more>多|余|以上|左右|不到|以下)?";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;
    private static final int HALF = 5;

    /** What was found with {@link #WRITTEN}. */
    static Tenths of(Matcher said) {
        int tens = digit(said.group("tenths")) * TEN;
        boolean fine = said.group("half") != null;
        int percent = tens + (fine ? digit(said.group("half")) : 0);
        int step = fine ? 2 : HALF;
        String about = said.group("about") == null ? "" : said.group("about");
        String more = said.group("more") == null ? "" : said.group("more");
        boolean least = about.equals("超过")
                || about.equals("超")
                || about.equals("逾")
                || more.equals("以上")
                || more.equals("多")
                || more.equals("余");
        boolean most = about.endsWith("近") || about.startsWith("不") || more.equals("不到") || more.equals("以下");
        int low = least ? percent : percent - step - (most ? 1 : 0);
        int high = most ? percent : percent + step + (least ? step : 0);
        return new Tenths(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    private static int digit(String word) {
        return switch (word) {
            case "两" -> 2;
            case "半" -> HALF;
            default -> DIGITS.indexOf(word);
        };
    }

    /** Whether a percentage may be meant. */
    boolean mayBe(BigDecimal percent) {
        return percent.compareTo(low) >= 0 && percent.compareTo(high) <= 0;
    }
}
