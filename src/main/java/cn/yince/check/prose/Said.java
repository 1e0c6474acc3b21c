package cn.yince.check.prose;

import cn.yince.unit.amount.Amount;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a text tells it, in digits or words, exactly or about.
 *
 * @param start where it begins, words such as 近 and 不到 with it
 * @param end behind its unit
 * @param kind what it counts
 * @param low the least it may mean: 万元, or per cent
 * @param high the most it may mean
 * @param exact whether it is told to its last digit
 */
record Said(int start, int end, Kind kind, BigDecimal low, BigDecimal high, boolean exact) {
    /** What is told. */
    enum Kind {
        /** 万元. */
        MONEY,
        /** A share, a completion or a growth. */
        PERCENT,
        /** So many times, 100 for once. */
        TIMES,
        /** 翻番: a growth that needs no word for it. */
        DOUBLED,
        /** 百分点. */
        POINTS
    }

    private static final String ABOUT = "(?<about>将近|接近|大约|大概|不到|不足|未到|少于|低于|超过|超出|高于|多于|大于|(?<!节)约|近|超|逾|上)?";
    private static final String MORE = "(?<more>以上|左右|上下|还多|有余|以下|以内|出头|多|余|强|弱)?";
    private static final Pattern FRACTION = Pattern.compile(ABOUT + "(?<whole>" + Numerals.WRITTEN + "|\\d+)分之(?<part>"
            + Numerals.WRITTEN + "|\\d+(?:\\.\\d+)?)" + MORE);
    private static final Sought HALF = Sought.of(
            "(?<over>过半数?|逾半|超半数?|超过一?半数?|一?半数?以上|一半多|一大半|大半|多半)|(?<under>不到一?半数?|不足一?半数?|未到一半|近半数?|近一半|接近一半)|(?<!另)(?:一半|半数)(?:左右)?");
    private static final Pattern DOUBLED =
            Pattern.compile("(?<about>将近|接近|近|超过|几乎)?翻了?(?<about2>近)?(?<times>一|两|三)?[番翻]" + MORE);
    private static final Pattern TIMES = Pattern.compile(
            ABOUT + "(?<!\\d)(?<number>\\d+(?:\\.\\d+)?|" + Numerals.WRITTEN + ")(?<before>多|余)?倍(?<half>半)?" + MORE);
    private static final Sought LESS = Sought.of("(?:不到|不及|不足|低于|未到|接近|将近|少于|(?<![最附])近)[^，]{1,24}?的$");
    private static final Sought OVER = Sought.of("(?:超过|高于|超出|逾)[^，]{1,24}?的$");
    private static final Sought TENTHS = Sought.of(Tenths.WRITTEN);
    private static final Pattern BEFORE = Pattern.compile(ABOUT + "$");
    private static final Pattern BEHIND = Pattern.compile(MORE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_ABOUT = 2;

    /** The numbers of a passage in their order, those of things left out. */
    static List<Said> in(Passage passage) {
        String text = passage.text();
        List<Said> all = new ArrayList<>();
        passage.quantities().forEach(quantity -> of(quantity, text).ifPresent(all::add));
        if (text.indexOf('成') >= 0) {
            Matcher said = TENTHS.matcher(text);
            while (said.find()) {
                Tenths tenths = Tenths.of(said);
                all.add(new Said(said.start(), said.end(), Kind.PERCENT, tenths.low(), tenths.high(), false));
            }
        }
        if (text.indexOf('分') >= 0) {
            FRACTION.matcher(text)
                    .results()
                    .forEach(found -> fraction(text, found.start()).ifPresent(all::add));
        }
        if (text.indexOf('半') >= 0) {
            halves(text, all);
        }
        if (text.indexOf('番') >= 0 || text.indexOf('翻') >= 0) {
            doubled(text, all);
        }
        if (text.indexOf('倍') >= 0) {
            times(text, all);
        }
        all.sort(Comparator.comparingInt(Said::start));
        return all;
    }

    private static Optional<Said> of(Quantity quantity, String text) {
        Kind kind = quantity.isMoney()
                ? Kind.MONEY
                : quantity.isPercent() ? Kind.PERCENT : quantity.unit().endsWith("百分点") ? Kind.POINTS : null;
        if (kind == null) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(text)
                .region(Math.max(0, quantity.start() - LONGEST_ABOUT), quantity.start())
                .useTransparentBounds(true);
        String about = before.find() && before.group("about") != null ? before.group("about") : "";
        Matcher behind = BEHIND.matcher(text).region(quantity.end(), text.length());
        String more = behind.lookingAt() && behind.group("more") != null ? behind.group("more") : "";
        String inside = text.substring(quantity.start(), quantity.end());
        more = inside.contains("余") ? "余" : inside.contains("多") ? "多" : more;
        int start = quantity.start() - about.length();
        boolean plain = about.isEmpty() && more.isEmpty();
        if (quantity.vague() && plain) {
            return Optional.empty();
        }
        Amount amount = quantity.isMoney() ? quantity.wan() : new Amount(quantity.value(), half(quantity.value()));
        Said exact = around(start, quantity.end(), kind, amount.value(), amount.slack(), true);
        return Optional.of(plain ? exact : exact.loosely(about, more, step(amount.value())));
    }

    private static BigDecimal half(BigDecimal number) {
        return new BigDecimal("0.5").scaleByPowerOfTen(-Math.max(0, number.scale()));
    }

    private static Said around(int start, int end, Kind kind, BigDecimal value, BigDecimal slack, boolean exact) {
        return new Said(start, end, kind, value.subtract(slack), value.add(slack), exact);
    }

    /** What the last digit that is not zero counts. */
    private static BigDecimal step(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
    }

    /** The same told with about, nearly, more than and such. */
    private Said loosely(String about, String more, BigDecimal step) {
        BigDecimal middle = middle();
        BigDecimal some = step.max(middle.multiply(new BigDecimal("0.08")));
        boolean least =
                "超过超出高于多于大于超逾".contains(about) && !about.isEmpty() || "以上还多有余出头多余强".contains(more) && !more.isEmpty();
        boolean most =
                "将近接近不到不足未到少于低于近上".contains(about) && !about.isEmpty() || "以下以内弱".contains(more) && !more.isEmpty();
        BigDecimal below = least ? BigDecimal.ZERO : most ? some.multiply(BigDecimal.valueOf(2)) : some;
        BigDecimal above = most ? BigDecimal.ZERO : least ? some.multiply(BigDecimal.valueOf(2)) : some;
        return new Said(start, end, kind, low.subtract(below), high.add(above), false);
    }

    private static Optional<Said> fraction(String text, int at) {
        Matcher found = FRACTION.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = "百".equals(found.group("whole"))
                ? Optional.of(HUNDRED)
                : "千".equals(found.group("whole"))
                        ? Optional.of(BigDecimal.valueOf(1000))
                        : Numerals.of(found.group("whole"));
        Optional<BigDecimal> part = Numerals.of(found.group("part"));
        String about = group(found, "about");
        String more = group(found, "more");
        if (whole.isEmpty() || part.isEmpty() || whole.get().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal percent = part.get().multiply(HUNDRED).divide(whole.get(), MathContext.DECIMAL64);
        if (whole.get().compareTo(HUNDRED) == 0) {
            Said exact = around(found.start(), found.end(), Kind.PERCENT, part.get(), half(part.get()), true);
            boolean plain = about.isEmpty() && more.isEmpty();
            return Optional.of(plain ? exact : exact.loosely(about, more, step(part.get())));
        }
        BigDecimal step = percent.multiply(new BigDecimal("0.1"));
        return Optional.of(around(found.start(), found.end(), Kind.PERCENT, percent, BigDecimal.ZERO, false)
                .loosely(about, more, step));
    }

    private static String group(Matcher found, String name) {
        return found.group(name) == null ? "" : found.group(name);
    }

    private static void halves(String text, List<Said> all) {
        Matcher half = HALF.matcher(text);
        while (half.find()) {
            int low = half.group("over") != null ? 50 : half.group("under") != null ? 33 : 44;
            int high = half.group("over") != null ? 100 : half.group("under") != null ? 50 : 56;
            all.add(new Said(
                    half.start(), half.end(), Kind.PERCENT, BigDecimal.valueOf(low), BigDecimal.valueOf(high), false));
        }
    }

    private static void doubled(String text, List<Said> all) {
        Matcher said = DOUBLED.matcher(text);
        while (said.find()) {
            String times = group(said, "times");
            int growth = times.equals("两") ? 300 : times.equals("三") ? 700 : 100;
            String about = group(said, "about2").isEmpty() ? group(said, "about") : group(said, "about2");
            boolean more = !group(said, "more").isEmpty() || about.equals("超过");
            boolean less = !more && !about.isEmpty();
            BigDecimal low = BigDecimal.valueOf(more ? growth : less ? growth * 3 / 4 : growth * 17 / 20);
            BigDecimal high = BigDecimal.valueOf(less ? growth : more ? growth * 2 : growth * 6 / 5);
            all.add(new Said(said.start(), said.end(), Kind.DOUBLED, low, high, false));
        }
    }

    private static void times(String text, List<Said> all) {
        Matcher said = TIMES.matcher(text);
        while (said.find()) {
            String number = said.group("number");
            boolean digits = Character.isDigit(number.charAt(0)) && number.charAt(0) < 128;
            Optional<BigDecimal> times = Numerals.of(number);
            if (times.isEmpty()) {
                continue;
            }
            BigDecimal half = said.group("half") == null ? BigDecimal.ZERO : new BigDecimal("0.5");
            BigDecimal percent = times.get().add(half).multiply(HUNDRED);
            String more = group(said, "before").isEmpty() ? group(said, "more") : "多";
            String about = group(said, "about");
            boolean exact = digits && times.get().scale() > 0 && more.isEmpty() && about.isEmpty();
            BigDecimal slack = HUNDRED.multiply(half(times.get())).max(BigDecimal.ONE);
            Said plain = around(said.start(), said.end(), Kind.TIMES, percent, exact ? slack : BigDecimal.ZERO, exact);
            BigDecimal step = times.get().scale() > 0 ? BigDecimal.TEN : new BigDecimal("50");
            boolean loose = !about.isEmpty() || !more.isEmpty();
            all.add(
                    exact
                            ? plain
                            : plain.loosely(about, more, loose ? step : percent.multiply(new BigDecimal("0.12"))));
        }
    }

    /** What is told, without what about it is left open. */
    BigDecimal middle() {
        return low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }

    /** From so many times what is told to so many times. */
    Said between(BigDecimal lower, BigDecimal higher) {
        return new Said(start, end, kind, middle().multiply(lower), middle().multiply(higher), false);
    }

    /** The same where 不到 or 超过 stands before what it is of: 不到上年的三成. */
    Said after(String lead) {
        if (LESS.isIn(lead)) {
            return between(new BigDecimal("0.72"), BigDecimal.ONE);
        }
        return OVER.isIn(lead) ? between(BigDecimal.ONE, new BigDecimal("1.35")) : this;
    }

    /** Whether a number may be meant, itself known only to so much. */
    boolean mayBe(BigDecimal number, BigDecimal slack) {
        return number.add(slack).compareTo(low) >= 0 && number.subtract(slack).compareTo(high) <= 0;
    }

    /** Whether a number is no more than a quarter away from what is told. */
    boolean isNear(BigDecimal number) {
        BigDecimal middle = middle();
        BigDecimal apart = number.subtract(middle).abs();
        return apart.multiply(BigDecimal.valueOf(4)).compareTo(middle.abs().max(number.abs())) <= 0;
    }
}
