package cn.yince.compute.form;

import cn.yince.unit.codes.SameName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of an indicator that is one number, e.g. {@code ≥130条}, {@code 95%以上}, {@code 8场}.
 *
 * @param bound whether it is at least, at most or about so much
 * @param number as written; sums in 元
 * @param unit as written without the sign of money's scale, e.g. {@code 次/年}, {@code %}, {@code 元}; may be empty
 */
public record Measure(Bound bound, BigDecimal number, String unit) {
    /** What a value says of its number. */
    public enum Bound {
        LEAST,
        MOST,
        ABOUT,
        PLAIN
    }

    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:共|共计|完成|实际|每年|全年)?(≥|≧|>=|＞=|>|＞|大于等于|大于或等于|大于|不低于|不少于|不小于|至少|达到|≤|≦|<=|<|＜|小于等于|小于或等于|小于|不高于|不超过|不大于|不多于|控制在|约|大约|近|=|＝)?\\s*"
                    + "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*([^\\d，。；、]*?)(以上|及以上|以下|及以下|以内|之内|左右)?$");
    private static final List<String> LEAST = List.of("≥", "≧", ">", "＞", "大于", "不低于", "不少于", "不小于", "至少", "达到");
    private static final List<String> MOST = List.of("≤", "≦", "<", "＜", "小于", "不高于", "不超过", "不大于", "不多于", "控制在");
    private static final List<String> ABOUT = List.of("约", "大约", "近");

    /** Units that count the same things. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("次", "场", "期", "场次", "批次", "批", "回"),
            Set.of("人", "名", "人次", "位"),
            Set.of("台", "套", "辆", "部", "台套", "台（套）"),
            Set.of("个", "家", "处", "户"),
            Set.of("份", "本", "册", "张"),
            Set.of("天", "日", "个工作日", "工作日"));

    /** The value that a text is; nothing when it is words, a range, or more than one number. */
    public static Optional<Measure> of(String text) {
        Matcher written = hasDigit(text) ? WRITTEN.matcher(SameName.of(text.strip())) : null;
        if (written == null || !written.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(written.group(2).replace(",", ""));
        String unit = written.group(3).strip();
        String sign = written.group(1) == null ? "" : written.group(1);
        String behind = written.group(4) == null ? "" : written.group(4);
        if (unit.startsWith("万") || unit.startsWith("亿")) {
            number = number.movePointRight(unit.startsWith("万") ? 4 : 8);
            unit = unit.substring(1);
        }
        return Optional.of(new Measure(bound(sign, behind), number, unit));
    }

    /** Most values are words, and whether there is a digit in them is seen sooner than what they are. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static Bound bound(String sign, String behind) {
        if (ABOUT.contains(sign) || behind.equals("左右")) {
            return Bound.ABOUT;
        } else if (MOST.stream().anyMatch(sign::startsWith) || behind.endsWith("以下") || behind.endsWith("内")) {
            return Bound.MOST;
        }
        return LEAST.stream().anyMatch(sign::startsWith) || behind.endsWith("以上") ? Bound.LEAST : Bound.PLAIN;
    }

    /** Whether two numbers are of the same things: one without a unit is of whatever the other is. */
    public boolean isLike(Measure other) {
        String mine = bare(unit);
        String its = bare(other.unit);
        return mine.isEmpty()
                || its.isEmpty()
                || mine.equals(its)
                || ALIKE.stream().anyMatch(alike -> alike.contains(mine) && alike.contains(its));
    }

    /** A year is what all of it is counted per anyway. */
    private static String bare(String unit) {
        return unit.endsWith("/年") ? unit.substring(0, unit.length() - 2) : unit;
    }

    /**
     * Whether something falls short of this target.
     *
     * @param reached what was reached
     * @param least whether less is better where the target says neither at least nor at most, such as costs and rates
     *     of failure
     */
    public boolean isMissedBy(Measure reached, boolean least) {
        if (bound == Bound.ABOUT || reached.bound == Bound.ABOUT || !isLike(reached)) {
            return false;
        }
        boolean atMost = bound == Bound.MOST || bound == Bound.PLAIN && least;
        return atMost
                ? reached.bound != Bound.LEAST && reached.number.compareTo(number) > 0
                : reached.bound != Bound.MOST && reached.number.compareTo(number) < 0;
    }
}
