package cn.yince.check.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** How a number may have become another one when it was typed. */
enum Typo {
    /** The same digits in another order. */
    ORDER(3),
    /** One digit is another. */
    DIGIT(4),
    /** A digit is missing or too many. */
    LENGTH(4),
    /** The decimal point stands elsewhere. */
    POINT(3),
    /** 元 and 万元, or 万元 and 亿元, were taken for one another. */
    SCALE(3);

    private final int least;

    Typo(int least) {
        this.least = least;
    }

    /**
     * How {@code written} came from {@code meant}, as exactly as it is written; nothing when both are the same, when
     * they have too few digits to tell, or when they are not alike.
     */
    static Optional<Typo> of(BigDecimal written, BigDecimal meant) {
        boolean whole = written.stripTrailingZeros().scale() <= 0;
        return isRound(written) && (whole || isRound(meant))
                ? Optional.empty()
                : anyOf(written, meant).filter(typo -> Math.min(digits(written), digits(meant)) >= typo.least);
    }

    /** The same however few digits there are. */
    static Optional<Typo> anyOf(BigDecimal written, BigDecimal meant) {
        BigDecimal right = written.scale() > 0 ? meant.setScale(written.scale(), RoundingMode.HALF_UP) : meant;
        if (written.compareTo(right) == 0 || right.signum() == 0 || written.signum() == 0) {
            return Optional.empty();
        }
        return bare(written).equals(bare(meant)) ? kind(written, meant) : kind(written, right);
    }

    private static Optional<Typo> kind(BigDecimal written, BigDecimal right) {
        String bare = bare(written);
        if (bare.equals(bare(right))) {
            return Optional.of(isScale(written, right) || isScale(right, written) ? SCALE : POINT);
        }
        int scale = Math.max(written.scale(), right.scale());
        String one = plain(written, scale);
        String other = plain(right, scale);
        if (one.length() == other.length()) {
            boolean same = sorted(one).equals(sorted(other)) && one.charAt(0) != '0';
            int apart = apart(one, other);
            return same && apart <= 3 ? Optional.of(ORDER) : apart == 1 ? Optional.of(DIGIT) : Optional.empty();
        }
        return isOneLonger(one, other) || isOneLonger(other, one) ? Optional.of(LENGTH) : Optional.empty();
    }

    private static boolean isScale(BigDecimal more, BigDecimal less) {
        return more.compareTo(less.scaleByPowerOfTen(4)) == 0;
    }

    /** Whether so few digits are not zero that another such number is near by chance. */
    static boolean isRound(BigDecimal number) {
        return number.stripTrailingZeros().precision() < ORDER.least;
    }

    private static int digits(BigDecimal number) {
        return number.unscaledValue().abs().toString().length();
    }

    private static String bare(BigDecimal number) {
        return number.stripTrailingZeros().unscaledValue().abs().toString();
    }

    private static String plain(BigDecimal number, int scale) {
        return number.setScale(scale, RoundingMode.HALF_UP)
                .unscaledValue()
                .abs()
                .toString();
    }

    private static String sorted(String digits) {
        char[] all = digits.toCharArray();
        Arrays.sort(all);
        return new String(all);
    }

    private static int apart(String one, String other) {
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart;
    }

    private static boolean isOneLonger(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        return longer.substring(same + 1).equals(shorter.substring(same));
    }
}
