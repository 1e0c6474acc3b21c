package cn.yince.problem;

import java.math.BigDecimal;

/**
 * Two sums that should be one, or one of which should be no more than the other; 万元, rounded as they are shown.
 *
 * @param leftName what the left side is, in Chinese
 * @param left its sum
 * @param rightName what the right side is, in Chinese
 * @param right its sum
 * @param size by how much they differ, never below zero; of the sums as derived, so it may be a cent off what the rounded ones give
 */
public record Difference(String leftName, BigDecimal left, String rightName, BigDecimal right, BigDecimal size) {
  /** Both sides and their difference in words. */
  public String shown() {
    return "%s %s万元，%s %s万元，相差 %s万元"
        .formatted(leftName, left.toPlainString(), rightName, right.toPlainString(), size.toPlainString());
  }
}
