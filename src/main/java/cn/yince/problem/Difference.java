package cn.yince.problem;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Two sums that should be one, or one of which should be no more than the other; 万元, rounded as they are shown.
 *
 * @param leftName what the left side is, in Chinese
 * @param left its sum
 * @param rightName what the right side is, in Chinese
 * @param right its sum
 * @param size by how much they differ, never below zero; of the sums as derived, so it may be a cent off what the
 *     rounded ones give
 */
public record Difference(String leftName, BigDecimal left, String rightName, BigDecimal right, BigDecimal size) {
    private static final int CENTS_OF_YUAN = 6;

    /**
     * Two sums in 万元 as derived: rounded to two decimals, or to the 分 where they would look alike though they differ.
     */
    public static Difference of(String leftName, BigDecimal left, String rightName, BigDecimal right) {
        int two = 2;
        boolean alike = left.compareTo(right) != 0 && rounded(left, two).compareTo(rounded(right, two)) == 0;
        int decimals = alike ? CENTS_OF_YUAN : two;
        return new Difference(
                leftName,
                rounded(left, decimals),
                rightName,
                rounded(right, decimals),
                rounded(left.subtract(right).abs(), decimals));
    }

    private static BigDecimal rounded(BigDecimal sum, int decimals) {
        return sum.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Both sides and their difference in words. */
    public String shown() {
        return "%s %s万元，%s %s万元，相差 %s万元"
                .formatted(leftName, left.toPlainString(), rightName, right.toPlainString(), size.toPlainString());
    }
}
